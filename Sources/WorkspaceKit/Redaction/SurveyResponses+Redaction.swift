public import Diagnostics
import ResponseStore

extension SurveyResponses {
  /// What takes personal data out of this survey's words; nil when redaction is switched off.
  ///
  /// The values of columns that hold names are read once.
  ///
  /// - Parameters:
  ///   - evenWhenOff: whether it is wanted to look for personal data where none is taken out.
  ///   - reading: how somebody follows and stops the reading.
  /// - Throws: `file.missing` and its kin; `command.cancelled`.
  public func redactor(
    evenWhenOff: Bool = false, reading: Reading = Reading()
  ) throws(Diagnostic) -> Redactor? {
    guard let policy = redaction, policy.isOn || evenWhenOff else { return nil }
    let opened = try opened()
    let key = RedactorKey(rules: policy.rules, stamps: opened.stamps)
    if let known = redactor(for: key) { return known }
    let rules = policy.rules
    let columns = rules.columns.compactMap { opened.catalogue.column(named: $0) }
    let stored = columns.flatMap { column in
      column.headers.indices.map { opened.catalogue.storedName(of: column, part: $0) }
    }
    var names = Set(rules.names)
    if !columns.isEmpty {
      let dataset = try dataset(
        with: columns.flatMap(opened.catalogue.specifications), reading)
      do {
        let read = try dataset.columns(
          coded: stored.map { .column(Spanned($0, at: .none)) }, moments: [],
          cancellation: reading.cancellation)
        for column in read.coded {
          for value in column.values {
            if case .missing = value { continue }
            names.insert(value.label)
          }
        }
      } catch {
        throw diagnostic(for: error, opened.catalogue)
      }
    }
    let made = Redactor(
      rules, hidden: Set(columns.map(\.name)),
      names: names.filter { $0.utf8.count > 1 }.sorted())
    remember(made, for: key)
    return made
  }

  /// Refuses a column that holds names, where a person asks for its values.
  ///
  /// Columns that a command needs for its own counting, such as to find the same respondent again,
  /// have no place in the statement and are let through: their values are not shown.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - word: the word that named it.
  ///   - reading: how somebody follows and stops the reading.
  /// - Throws: `redact.column`; `column.type` for free text, which is for quoting and not for
  ///   grouping.
  func refuseHidden(
    _ column: SurveyColumn, _ word: Spanned<String>, _ reading: Reading
  ) throws(Diagnostic) {
    guard word.span.count > 0, let redactor = try redactor(reading: reading) else { return }
    if redactor.hides(column) { throw Self.names(word) }
    if column.holdsFreeText {
      throw Diagnostic(
        .columnType,
        Text(
          "\"\(word.value)\" holds free text, which makes no groups",
          nl: "\"\(word.value)\" bevat vrije tekst, en die vormt geen groepen"),
        at: .statement(word.span),
        hint: Text(
          "topics groups comments by subject, verbatims shows them",
          nl: "topics groepeert toelichtingen naar onderwerp, verbatims toont ze"))
    }
  }

  /// Values seen in a column when its files were looked at, personal data taken out.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - limit: how many at most.
  /// - Returns: nil where the column is not shown.
  /// - Throws: `file.missing` and its kin.
  public func sample(of column: SurveyColumn, limit: Int) throws(Diagnostic) -> [String]? {
    let values = (column.profile?.values ?? []).prefix(limit).map(\.value)
    guard let redactor = try redactor() else { return values }
    return redactor.hides(column) ? nil : values.map { redactor.shown($0, of: column) }
  }

  /// The column is not shown because it holds names.
  static func names(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .redactColumn,
      Text(
        "\"\(word.value)\" holds names, which are redacted",
        nl: "\"\(word.value)\" bevat namen, en die worden afgeschermd"),
      at: .statement(word.span),
      hint: Text(
        "group by another column; redact shows what is redacted",
        nl: "groepeer op een andere kolom; redact toont wat wordt afgeschermd"))
  }
}

/// What a redactor was prepared for.
struct RedactorKey: Equatable, Sendable {
  let rules: RedactionRules
  let stamps: [String: FolderListing.Stamp]
}
