/// What Tab does with the candidates it was given.
enum CompletionPlan: Equatable {
  /// Nothing fits: beep.
  case nothing

  /// Put `text` in place of the bytes `range` of the line.
  case replace(range: Range<Int>, text: String)

  /// Several fit and the line cannot be taken further: show them.
  case list([Candidate])

  /// Decides for one press of Tab.
  ///
  /// - Parameters:
  ///   - candidates: what the completer offered for the request.
  ///   - request: what it was asked.
  init(_ candidates: [Candidate], for request: CompletionRequest) {
    let usable = candidates.filter { candidate in
      candidate.range.lowerBound >= request.lineStart
        && candidate.range.lowerBound <= request.cursor
        && candidate.range.upperBound >= request.cursor
        && candidate.range.upperBound <= request.text.utf8.count
    }
    guard let first = usable.first else {
      self = .nothing
      return
    }
    if usable.count == 1 {
      self = .replace(
        range: first.range, text: first.replacement + (first.addsSpace ? " " : ""))
      return
    }
    guard usable.allSatisfy({ $0.range == first.range }) else {
      self = .list(usable)
      return
    }
    let shared = Self.commonPrefix(usable.map(\.replacement))
    let typed = request.cursor - first.range.lowerBound
    self =
      shared.utf8.count > typed ? .replace(range: first.range, text: shared) : .list(usable)
  }

  /// The longest text with which all begin, in whole characters.
  static func commonPrefix(_ texts: [String]) -> String {
    guard var prefix = texts.first else { return "" }
    for text in texts.dropFirst() {
      while !text.hasPrefix(prefix) { prefix.removeLast() }
    }
    return prefix
  }
}
