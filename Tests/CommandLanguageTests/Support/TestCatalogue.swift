import WorkbenchKit

enum TestCatalogue {
  static let all = Catalogue(plugins: [TestPlugin()])

  static let help = Text("Some help.", nl: "Wat hulp.")

  static let clauses: [any AnyParameter] = [
    Parameter.names("columns", .clause("by"), .responseColumns, help: help),
    Parameter.condition("condition", .clause("where"), .responseCondition, help: help),
    Parameter.date("since", .clause("since"), help: help),
    Parameter.date("until", .clause("until"), help: help),
  ]

  static let scoring: [any AnyParameter] = [
    Parameter.decimal(
      "confidence", .option("confidence"), in: 0.5...0.999, help: help, default: 0.95),
    Parameter.text(
      "method", .option("method"), .choice(["wald", "adjusted_wald", "score"]), help: help),
    Parameter.flag("unweighted", help: help),
  ]

  static let commands: [any Command] = scores + tables + session

  private static let scores: [TestCommand] = [
    TestCommand(
      "nps",
      [Parameter.text("question", .clause("of"), .question(kinds: ["nps"]), help: help)]
        + clauses + scoring,
      resultColumns: ["n", "promoters", "passives", "detractors", "nps", "low", "high", "flag"],
      topic: .scores),
    TestCommand(
      "nps compare",
      [
        Parameter.condition(
          "left", .positional, .responseCondition, help: help, isRequired: true),
        Parameter.condition(
          "right", .clause("vs"), .responseCondition, help: help, isRequired: true),
        clauses[0], scoring[0],
      ], topic: .scores),
    TestCommand("journey show", [Parameter.text("journey", .positional, .word, help: help)]),
    TestCommand("journey list"),
    TestCommand(
      "declare",
      [
        Parameter.declarations("declarations", help: help),
        Parameter.text("survey", .option("survey"), .survey, help: help),
      ], topic: .surveys),
    TestCommand("columns", [Parameter.text("survey", .clause("of"), .survey, help: help)]),
  ]

  private static let tables: [TestCommand] = [
    TestCommand(
      "where", input: .table,
      [
        Parameter.condition(
          "condition", .positional, .tableCondition, help: help, isRequired: true)
      ], topic: .tables),
    TestCommand(
      "sort", input: .table,
      [
        Parameter.text("column", .positional, .tableColumn, help: help, isRequired: true),
        Parameter.text("order", .positional, .choice(["asc", "desc"]), help: help),
      ], topic: .tables),
    TestCommand(
      "top", input: .table,
      [Parameter.integer("count", .positional, in: 1...1000, help: help, default: 10)]),
    TestCommand(
      "columns", input: .table,
      [
        Parameter.names("columns", .positional, .tableColumns, help: help, isRequired: true)
      ]),
    TestCommand("rename", input: .table, [Parameter.assignments("names", help: help)]),
    TestCommand(
      "export csv", input: .reportOrLast,
      [
        Parameter.text(
          "file", .positional, .file(extensions: ["csv"]), help: help, isRequired: true),
        Parameter.flag("overwrite", help: help),
        Parameter.text("for", .option("for"), .choice(["excel-nl", "excel-en"]), help: help),
      ], topic: .exports),
    TestCommand(
      "expect", input: .reportOrLast,
      [
        Parameter.condition(
          "condition", .positional, .tableCondition, help: help, isRequired: true)
      ]),
    TestCommand(
      "expect findings", input: .reportOrLast,
      [
        Parameter.condition(
          "condition", .positional, .tableCondition, help: help, isRequired: true)
      ]),
  ]

  private static let session: [TestCommand] = [
    TestCommand(
      "filter", [Parameter.condition("condition", .positional, .responseCondition, help: help)]),
    TestCommand("filter clear"),
    TestCommand(
      "open",
      [
        Parameter.names(
          "files", .positional, .file(extensions: ["csv"]), help: help, isRequired: true,
          isRepeated: true)
      ]),
    TestCommand("help", [Parameter.text("command", .positional, .commandName, help: help)]),
    TestCommand(
      "help error", [Parameter.text("code", .positional, .word, help: help, isRequired: true)]),
    TestCommand(
      "set",
      [
        Parameter.text("name", .positional, .setting, help: help, isRequired: true),
        Parameter.text("value", .positional, .word, help: help, isRequired: true),
      ]),
    TestCommand(
      "search", [Parameter.text("words", .positional, .rest, help: help, isRequired: true)]),
    TestCommand(
      "run",
      [
        Parameter.text(
          "script", .positional, .file(extensions: ["reis"]), help: help, isRequired: true),
        Parameter.text("set", .option("set"), .word, help: help),
      ], topic: .scripts),
    TestCommand("last"),
    TestCommand(
      "quit",
      refusals: [
        Refusal(
          "later", because: Text("it is now or never", nl: "het is nu of nooit"),
          hint: Text("leave it out", nl: "laat het weg"))
      ], searchTerms: ["exit", "stoppen"]),
  ]
}
