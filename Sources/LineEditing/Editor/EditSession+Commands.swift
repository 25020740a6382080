/// The commands that keys of ours run.
extension EditSession {
  /// A list on the screen, so that Tab pressed again goes on where it ended.
  struct Listing: Equatable {
    var line: EditLine.Line
    var next: Int
  }

  func run(_ command: EditLine.Command) -> EditLine.Effect {
    switch command {
    case .complete: return complete()
    case .paste: return insertPaste()
    case .acceptHint: return acceptHint()
    }
  }

  // MARK: completion

  private func complete() -> EditLine.Effect {
    let line = line
    let request = completionRequest(for: line)
    switch CompletionPlan(completer.candidates(for: request), for: request) {
    case .nothing: return .beep
    case .replace(let range, let text): return replace(range, with: text, in: request)
    case .list(let candidates):
      list(candidates, for: line)
      return .nothing
    }
  }

  private func replace(
    _ range: Range<Int>, with text: String, in request: CompletionRequest
  ) -> EditLine.Effect {
    let bytes = request.text.utf8
    let replaced = String(bytes.dropFirst(range.lowerBound).prefix(range.count)) ?? ""
    let behind = String(
      bytes.dropFirst(request.cursor).prefix(range.upperBound - request.cursor))
    var text = PastedText.withoutControls(text)
    let next = bytes.dropFirst(range.upperBound).first
    if text.hasSuffix(" ") && next == UInt8(ascii: " ") { text.removeLast() }
    guard hasRoom(for: text) else { return .beep }
    editor?.moveCursor(scalars: behind?.unicodeScalars.count ?? 0)
    editor?.deleteBefore(scalars: replaced.unicodeScalars.count)
    editor?.insert(text)
    return .refresh
  }

  /// Below the text, which is then drawn again under the list.
  private func list(_ candidates: [Candidate], for line: EditLine.Line) {
    var start = 0
    if let listing, listing.line == line, listing.next < candidates.count { start = listing.next }
    let here = geometry(columns: size.columns)
    let layout = CandidateLayout(
      columns: size.columns, rows: max(2, size.rows - 1 - here.endRow))
    let page = layout.page(candidates[start...])
    listing = Listing(line: line, next: start + page.shown)
    let hasColour = options.colour && isStyled
    var out = String(repeating: "\n", count: here.endRow - here.cursorRow) + "\r\n"
    for row in page.rows {
      out += row.name + (hasColour ? dimmed(row.summary) : row.summary) + "\r\n"
    }
    if page.left > 0 {
      let more = DisplayText.cut(options.texts.moreCandidates(page.left), to: size.columns - 1)
      out += (hasColour ? dimmed(more) : more) + "\r\n"
    }
    writeToTerminal(out)
    editor?.refresh()
  }

  private func dimmed(_ text: String) -> String {
    text.isEmpty ? "" : "\u{1b}[2m" + text + "\u{1b}[0m"
  }

  // MARK: paste and suggestion

  private func insertPaste() -> EditLine.Effect {
    guard let pasted = pendingPaste else { return .nothing }
    pendingPaste = nil
    let text = PastedText.cleaned(pasted)
    if hasRoom(for: text) {
      editor?.insert(text)
      return .refresh
    }
    let token = options.texts.longPaste(longPastes.count + 1, PastedText.lineCount(text))
    guard hasRoom(for: token) else { return .beep }
    longPastes.append((token, text))
    editor?.insert(token)
    return .refresh
  }

  private func acceptHint() -> EditLine.Effect {
    if let hint, hasRoom(for: hint) {
      editor?.insert(hint)
      return .refresh
    }
    editor?.moveCursor(scalars: 1)
    return .cursorMoved
  }
}
