import Diagnostics
import ResponseStore

/// The files of a survey as they were found, looked at, and read so far.
struct OpenedSurvey: Sendable {
  /// The files with their states when they were looked at.
  var stamps: [String: FolderListing.Stamp]
  /// The files, sorted, with what looking at them found.
  var files: [SniffedFile]
  /// The columns by the names of the declaration.
  var catalogue: ColumnCatalogue
  /// The columns read so far; nil before the first.
  var dataset: ResponseDataset?
  /// The same with what the cache has of them; nil where the cache is not used.
  var cached: CachedResponses?

  /// The size of all files, in bytes.
  var bytes: Int { files.reduce(0) { $0 + $1.identity.size } }

  /// Finds and looks at the files of a survey.
  ///
  /// - Parameters:
  ///   - declaration: the survey.
  ///   - base: the folder that its files are relative to.
  ///   - shownFrom: the folder that paths are shown from.
  ///   - cache: remembers what was seen of large files in earlier sessions.
  /// - Throws: `file.missing` and its kin.
  init(
    _ declaration: SurveyDeclaration, base: String, shownFrom: String, cache: SurveyCache?
  ) throws(Diagnostic) {
    let paths = try Self.paths(of: declaration, base: base, shownFrom: shownFrom)
    let overrides = declaration.format.overrides
    stamps = Self.stamps(of: paths)
    var files: [SniffedFile] = []
    for path in paths {
      do {
        files.append(try cache.sniff(path: path, overrides: overrides))
      } catch {
        throw StoreDiagnostics.diagnostic(for: error, shownFrom: shownFrom, name: \.self)
      }
    }
    self.files = files
    catalogue = ColumnCatalogue(declaration, files: files)
  }

  /// The files that a survey's patterns fit.
  ///
  /// - Parameters:
  ///   - declaration: the survey.
  ///   - base: the folder that its files are relative to.
  ///   - shownFrom: the folder that paths are shown from.
  /// - Returns: absolute paths, sorted by bytes, each once.
  /// - Throws: `file.missing` for a pattern that fits nothing.
  static func paths(
    of declaration: SurveyDeclaration, base: String, shownFrom: String
  ) throws(Diagnostic) -> [String] {
    var found: Set<String> = []
    for text in declaration.files {
      let pattern = FilePattern(text)
      let matches = pattern.matches(in: base)
      if matches.isEmpty {
        throw Diagnostic(
          .fileMissing,
          Text("no file fits \"\(text)\"", nl: "geen bestand past op \"\(text)\""),
          at: declaration.path.map(Place.file),
          hint: Text(
            "it is taken from the folder \"\(FilePath.shown(base, from: shownFrom))\"",
            nl: "er wordt gezocht vanaf de map \"\(FilePath.shown(base, from: shownFrom))\""))
      }
      found.formUnion(matches)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The present state of files; those that are gone are left out.
  ///
  /// - Parameter paths: the files.
  static func stamps(of paths: [String]) -> [String: FolderListing.Stamp] {
    var stamps: [String: FolderListing.Stamp] = [:]
    for path in paths { stamps[path] = FolderListing.stamp(of: path) }
    return stamps
  }

  /// How the store is to read these files, with the columns given.
  ///
  /// - Parameter columns: what is to be read.
  func plan(_ columns: [ColumnSpec]) -> ReadPlan {
    ReadPlan(
      files: files.map { ReadPlan.File(path: $0.identity.path, dialect: $0.dialect) },
      columns: columns)
  }
}

extension FileFormat {
  /// The declared format as the store knows it.
  var overrides: DialectOverrides {
    DialectOverrides(
      delimiter: delimiter?.utf8.first.flatMap(Dialect.Delimiter.init(rawValue:)),
      decimalMark: decimal?.utf8.first.flatMap(Dialect.DecimalMark.init(rawValue:)),
      encoding: encoding.flatMap(TextEncoding.init(rawValue:)), headerRows: headerRows)
  }
}
