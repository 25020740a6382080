import Diagnostics
import ResponseStore

/// All columns of a survey by the names that people use for them, and how each is read.
struct ColumnCatalogue: Sendable {
  /// Declared columns in declared order, then those of the files that nobody declared.
  let columns: [SurveyColumn]
  private let declaration: SurveyDeclaration
  private let profiles: [String: ColumnProfile]

  /// Separates the parts of names that the store sees and nobody types.
  private static let mark: Character = "\u{1F}"

  /// - Parameters:
  ///   - declaration: the survey.
  ///   - files: what looking at its files found; the first one counts where they differ.
  init(_ declaration: SurveyDeclaration, files: [SniffedFile]) {
    self.declaration = declaration
    var profiles: [String: ColumnProfile] = [:]
    var headers: [String] = []
    for profile in files.flatMap(\.columns) where profiles[profile.name] == nil {
      profiles[profile.name] = profile
      headers.append(profile.name)
    }
    self.profiles = profiles
    let declared = declaration.columns.map { column in
      let headers = column.columns.map { Self.header($0.value, among: profiles) }
      let profile = headers.first.flatMap { profiles[$0] }
      return SurveyColumn(
        name: column.name.value, headers: headers, declaration: column, profile: profile,
        kind: ColumnReading.kind(of: column, profile: profile))
    }
    let taken = Set(declared.flatMap { $0.declaration?.condition == nil ? $0.headers : [] })
    let others = headers.filter { !taken.contains($0) }.map { header in
      SurveyColumn(
        name: header, headers: [header], declaration: nil, profile: profiles[header],
        kind: ColumnReading.kind(ofUndeclared: profiles[header]))
    }
    columns = declared + others
  }

  /// The column that a word names: a declared name, else a header of the files; upper and lower
  /// case and spaces around a header taken as equal where nothing fits exactly.
  ///
  /// - Parameter word: the word.
  func column(named word: String) -> SurveyColumn? {
    if let exact = columns.first(where: { $0.name == word }) { return exact }
    let folded = Self.folded(word)
    if let near = columns.first(where: { Self.folded($0.name) == folded }) { return near }
    let readers = columns.filter { column in
      column.declaration?.condition == nil
        && column.headers.contains { Self.folded($0) == folded }
    }
    return readers.count == 1 ? readers[0] : nil
  }

  /// The column that a word names.
  ///
  /// - Parameters:
  ///   - word: the word and its place.
  ///   - extra: other words that would have been right here.
  /// - Throws: `column.unknown` with the closest name.
  func column(
    _ word: Spanned<String>, orOneOf extra: [String] = []
  ) throws(Diagnostic) -> SurveyColumn {
    if let found = column(named: word.value) { return found }
    throw StoreDiagnostics.unknownColumn(word, candidates: extra + columns.map(\.name))
  }

  /// The survey's column with a role.
  ///
  /// - Parameter isRole: tells the role.
  func column(where isRole: (ColumnDeclaration.Role) -> Bool) -> SurveyColumn? {
    columns.first { $0.declaration.map { isRole($0.role) } ?? false }
  }

  /// The name under which the store knows a column.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - part: which of its headers, for a question with several; 0 for the first.
  func storedName(of column: SurveyColumn, part: Int = 0) -> String {
    if column.declaration == nil { return "\(Self.mark)\(column.name)" }
    return column.headers.count == 1 ? column.name : "\(column.name)\(Self.mark)\(part)"
  }

  /// The name by which people know a column of the store.
  ///
  /// - Parameter stored: the store's name.
  func shownName(of stored: String) -> String {
    if stored.first == Self.mark { return String(stored.dropFirst()) }
    return stored.split(separator: Self.mark).first.map(String.init) ?? stored
  }

  /// The column that the store's name belongs to.
  ///
  /// - Parameter stored: the store's name.
  func column(stored: String) -> SurveyColumn? {
    let name = shownName(of: stored)
    return columns.first {
      $0.name == name && ($0.declaration == nil) == (stored.first == Self.mark)
    }
  }

  /// How the store is to read a column: one specification per header.
  ///
  /// - Parameter column: the column.
  func specifications(of column: SurveyColumn) -> [ColumnSpec] {
    let condition = column.declaration?.condition.flatMap { ColumnCondition($0) }
      .map { condition in
        ColumnSpec.Condition(
          source: header(forConditionOn: condition.column), isOneOf: condition.values)
      }
    return column.headers.enumerated().map { part, header in
      ColumnSpec(
        storedName(of: column, part: part), from: header, column.kind, when: condition)
    }
  }

  private func header(forConditionOn name: String) -> String {
    if profiles[name] != nil { return name }
    return declaration.column(named: name)?.columns.first
      .map { Self.header($0.value, among: profiles) } ?? Self.header(name, among: profiles)
  }

  /// A declared header as the file has it: exactly, or else without regard to case and spaces
  /// around it, as exports of other years differ in just that.
  private static func header(_ declared: String, among profiles: [String: ColumnProfile]) -> String
  {
    if profiles[declared] != nil { return declared }
    let wanted = folded(declared)
    return profiles.keys.filter { folded($0) == wanted }.min() ?? declared
  }

  private static func folded(_ name: String) -> String {
    var letters = Substring(name.lowercased())
    while letters.first?.isWhitespace == true { letters.removeFirst() }
    while letters.last?.isWhitespace == true { letters.removeLast() }
    return String(letters)
  }
}
