import Statistics
import WorkbenchKit
import WorkspaceKit

/// Says why a model cannot be fitted, and what to do about it.
struct DriverFault {
  let questions: DriverQuestions
  let table: PairTable
  let span: SourceSpan

  /// The reason in words for people.
  ///
  /// - Parameter reason: why the statistics have no answer.
  func diagnostic(for reason: Undefined) -> Diagnostic {
    switch reason {
    case .noData: none
    case .tooFewRows: table.n == 0 ? none : small
    case .constant: constant
    case .singular(let positions): positions.isEmpty ? repeated : unvarying(positions)
    case .tooManyPredictors: many
    default: none
    }
  }

  private var outcome: String { questions.outcome.name.value }

  private func name(_ item: Int) -> String { questions.items[item].name.value }

  private var none: Diagnostic {
    let isLong = ([questions.outcome] + questions.items).contains { $0.condition != nil }
    return Diagnostic(
      .driversNone,
      Text(
        "nobody answered \"\(outcome)\" and all \(questions.items.count) items",
        nl: "niemand beantwoordde \"\(outcome)\" en alle \(questions.items.count) items"),
      at: .statement(span),
      hint: isLong
        ? Text(
          "this file has a row per answer, so answers of one respondent do not meet in a row",
          nl:
            "dit bestand heeft een rij per antwoord, dus antwoorden van één respondent staan niet "
            + "bij elkaar")
        : Text(
          "name fewer items: over A, B; or declare the code for not visited",
          nl: "noem minder items: over A, B; of declareer de code voor niet bezocht"))
  }

  private var small: Diagnostic {
    let items = questions.items.count
    return Diagnostic(
      .driversSmall,
      Text { language in
        let n = Numerals.integer(table.n, language)
        return language == .nl
          ? "\(n) volledige respondenten zijn te weinig voor \(items) drivers"
          : "\(n) complete respondents are too few for \(items) drivers"
      }, at: .statement(span),
      hint: Text(
        "take fewer drivers (over A, B) or a wider filter; ten respondents per driver is a start",
        nl: "neem minder drivers (over A, B) of een ruimer filter; tien respondenten per driver is "
          + "een begin"))
  }

  private var constant: Diagnostic {
    Diagnostic(
      .driversConstant,
      Text(
        "all respondents gave the same answer to \"\(outcome)\"",
        nl: "alle respondenten gaven hetzelfde antwoord op \"\(outcome)\""), at: .statement(span),
      hint: Text("take a wider filter", nl: "neem een ruimer filter"))
  }

  private func unvarying(_ positions: [Int]) -> Diagnostic {
    let names = positions.map(name).joined(separator: ", ")
    return Diagnostic(
      .driversSingular,
      Text(
        "everybody gives the same answer to: \(names)",
        nl: "iedereen geeft hetzelfde antwoord op: \(names)"), at: .statement(span),
      hint: rest(without: positions))
  }

  private var repeated: Diagnostic {
    let pair = mostAlike
    let names = pair.map { "\(name($0.0)), \(name($0.1))" } ?? ""
    return Diagnostic(
      .driversSingular,
      Text(
        "drivers repeat each other; the most alike are: \(names)",
        nl: "drivers herhalen elkaar; het meest gelijk zijn: \(names)"), at: .statement(span),
      hint: pair.map { rest(without: [$0.1]) }
        ?? Text("name fewer items: over A, B", nl: "noem minder items: over A, B"))
  }

  private var many: Diagnostic {
    Diagnostic(
      .driversMany,
      Text(
        "\(questions.items.count) drivers are too many for Shapley values",
        nl: "\(questions.items.count) drivers zijn te veel voor Shapley-waarden"),
      at: .statement(span), hint: Text("write --method weights", nl: "schrijf --method weights"))
  }

  private func rest(without positions: [Int]) -> Text {
    let names = questions.items.indices.filter { !positions.contains($0) }.map(name)
    guard !names.isEmpty, names.count < 8 else {
      return Text("leave one out with over", nl: "laat er een weg met over")
    }
    let line = "over " + names.joined(separator: ", ")
    return Text("leave it out: \(line)", nl: "laat het weg: \(line)")
  }

  /// The two items with the strongest correlation.
  private var mostAlike: (Int, Int)? {
    let items = questions.items.indices
    guard let products = try? table.products(items.map { table.value($0 + 1) }) else { return nil }
    var best: (pair: (Int, Int), r: Double)?
    for i in items {
      for j in items where j > i {
        let r = (try? WeightedCorrelation(products, i, j).r.magnitude) ?? 0
        if r > best?.r ?? 0 { best = ((i, j), r) }
      }
    }
    return best?.pair
  }
}
