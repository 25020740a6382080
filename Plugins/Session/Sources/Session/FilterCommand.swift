import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `filter`: narrows the whole session to some responses.
struct FilterCommand: Command {
  static let condition = Parameter.condition(
    "condition", .positional, .responseCondition,
    help: Text(
      "Which responses to keep; none shows the filter.",
      nl: "Welke antwoorden blijven; niets toont het filter."))

  var signature: CommandSignature {
    CommandSignature(
      "filter", Text("Narrows the whole session.", nl: "Vernauwt de hele sessie."),
      details: Text(
        "Every later answer speaks about the responses that meet the condition, says so, and the "
          + "prompt shows it. `filter clear` lifts it; a second filter replaces the first.",
        nl: "Elk later antwoord gaat over de antwoorden die voldoen en meldt dat; de prompt toont "
          + "het. `filter clear` heft het op; een tweede filter vervangt het eerste."),
      topic: .session, parameters: [Self.condition],
      examples: [
        Example(
          "filter region = Zuid", Text("Only one region from now on", nl: "Vanaf nu één regio"),
          output: #"""
            filter: region = Zuid
            """#),
        Example(
          "filter region =", Text("A value is needed", nl: "Er is een waarde nodig"),
          failure: "expression.value"),
      ],
      searchTerms: ["where", "restrict", "subset", "scope", "beperken", "selectie"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let expression = call[Self.condition] else {
      guard let filter = context.filter else {
        return Report([.note(Note(.body, Text("there is no filter", nl: "er is geen filter")))])
      }
      return Report([
        .note(Note(.body, Text("filter: \(filter.written)", nl: "filter: \(filter.written)")))
      ])
    }
    try check(expression, context)
    return Report(effects: [.filter(expression)])
  }
}

extension FilterCommand {
  /// Refuses a filter on columns that no open survey has.
  private func check(_ expression: Expression, _ context: Context) throws(Diagnostic) {
    for name in expression.columnNames {
      let surveys = context.surveys.surveys
      guard !surveys.contains(where: { (try? $0.column(name)) != nil }) else { continue }
      _ = try context.survey(nil).column(name)
    }
  }
}

/// `filter clear`: lifts the filter.
struct FilterClearCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "filter clear", Text("Lifts the filter.", nl: "Heft het filter op."), topic: .session,
      examples: [
        Example(
          "filter clear", Text("All responses again", nl: "Weer alle antwoorden"),
          output: #"""
            filter lifted
            """#),
        Example(
          "filter clear region", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["unfilter", "reset", "opheffen", "wissen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    Report(effects: [.filter(nil)])
  }
}
