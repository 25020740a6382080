import Testing

/// Lines with one mistake each: where it is, what it is called, and the next step offered.
enum LineProblems {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let code: String
    let hint: String

    init(_ line: String, _ code: String, _ hint: String) {
      self.line = line
      self.code = code
      self.hint = hint
    }

    var testDescription: String { line }
  }

  static let all = letters + commands + arguments + values + conditions + foreign + declarations

  static let letters = [
    Case("nps where a = ⟨\"⟩x", "quote.open", "close it with another one"),
    Case(
      "filter region = ⟨'⟩s-Hertogenbosch and a = 1", "quote.open",
      "for a name with an apostrophe write \"'s-Hertogenbosch\""),
    Case("nps ⟨;⟩ nps", "character.unexpected", "put each statement on a line of its own"),
    Case("nps where region = R⟨&⟩D", "character.unexpected", "write \"R&D\""),
    Case("nps by ⟨[⟩a]", "character.unexpected", "put text between quotes"),
    Case("nps by ⟨a$⟩", "character.unexpected", "a plain dollar is $$"),
    Case("nps ⟨–-confidence⟩ 0.9", "character.typographic", "write --confidence"),
    Case("nps ⟨—confidence⟩ 0.9", "character.typographic", "write --confidence"),
    Case("nps where n > ⟨−5⟩", "character.typographic", "write -5"),
    Case("nps since ⟨$quater⟩", "parameter.unknown", "did you mean \"$quarter\"?"),
    Case("nps since ⟨$x⟩", "parameter.unknown", "declare it first: param x = VALUE"),
    Case("param quarter⟨⟩", "parameter.invalid", "write param quarter = 2026-Q1"),
    Case("param ⟨2x⟩ = 3", "parameter.invalid", "write param quarter = 2026-Q1"),
    Case("param x = 3 ⟨4⟩", "parameter.invalid", "write param quarter = 2026-Q1"),
    Case(
      "nps\n⟨surveys⟩", "statement.several",
      "run them one by one, or end the line before with | to go on"),
  ]

  static let commands = [
    Case("⟨npss⟩", "command.unknown", "did you mean \"nps\"?"),
    Case("⟨NPS⟩ by channel", "command.unknown", "did you mean \"nps\"?"),
    Case("⟨exit⟩", "command.unknown", "did you mean \"quit\"?"),
    Case("⟨stoppen⟩", "command.unknown", "did you mean \"quit\"?"),
    Case("⟨audience⟩", "command.unknown", "search audience looks for it, help lists the commands"),
    Case("⟨data/q1.csv⟩", "command.unknown", "write open data/q1.csv"),
    Case("⟨region⟩ = Noord", "command.unknown", "to narrow the session write filter region …"),
    Case("⟨journey shwo⟩ x", "command.unknown", "did you mean \"journey show\"?"),
    Case("⟨journey⟩", "command.incomplete", "one of: list, show"),
    Case("⟨\"nps\"⟩", "command.missing", "help lists the commands"),
    Case("nps ⟨|⟩", "pipe.empty", "such as | sort nps"),
    Case("nps | ⟨|⟩ top 3", "pipe.empty", "such as | sort nps"),
    Case("⟨|⟩ top 3", "pipe.empty", "last | … goes on with the last result"),
    Case("nps | ⟨nps⟩", "pipe.unexpected", "put it on a line of its own"),
    Case(
      "⟨sort⟩ nps  desc | top 3", "table.missing",
      "for the last result write last | sort nps desc"),
    Case("⟨time⟩", "argument.missing", "write time nps"),
  ]

  static let arguments = [
    Case("nps | sort ⟨by⟩ nps", "clause.unexpected", "leave \"by\" out"),
    Case("filter ⟨where⟩ a = 1", "clause.unexpected", "leave \"where\" out"),
    Case("open q1.csv ⟨by⟩ x", "clause.unexpected", "leave it out"),
    Case(
      "nps compare a = 1 vs a = 2 ⟨where⟩ b = 3", "clause.unexpected",
      "takes: vs, by, --confidence"),
    Case("nps by a ⟨by⟩ b", "clause.repeated", "put commas between: by A, B"),
    Case("nps where a = 1 ⟨where⟩ b = 2", "clause.repeated", "join conditions with and"),
    Case("nps since 2026 ⟨since⟩ 2027", "clause.repeated", "keep one of them"),
    Case("nps ⟨--confidnce⟩ 0.9", "option.unknown", "did you mean \"--confidence\"?"),
    Case("nps ⟨--by⟩ region", "option.unknown", "it is a clause: write by without dashes"),
    Case("quit ⟨--later⟩", "option.refused", "leave it out"),
    Case("quit ⟨--now⟩", "option.unknown", "it has none"),
    Case("nps --unweighted ⟨--unweighted⟩", "option.repeated", "keep one of them"),
    Case("nps ⟨--unweighted⟩=yes", "argument.unexpected", "write --unweighted"),
    Case("nps by⟨⟩", "argument.missing", "such as channel, segment"),
    Case("nps by region,⟨⟩", "argument.missing", "such as channel, segment"),
    Case("nps by ⟨where⟩ a = 1", "argument.missing", "as a name write \"where\""),
    Case("nps of⟨⟩", "argument.missing", "help nps shows how"),
    Case("nps --confidence⟨⟩", "argument.missing", "such as 0.95"),
    Case("nps ⟨--confidence⟩= 0.9", "argument.missing", "such as 0.95"),
    Case("⟨nps compare⟩ a = 1", "argument.missing", "such as region = Noord"),
    Case("nps | rename score⟨⟩", "argument.missing", "such as new = old"),
    Case("⟨set⟩ nps.minimum", "argument.missing", "help set shows how"),
    Case("nps ⟨bij⟩ channel", "argument.unexpected", "did you mean \"by\"?"),
    Case("nps ⟨per⟩ channel", "argument.unexpected", "did you mean \"by\"?"),
    Case("nps ⟨wher⟩ a = 1", "argument.unexpected", "did you mean \"where\"?"),
    Case("nps by channel ⟨segment⟩", "argument.unexpected", "put a comma between columns"),
    Case("nps ⟨sort⟩ nps", "argument.unexpected", "write | sort"),
    Case("nps ⟨region⟩ = Noord", "argument.unexpected", "write where region = …"),
    Case("nps by a ⟨)⟩", "expression.parenthesis", "leave it out"),
    Case("filter clear ⟨now⟩", "argument.unexpected", ""),
  ]

  static let values = [
    Case("nps --confidence ⟨0,95⟩", "argument.type", "write 0.95"),
    Case("nps --confidence ⟨95%⟩", "argument.type", "write 0.95"),
    Case("nps --confidence ⟨high⟩", "argument.type", "such as 0.5"),
    Case("nps --confidence ⟨95⟩", "argument.range", "write 0.95"),
    Case("nps --confidence ⟨0.2⟩", "argument.range", "choose 0.5 to 0.999"),
    Case("nps | top ⟨3.5⟩", "argument.type", "such as 10"),
    Case("nps | top ⟨5000⟩", "argument.range", "choose 1 to 1000"),
    Case("nps | sort nps ⟨dsc⟩", "argument.type", "did you mean \"desc\"?"),
    Case("nps --method ⟨goodman⟩", "argument.type", "such as wald"),
    Case("set ⟨nps.minmum⟩ 3", "setting.unknown", "did you mean \"nps.minimum\"?"),
    Case("set ⟨x⟩ 3", "setting.unknown", "settings: confidence, nps.minimum, number.style"),
    Case("set nps.minimum ⟨many⟩", "setting.value", "such as 10"),
    Case("nps since ⟨31-03-2026⟩", "date.invalid", "write 2026-03-31"),
    Case("nps since ⟨2026-3-5⟩", "date.invalid", "write 2026-03-05"),
    Case(
      "nps since ⟨03/04/2026⟩", "date.invalid",
      "dates are written 2026-03-31, 2026-03, 2026-Q1 or 2026-W13"),
    Case(
      "nps since ⟨2026-02-30⟩", "date.invalid",
      "dates are written 2026-03-31, 2026-03, 2026-Q1 or 2026-W13"),
    Case(
      "nps where d < ⟨31/03/2026⟩", "date.invalid",
      "write 2026-03-31; for just these letters \"31/03/2026\""),
    Case(
      "nps where wave = ⟨2026-Q5⟩", "date.invalid",
      "dates are written 2026-03-31, 2026-03, 2026-Q1 or 2026-W13; "
        + "for just these letters \"2026-Q5\""),
  ]
}
