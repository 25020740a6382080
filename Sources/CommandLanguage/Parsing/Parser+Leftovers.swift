import WorkbenchKit

/// What to say about words that nothing could be done with.
extension Parser {
  /// A token that is no clause, option or argument of the command.
  func unexpected() -> Diagnostic {
    let token = current
    if let problem = token.problem { return diagnostic(for: problem, of: token) }
    if stage.latest?.type.isCondition == true { return afterCondition() }
    if stage.latest?.type == .declarations { return DeclarationProblems.unexpected(token) }
    if token.kind == .close { return ExpressionProblems.strayParenthesis(token.span) }
    if let word = token.bareWord, Keywords.clauses.contains(word) {
      return ArgumentProblems.unexpectedClause(token, stage)
    }
    if let word = token.bareWord, let clause = clause(meantBy: word) {
      return ArgumentProblems.unexpected(token, stage, hint: .didYouMean(clause))
    }
    if token.isValue, isComparison(peek()), stage.clauses["where"] != nil {
      return ArgumentProblems.unexpected(
        token, stage,
        hint: .write("where \(Quoting.word(token.text)) \(peek().text) …"))
    }
    if token.isValue, stage.latest?.type.isList == true {
      return ArgumentProblems.unexpected(
        token, stage,
        hint: Text("put a comma between columns", nl: "zet een komma tussen kolommen"))
    }
    if let command = commandAhead() {
      return ArgumentProblems.unexpected(token, stage, hint: .write("| \(command)"))
    }
    return ArgumentProblems.unexpected(token, stage, hint: nil)
  }

  /// What stands after a condition and does not go on with it.
  func afterCondition() -> Diagnostic {
    let token = current
    if let problem = token.problem { return diagnostic(for: problem, of: token) }
    if token.kind == .close { return ExpressionProblems.strayParenthesis(token.span) }
    if let foreign = foreignConnective() { return foreign }
    if let word = token.bareWord {
      if Keywords.clauses.contains(word) { return ArgumentProblems.unexpectedClause(token, stage) }
      let words = ["and", "or"] + stage.clauses.keys.sorted()
      if let clause = clause(meantBy: word) ?? Nearest.word(to: word, in: words) {
        return ArgumentProblems.unexpected(token, stage, hint: .didYouMean(clause))
      }
      if let command = commandAhead() {
        return ArgumentProblems.unexpected(token, stage, hint: .write("| \(command)"))
      }
      if previous.isValue { return ExpressionProblems.unquoted(valueWords(), stage) }
    }
    return ArgumentProblems.unexpected(token, stage, hint: nil)
  }

  /// `en`, `of`, `&&`, `AND` between two conditions, with the word that was meant.
  func foreignConnective() -> Diagnostic? {
    let token = current
    if token.kind == .foreign, let meant = Keywords.foreignSigns[token.text],
      meant == "and" || meant == "or"
    {
      // In R&D the sign belongs to a name that needs quotes.
      if touchesPrevious, peek().isValue, peek().span.start == token.span.end {
        return LexicalProblems.strange(token, meant: previous.text + token.text + peek().text)
      }
      return ExpressionProblems.foreign(token, meant: meant)
    }
    guard let word = token.bareWord else { return nil }
    let lowered = word.lowercased()
    if word != lowered, lowered == "and" || lowered == "or" {
      return ExpressionProblems.foreign(token, meant: lowered)
    }
    guard let meant = Keywords.foreignConnectives[lowered] else { return nil }
    // `of` is also the clause that names a question: a condition must follow to make it "or".
    let isOr = peek().kind == .open || peek().isValue && isComparison(peek(2))
    guard word != "of" || isOr else { return nil }
    return ExpressionProblems.foreign(token, meant: meant)
  }

  /// The clause of this command that a word of another language, or with a slip, stands for.
  private func clause(meantBy word: String) -> String? {
    if let meant = Keywords.foreignClauses[word.lowercased()], stage.clauses[meant] != nil {
      return meant
    }
    return Nearest.word(to: word, in: stage.clauses.keys.sorted())
  }

  /// A command that was typed without the pipe before it.
  private func commandAhead() -> String? {
    guard let word = current.bareWord else { return nil }
    let entry = catalogue.commands.first { entry in
      let name = entry.signature.name
      return (name == word || name.hasPrefix(word + " "))
        && entry.signature.input.fits(isPiped: true)
    }
    return entry == nil ? nil : word
  }

  /// The value before and the words after it, that were most likely meant as one text.
  private func valueWords() -> [Token] {
    var words = [previous]
    var distance = 0
    while words.count < 4, peek(distance).kind == .word, !stage.startsClause(peek(distance)),
      !["and", "or"].contains(peek(distance).text)
    {
      words.append(peek(distance))
      distance += 1
    }
    return words
  }
}
