/// The keys we need, and the keys that libedit is not safe with.
enum KeyBindings {
  /// Hands a paste to our command; cannot be typed, because the editor swallows it.
  static let paste: Unicode.Scalar = "\u{1c}"  // ^\
  /// Deletes a word, in place of Ctrl-W, which inside a search reads before the buffer.
  static let deleteWord: Unicode.Scalar = "\u{1e}"  // ^^

  /// Binds after the user's own file, because `bind -v` and `bind -e` in it rebuild the whole key map.
  static func install(in editor: EditLine) {
    let isVi = editor.isVi
    editor.bind("^I", to: EditLine.Command.complete.name)
    editor.bind("^^", to: "ed-delete-prev-word")
    editor.bind("^S", to: "em-inc-search-next")
    editor.bind("^R", to: "em-inc-search-prev")
    for alternate in [false, true] {
      editor.bind("^\\", to: EditLine.Command.paste.name, alternate: alternate)
    }
    if isVi {
      // Reads a command of .editrc and crashes on a quote that is not closed.
      editor.bind(":", to: "ed-unassigned", alternate: true)
    } else {
      for (keys, function) in emacs { editor.bind(keys, to: function) }
      for digit in 0...9 { editor.bind("\\e\(digit)", to: "ed-unassigned") }
    }
  }

  private static let emacs: [(keys: String, function: String)] = [
    ("\\e^\\", EditLine.Command.paste.name),  // a paste after a lone ESC is not lost
    ("\\ex", "ed-unassigned"),  // M-x crashes on a quote that is not closed
    ("\\eX", "ed-unassigned"),
    ("\\e[1~", "ed-move-to-beg"),  // Home and End as tmux and the Linux console send them
    ("\\e[4~", "ed-move-to-end"),
    ("\\e[1;5C", "em-next-word"),  // Ctrl and Alt with an arrow, which would insert ";5C"
    ("\\e[1;5D", "ed-prev-word"),
    ("\\e[1;3C", "em-next-word"),
    ("\\e[1;3D", "ed-prev-word"),
    ("\\e[C", EditLine.Command.acceptHint.name),
    ("\\eOC", EditLine.Command.acceptHint.name),
    ("^F", EditLine.Command.acceptHint.name),
  ]
}
