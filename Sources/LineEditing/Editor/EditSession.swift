/// One libedit editor and all policy around it; used by the actor that made it and no one else.
///
/// Its parts: reading keys (`+Keys`), what is on the screen (`+Screen`) and our commands (`+Commands`).
final class EditSession {
  let completer: any Completer
  let wake: EditorWake
  var editor: EditLine?
  var input: TerminalInput
  var options: EditorOptions

  /// Whether the terminal takes escape sequences.
  private(set) var isStyled = false
  var size = TerminalSize.standard
  var history: HistoryStore
  private var offered: [String] = []

  // The state of one line.
  /// The prompt as it is seen, the space after a styled end included.
  private(set) var promptText = ""
  var hasRightPrompt = false
  var earlier = ""
  var isSearching = false
  var isInterrupted = false
  var interruptReturns = 0
  var pendingPaste: String?
  var longPastes: [(token: String, text: String)] = []
  var hasHint = false
  var listing: Listing?

  /// nil when libedit cannot be started.
  init?(options: EditorOptions, completer: any Completer, wake: EditorWake) {
    self.options = options
    self.completer = completer
    self.wake = wake
    input = TerminalInput(fd: Terminal.Stream.input.rawValue, wakeFD: wake.readFD)
    history = HistoryStore(path: nil)
    guard let editor = EditLine(program: options.program, client: self) else { return nil }
    self.editor = editor
    isStyled = !Terminal.isDumb && editor.movesCursor
    size = Terminal.size ?? .standard
    if !Terminal.isDumb && !isStyled {
      writeLeftovers([options.texts.unknownTerminal(Terminal.name)])
    }
    let refused = Editrc(path: options.editrcPath)
      .apply(to: editor, program: options.program, texts: options.texts)
    writeLeftovers(refused)
    KeyBindings.install(in: editor)
    editor.limitHistory(to: options.historyLimit)
  }

  func close() {
    editor?.close()
    editor = nil
    Terminal.restore()
  }

  /// Edits one line.
  func readLine(
    prompt: Prompt, right: Prompt?, earlier: String, history: HistoryStore, options: EditorOptions
  ) -> LineEvent {
    guard let editor else { return .endOfInput }
    self.options = options
    self.history = history
    let hasColour = options.colour && isStyled
    promptText = prompt.visibleText(styled: hasColour)
    hasRightPrompt = right != nil
    begin(earlier: earlier)
    editor.setPrompt(
      prompt.encoded(styled: hasColour), right: right?.encoded(styled: hasColour) ?? "")
    offerHistory()
    wake.begin()
    if isStyled && options.marksPartialLines { startOnANewRow() }
    let line = editor.getLine(prepare: { [self] in setPasteMode(true) })
    setPasteMode(false)
    Terminal.quieten()
    let leftovers = wake.end()
    defer { writeLeftovers(leftovers) }
    if isInterrupted {
      input.discardBuffered()
      return .interrupted
    }
    guard var line else {
      writeToTerminal("\r\n")
      return .endOfInput
    }
    if line.utf8.last == UInt8(ascii: "\n") { line.unicodeScalars.removeLast() }
    return .line(expandingLongPastes(in: line))
  }

  private func begin(earlier: String) {
    self.earlier = earlier
    isSearching = false
    isInterrupted = false
    interruptReturns = 0
    pendingPaste = nil
    longPastes = []
    hasHint = false
    listing = nil
    let now = Terminal.size ?? .standard
    if now != size {
      size = now
      editor?.resize()
    }
  }

  private func setPasteMode(_ on: Bool) {
    if options.bracketedPaste && isStyled { Terminal.setPasteMode(on) }
  }

  private func expandingLongPastes(in line: String) -> String {
    longPastes.reduce(line) { $0.replacing($1.token, with: $1.text) }
  }

  /// Gives libedit the entries that it is safe with on a screen of this size.
  func offerHistory() {
    let fitting = history.entries.filter(fits)
    guard fitting != offered else { return }
    if fitting.dropLast().elementsEqual(offered), let newest = fitting.last {
      editor?.addToHistory(newest)
    } else {
      editor?.clearHistory()
      for entry in fitting { editor?.addToHistory(entry) }
    }
    offered = fitting
  }
}
