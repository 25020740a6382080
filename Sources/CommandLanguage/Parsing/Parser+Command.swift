import WorkbenchKit

extension Parser {
  /// One command with its arguments, up to a pipe or the end.
  mutating func call(isPiped: Bool) throws(Diagnostic) -> Call {
    let start = current.span.start
    let (signature, span) = try command(isPiped: isPiped)
    stage = Stage(signature, at: span, isPiped: isPiped)
    try arguments()
    let end = max(previous.span.end, span.end)
    return Call(
      command: signature.name, arguments: stage.arguments, span: span,
      text: source.text(SourceSpan(start, end)))
  }

  /// The command that the next one or two words name.
  private mutating func command(
    isPiped: Bool
  ) throws(Diagnostic) -> (CommandSignature, SourceSpan) {
    expect(.command(isPiped: isPiped))
    if current.kind == .pipe {
      throw StatementProblems.emptyPipe(current.span, isFirst: !isPiped && position == 0)
    }
    if current.kind == .end, isPiped {
      throw StatementProblems.emptyPipe(previous.span, isFirst: false)
    }
    if let problem = current.problem { throw diagnostic(for: problem, of: current) }
    guard let word = current.bareWord else { throw StatementProblems.missingCommand(current) }
    let name = word == "_" ? "last" : word
    // In `filter clear = yes` the second word is a column and not part of the command.
    let single = catalogue.command(named: name, isPiped: isPiped)
    if let second = peek().bareWord, single == nil || !isComparison(peek(2)),
      let entry = catalogue.command(named: name + " " + second, isPiped: isPiped)
    {
      let first = try advance()
      let last = try advance()
      return try placed(entry.signature, first.span.union(last.span), isPiped)
    }
    guard let entry = single else {
      throw unknownCommand(name, isPiped: isPiped)
    }
    let span = try advance().span
    if !CommandNames.secondWords(after: name, in: catalogue, isPiped: isPiped).isEmpty {
      expect(.secondWord(first: name, isPiped: isPiped))
    }
    return try placed(entry.signature, span, isPiped)
  }

  private func placed(
    _ signature: CommandSignature, _ span: SourceSpan, _ isPiped: Bool
  ) throws(Diagnostic) -> (CommandSignature, SourceSpan) {
    guard signature.input.fits(isPiped: isPiped) else {
      throw isPiped
        ? StatementProblems.unexpectedPipe(signature.name, span)
        : StatementProblems.missingTable(signature.name, span, stage: stageText(from: span))
    }
    return (signature, span)
  }

  /// The text from a command's first word to the next pipe.
  private func stageText(from span: SourceSpan) -> String {
    let last = tokens[position...].first { $0.endsStage }?.span.start ?? span.end
    let text = source.text(SourceSpan(span.start, last))
    return String(text.split(separator: " ").joined(separator: " "))
  }

  private mutating func unknownCommand(_ name: String, isPiped: Bool) -> Diagnostic {
    let first = current
    let second = peek().bareWord
    let seconds = CommandNames.secondWords(after: name, in: catalogue, isPiped: nil)
    guard seconds.isEmpty else {
      if position < tokens.count - 1 { position += 1 }
      expect(.secondWord(first: name, isPiped: isPiped))
      return StatementProblems.incompleteCommand(first, second: current, seconds: seconds)
    }
    return StatementProblems.unknownCommand(
      first, second: second, next: peek(), in: catalogue)
  }
}

/// Names of commands, as a person types them.
enum CommandNames {
  /// The second words of the commands that start with a word, in order.
  ///
  /// - Parameter isPiped: only commands that fit there; all when nil.
  static func secondWords(
    after first: String, in catalogue: Catalogue, isPiped: Bool?
  ) -> [String] {
    var words: [String] = []
    for entry in catalogue.commands where entry.signature.name.hasPrefix(first + " ") {
      if let isPiped, !entry.signature.input.fits(isPiped: isPiped) { continue }
      let second = String(entry.signature.name.dropFirst(first.count + 1))
      if !words.contains(second) { words.append(second) }
    }
    return words
  }
}
