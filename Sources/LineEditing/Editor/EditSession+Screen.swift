/// Where things are on the screen, and drawing around what libedit draws.
extension EditSession {
  /// libedit's buffers hold 1,024 characters: beyond, Up and Down lose text and the mark dangles.
  static let longestLine = 900

  /// Where the cursor and the end of the text are, counted from the start of the prompt.
  struct Geometry: Equatable {
    var cursorRow: Int
    var cursorColumn: Int
    var endRow: Int
  }

  var line: EditLine.Line { editor?.line ?? EditLine.Line() }

  func geometry(columns: Int) -> Geometry {
    let line = line
    var metrics = afterPrompt(columns: columns)
    metrics.put(line.beforeCursor)
    let (row, column) = (metrics.row, metrics.column)
    metrics.put(line.afterCursor)
    return Geometry(cursorRow: row, cursorColumn: column, endRow: metrics.row)
  }

  private func afterPrompt(columns: Int) -> DisplayMetrics {
    var metrics = DisplayMetrics(columns: columns)
    metrics.put(promptText)
    return metrics
  }

  // MARK: room

  /// Whether libedit can show the text without leaving its buffers.
  ///
  /// Besides the length there is the height: what is taller than the screen can crash its fast path.
  func fits(_ text: String) -> Bool {
    let bytes = text.utf8.count
    let isOneShortRow =
      bytes < size.columns - promptText.utf8.count && !text.utf8.contains(UInt8(ascii: "\n"))
    if isOneShortRow { return true }
    guard bytes < 4 * Self.longestLine, text.unicodeScalars.count <= Self.longestLine else {
      return false
    }
    var metrics = afterPrompt(columns: size.columns)
    metrics.put(text)
    return metrics.cells < max(1, size.rows - 1) * size.columns
  }

  /// Whether the line has room for more at the cursor.
  func hasRoom(for addition: String) -> Bool {
    let line = line
    return fits(line.beforeCursor + addition + line.afterCursor)
  }

  // MARK: drawing

  /// libedit assumes column 0 and would draw over output that ended without a line break.
  ///
  /// A mark and enough spaces to reach the next row unless we were at the start of one; then back, and the
  /// mark is wiped out if it is in this row.
  func startOnANewRow() {
    let spaces = String(repeating: " ", count: size.columns - 1)
    writeToTerminal("\u{1b}[7m%\u{1b}[0m" + spaces + "\r \r\u{1b}[K")
  }

  func erase() {
    writeToTerminal(Self.upAndClear(geometry(columns: size.columns).cursorRow))
  }

  func resized() {
    guard let now = Terminal.size, now != size else { return }
    let before = geometry(columns: size.columns).cursorRow
    let after = geometry(columns: now.columns).cursorRow
    size = now
    // The smaller of the two: rather one stale row than climbing into earlier output.
    if isStyled { writeToTerminal(Self.upAndClear(min(before, after))) }
    editor?.resize()
    offerHistory()
    editor?.refresh()
  }

  func redrawAfterStop() {
    if options.bracketedPaste && isStyled { Terminal.setPasteMode(true) }
    writeToTerminal("\r")
    editor?.refresh()
  }

  func show(_ messages: [String]) {
    if isStyled { erase() } else { writeToTerminal("\r\n") }
    writeLeftovers(messages)
    editor?.refresh()
  }

  private static func upAndClear(_ rows: Int) -> String {
    "\r" + (rows > 0 ? "\u{1b}[\(rows)A" : "") + "\u{1b}[J"
  }

  // MARK: suggestions

  /// The text up to the cursor if the cursor is at its end, with what is likely to follow.
  var hint: String? {
    guard options.hints, isStyled, !hasRightPrompt, !isSearching else { return nil }
    let line = line
    guard line.afterCursor.isEmpty, !line.beforeCursor.isEmpty else { return nil }
    let request = completionRequest(for: line)
    let hint = completer.hint(for: request) ?? history.continuation(of: request.text)
    guard let hint, !hint.isEmpty, !hint.unicodeScalars.contains(where: DisplayText.isControl)
    else { return nil }
    return hint
  }

  /// Drawn just before waiting for a key: libedit knows nothing of it.
  func showHint() {
    guard let hint else { return }
    let room = size.columns - geometry(columns: size.columns).cursorColumn - 1
    let shown = DisplayText.cut(hint, to: room)
    guard !shown.isEmpty else { return }
    writeToTerminal("\u{1b}7\u{1b}[2m" + shown + "\u{1b}[0m\u{1b}8")
    hasHint = true
  }

  func clearHint() {
    guard hasHint else { return }
    writeToTerminal("\u{1b}[K")
    hasHint = false
  }

  func completionRequest(for line: EditLine.Line) -> CompletionRequest {
    let start = earlier.utf8.count
    return CompletionRequest(
      text: earlier + line.text, cursor: start + line.beforeCursor.utf8.count, lineStart: start)
  }
}
