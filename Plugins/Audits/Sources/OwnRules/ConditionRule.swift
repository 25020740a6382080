import WorkbenchKit
import WorkspaceKit

/// A rule of the workspace's own: it opens on every touchpoint or journey that meets a condition.
struct ConditionRule: AuditRule {
  let declaration: RuleDeclaration
  let subject: WorkspaceRule.Subject
  let condition: TableCondition
  /// The condition as it is written.
  let written: String
  let message: MessageTemplate
  let properties: RuleProperties
  /// Whether answers have to be read.
  let needsAnswers: Bool

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    let scores = needsAnswers ? try await audit.touchpointScores() : nil
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys {
      guard subject == .touchpoint else {
        let row = properties.row(
          RuleProperties.Subject(
            atlas: audit.atlas, journey: journey, touchpoint: Touchpoint(), score: nil))
        if condition.holds(for: row) == true {
          hits.append(
            RuleHit(journey.id, message.text(row), at: [journey.points.place("title")]))
        }
        continue
      }
      for touchpoint in journey.touchpoints {
        let row = properties.row(
          RuleProperties.Subject(
            atlas: audit.atlas, journey: journey, touchpoint: touchpoint,
            score: scores?.performance(of: touchpoint, in: journey)))
        guard condition.holds(for: row) == true else { continue }
        hits.append(
          RuleHit(
            "\(journey.id)/\(touchpoint.id)", message.text(row),
            at: [touchpoint.points.place("id")]))
      }
    }
    return .hits(hits)
  }
}

/// A sentence with properties in braces: `{touchpoint} has no owner`.
struct MessageTemplate: Sendable {
  private let text: Text
  private let columns: [Column]

  /// Checks the names in braces.
  ///
  /// - Parameters:
  ///   - text: the sentence.
  ///   - columns: what it can speak about.
  /// - Throws: `Unknown` for a name that is no property.
  init(_ text: Text, columns: [Column]) throws(Unknown) {
    self.text = text
    self.columns = columns
    let ids = columns.map(\.id)
    for name in Self.names(in: text.en) + Self.names(in: text.nl) where !ids.contains(name) {
      throw Unknown(name: name)
    }
  }

  /// A name in braces that is no property.
  struct Unknown: Error {
    let name: String
  }

  /// The sentence about one row.
  func text(_ row: [Value]) -> Text {
    Text { language in
      var sentence = text(language)
      for (column, value) in zip(columns, row) {
        sentence = sentence.replacing("{\(column.id)}", with: Self.word(value, language))
      }
      return sentence
    }
  }

  private static func word(_ value: Value, _ language: Language) -> String {
    if let number = value.number {
      let digits = number == number.rounded() ? 0 : 2
      return Numerals.decimal(number, digits: digits, language)
    }
    if case .term(let term) = value { return term.title(language) }
    return value.word ?? "–"
  }

  private static func names(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.contains("}") ? String(part.prefix { $0 != "}" }) : nil
    }
  }
}
