/// What libedit gets to see of the keys.
extension EditSession: EditLine.Client {
  func nextKey() -> EditLine.Key {
    if isInterrupted { return acceptAfterInterrupt() }
    while true {
      if input.isIdle { showHint() }
      let event = input.next()
      clearHint()
      switch event {
      case .scalar(let scalar):
        if let key = admit(scalar) { return .scalar(key) }
        editor?.beep()
      case .paste(let text):
        pendingPaste = text
        isSearching = false
        return .scalar(KeyBindings.paste)
      case .wake:
        if let key = attend(to: wake.take()) { return key }
      case .endOfInput: return .endOfInput
      case .failed: return .failure
      }
    }
  }

  /// Enter, again and again: a search, ESC and a few other states each swallow one.
  private func acceptAfterInterrupt() -> EditLine.Key {
    interruptReturns += 1
    return interruptReturns > 6 ? .failure : .scalar("\r")
  }

  private func attend(to pending: EditorWake.Pending) -> EditLine.Key? {
    if pending.resize { resized() }
    if pending.resume { redrawAfterStop() }
    if !pending.messages.isEmpty { show(pending.messages) }
    guard pending.interrupt else { return nil }
    isInterrupted = true
    writeToTerminal("^C")
    return .scalar("\r")
  }

  /// The key as libedit may have it; nil for one it must not have.
  private func admit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{0}", "\u{16}", KeyBindings.paste, KeyBindings.deleteWord:
      // ^V would quote a line break, which crashes the fast path on the last row.
      return nil
    case "\u{17}":
      isSearching = false
      return KeyBindings.deleteWord
    case "\u{12}", "\u{13}":
      isSearching = true
      return scalar
    default: break
    }
    if scalar.value < 0x20 && scalar != "\u{8}" { isSearching = false }
    let isText = scalar.value >= 0x20 && scalar.value != 0x7f
    if isText && !hasRoom(for: String(scalar)) { return nil }
    return isSearching && Self.endsSearchByMistake(scalar) ? "." : scalar
  }

  /// In a search libedit looks a character up by its low byte: ’ (U+2019) would be ^Y and end it.
  ///
  /// Patterns are regular expressions, so a dot finds it.
  private static func endsSearchByMistake(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x100 else { return false }
    let low = scalar.value & 0xff
    return low < 0x20 || (0x7f...0x9f).contains(low)
  }
}
