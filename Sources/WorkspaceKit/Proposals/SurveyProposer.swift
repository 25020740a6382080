public import Diagnostics
import ResponseStore

/// Proposes declarations for files that nobody declared, from their headers, wordings and a sample
/// of their values.
///
/// A proposal is never silent: it says what it saw and what it is unsure of, and counts as
/// proposed until a person saves it.
public enum SurveyProposer {
  /// Looks at files and proposes a survey for each set of files with the same headers.
  ///
  /// - Parameters:
  ///   - paths: the files; relative ones are taken from `folder`.
  ///   - folder: the absolute folder that paths are relative to; nil for the current one.
  ///   - filesRelativeTo: the absolute folder from which the declarations name their files; nil
  ///     for `folder`.
  ///   - cache: remembers what was seen of large files in earlier sessions, if anything.
  /// - Returns: the proposals, in the order of their first files.
  /// - Throws: `file.missing` and its kin, for the first file that cannot be read.
  public static func propose(
    _ paths: [String], in folder: String? = nil, filesRelativeTo base: String? = nil,
    cache: SurveyCache? = nil
  ) throws(Diagnostic) -> [SurveyProposal] {
    let folder = folder ?? FolderListing.current
    var sets: [(headers: [String], files: [LookedAt])] = []
    for path in paths {
      let file = try look(at: FilePath.resolve(path, in: folder), shownFrom: folder, cache)
      let headers = file.sniffed.columns.map(\.name)
      if let index = sets.firstIndex(where: { $0.headers == headers }) {
        sets[index].files.append(file)
      } else {
        sets.append((headers, [file]))
      }
    }
    var ids: Set<String> = []
    return sets.map { set in
      let id = identifier(of: set.files.map(\.sniffed.identity.path), taken: &ids)
      let written = set.files.map { file in
        let path = file.sniffed.identity.path
        return base.map { FilePath.relative(path, to: $0) } ?? FilePath.shown(path, from: folder)
      }
      return proposal(set.files[0], id: id, files: written)
    }
  }

  /// A file with the tool that wrote it, looked at with the right number of header rows.
  private struct LookedAt {
    let sniffed: SniffedFile
    let shape: ExportShape
  }

  private static func look(
    at path: String, shownFrom folder: String, _ cache: SurveyCache?
  ) throws(Diagnostic) -> LookedAt {
    do {
      let first = try cache.sniff(path: path)
      let (shape, headerRows) = ExportShape.recognise(first.leadingRows)
      guard let headerRows, headerRows != first.dialect.headerRows else {
        return LookedAt(sniffed: first, shape: shape)
      }
      let overrides = DialectOverrides(headerRows: headerRows)
      return LookedAt(
        sniffed: try cache.sniff(path: path, overrides: overrides), shape: shape)
    } catch {
      throw StoreDiagnostics.diagnostic(for: error, shownFrom: folder, name: \.self)
    }
  }

  private static func proposal(
    _ file: LookedAt, id: String, files: [String]
  ) -> SurveyProposal {
    let sniffed = file.sniffed
    let profiles = sniffed.columns.dropLast(sniffed.trailingEmptyColumns)
    let headings = ColumnHeading.all(
      names: sniffed.columns.map(\.name), rows: sniffed.headerRows, shape: file.shape)
    let columns = zip(headings, profiles).map { ColumnEvidence(heading: $0, profile: $1) }
    let declared = declarations(columns, file)
    let taken = Set(declared.flatMap { $0.columns.map(\.value) })
    return SurveyProposal(
      declaration: SurveyDeclaration(
        id: id, files: files, format: FileFormat(notable: sniffed.dialect), columns: declared,
        status: .proposed),
      shape: file.shape, undeclared: columns.map(\.heading.name).filter { !taken.contains($0) })
  }

  private static func declarations(
    _ columns: [ColumnEvidence], _ file: LookedAt
  ) -> [ColumnDeclaration] {
    let roles = RoleProposer(columns: columns).proposals()
    if let log = EventLogProposer(columns: columns, roles: roles).proposal() { return log }
    var used = Set(roles.flatMap { $0.columns.map(\.value) })
    var names = NameMaker(taken: Set(roles.map(\.name.value)))
    var questions: [ColumnDeclaration] = []
    if let long = LongFormProposer(columns: columns, file: file.sniffed).proposal(&names) {
      questions += long.questions
      used.formUnion([long.metric.heading.name, long.answer.heading.name])
    }
    let rest = columns.filter { !used.contains($0.heading.name) }
    for family in ColumnFamily.gather(rest) {
      if let multiple = family.multiple(&names) {
        questions.append(multiple)
        continue
      }
      for column in family.members {
        var attempt = names
        let proposer = QuestionProposer(column: column, isFromTool: file.shape != .plain)
        let name = attempt.name(for: column.heading)
        guard var proposed = proposer.proposal(named: name) else { continue }
        if proposed.role == .segment {
          proposed.name.value = names.exact(proposed.name.value)
        } else {
          names = attempt
        }
        questions.append(proposed)
      }
    }
    return questions + roles
  }

  private static func identifier(of paths: [String], taken: inout Set<String>) -> String {
    let stems = paths.map(FilePath.stem)
    var base = commonStart(stems).map { character in
      character.isLetter || character.isNumber || "_-.".contains(character) ? character : "-"
    }
    if base.isEmpty { base = Array("survey") }
    var id = String(base)
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(String(base))-\(number)"
      number += 1
    }
    return id
  }

  /// What several names begin with in common, up to a whole part: `2026` of `2026-01` and
  /// `2026-02`; the first name where that says too little.
  private static func commonStart(_ names: [String]) -> String {
    guard names.count > 1 else { return names[0] }
    let length = names.map { name in zip(name, names[0]).prefix { $0 == $1 }.count }.min() ?? 0
    var common = names[0].prefix(length)
    if let mark = common.lastIndex(where: { $0.isPunctuation || $0.isWhitespace }) {
      common = common[..<mark]
    }
    return common.count >= 3 ? String(common) : names[0]
  }
}

extension FileFormat {
  /// The parts of a dialect that differ from the usual: UTF-8, commas, decimal points, one header.
  ///
  /// - Parameter dialect: the dialect found.
  init(notable dialect: Dialect) {
    let usual = Dialect()
    self.init(
      delimiter: dialect.delimiter == usual.delimiter
        ? nil : String(UnicodeScalar(dialect.delimiter.rawValue)),
      decimal: dialect.decimalMark == usual.decimalMark
        ? nil : String(UnicodeScalar(dialect.decimalMark.rawValue)),
      encoding: dialect.encoding == usual.encoding ? nil : dialect.encoding.rawValue,
      headerRows: dialect.headerRows == usual.headerRows ? nil : dialect.headerRows)
  }
}
