import Diagnostics
import ResponseStore
public import TextAnalysis

/// Takes personal data out of the words of one survey.
public struct Redactor: Sendable {
  /// The kinds that are looked for in cells that hold a code or a category.
  ///
  /// Those that can be told by a check digit or an @: a store in the `Kerkstraat 12` keeps its name.
  private static let labelKinds: Set<PersonalData.Kind> = [.email, .iban]

  private let freeText: Redaction
  private let label: Redaction
  private let hidden: Set<String>
  private let pseudonyms = Pseudonyms()
  /// The names that are taken out of free text: those of columns and those of the rules.
  public let nameCount: Int

  /// Prepares rules for a survey.
  ///
  /// - Parameters:
  ///   - rules: what is taken out.
  ///   - hidden: the columns of the survey that hold names, by the names that people use.
  ///   - names: their values and the names of the rules.
  init(_ rules: RedactionRules, hidden: Set<String>, names: [String]) {
    freeText = Redaction(kinds: rules.kinds, names: names)
    label = Redaction(kinds: rules.kinds.intersection(Self.labelKinds))
    self.hidden = hidden
    nameCount = names.count
  }

  /// What may be shown of something that a respondent wrote in free words.
  ///
  /// - Parameter text: the words.
  public func shown(_ text: String) -> String { freeText.redacted(SourceText(text)) }

  /// What is taken out of free words, from front to back.
  ///
  /// - Parameter text: the words.
  public func findings(in text: String) -> [PersonalData] {
    freeText.findings(in: SourceText(text))
  }

  /// What may be shown of a cell.
  ///
  /// - Parameters:
  ///   - cell: the cell as it stands in the file.
  ///   - column: its column.
  func shown(_ cell: String, of column: SurveyColumn) -> String {
    if hides(column) { return cell.isEmpty ? "" : "[\(PersonalData.Kind.name.rawValue)]" }
    if column.holdsFreeText { return shown(cell) }
    return label.redacted(SourceText(cell))
  }

  /// What may be shown of a value that responses are grouped by: `[email 2]`, because two addresses
  /// are two groups.
  ///
  /// - Parameter value: the value.
  func shown(_ value: GroupValue) -> GroupValue {
    guard case .text(let text) = value, let source = personal(text) else { return value }
    let number = pseudonyms.number(of: text)
    return .text(label.redacted(source) { "\($0.rawValue) \(number)" })
  }

  /// Numbers values that are not shown, in their own order and not in that of the answer.
  ///
  /// - Parameter values: values that responses are grouped by.
  func number(_ values: some Sequence<GroupValue>) {
    let personal = values.compactMap { value -> String? in
      guard case .text(let text) = value else { return nil }
      return self.personal(text) == nil ? nil : text
    }
    for value in personal.sorted() { _ = pseudonyms.number(of: value) }
  }

  /// A label that leads to a person; nil for others.
  private func personal(_ text: String) -> SourceText? {
    guard Self.mayLeadToAPerson(text) else { return nil }
    let source = SourceText(text)
    return label.findings(in: source).isEmpty ? nil : source
  }

  /// Whether a label is worth looking at: nearly all are not, and there may be a million.
  private static func mayLeadToAPerson(_ text: String) -> Bool {
    text.utf8.count >= 15 || text.utf8.contains(UInt8(ascii: "@"))
  }

  /// Whether a column is never shown.
  ///
  /// - Parameter column: the column.
  func hides(_ column: SurveyColumn) -> Bool { hidden.contains(column.name) }
}

extension SurveyColumn {
  /// Whether respondents may have written anything here: open questions, and columns of long texts
  /// that nobody declared.
  var holdsFreeText: Bool {
    if case .text = kind { true } else { false }
  }
}
