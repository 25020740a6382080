import Diagnostics

/// What a reader makes of the bytes of one file.
struct TextReading {
  /// The texts.
  var units: [TextUnit] = []
  /// What the file holds besides.
  var omissions = TextDocument.Omissions()
  /// What is wrong, by the offset of the file.
  var faults: [Fault] = []

  /// Something wrong at an offset of the file.
  struct Fault {
    var offset: Int
    var message: Text
    var hint: Text?
    var code: DiagnosticCode = .textMalformed
    var severity: Diagnostic.Severity = .error
  }

  /// Adds a text that holds anything.
  mutating func add(_ builder: TextUnitBuilder, key: String?, language: Language? = nil) {
    if !builder.isBlank { units.append(builder.unit(key, language: language)) }
  }
}

extension TextDocument {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - shown: the path as a person would write it.
  ///   - declarations: what is declared about it; of those that include a text, the first counts,
  ///     and a text that none includes is left out.
  /// - Throws: `file.missing` and its kin; `text.format` when nothing says how it is written;
  ///   `text.too-large`.
  static func read(
    _ path: String, shown: String, as declarations: [TextDeclaration]
  ) throws(Diagnostic) -> TextDocument {
    let format = declarations.lazy.compactMap(\.format).first ?? TextFormat(path: path)
    let raw = try SmallFile.bytes(of: path, shown: shown, limit: TextBytes.limit)
    guard let format else {
      let words = TextFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw Diagnostic(
        .textFormat,
        Text(
          "nothing says how the texts of this file are written",
          nl: "nergens staat hoe de teksten van dit bestand geschreven zijn"), at: .file(shown),
        hint: Text("give its format: \(words)", nl: "geef het formaat: \(words)"))
    }
    guard raw.count <= TextBytes.limit else {
      throw Diagnostic(
        .textTooLarge,
        Text("the file is larger than 64 MiB", nl: "het bestand is groter dan 64 MiB"),
        at: .file(shown), hint: Text("split it", nl: "splits het"))
    }
    let decoded = try TextBytes(raw, path: shown)
    let reading = reading(
      of: decoded.bytes, as: format, columns: declarations.flatMap(\.columns), path: shown)
    var places = TextPlaces(path: shown, bytes: decoded.bytes)
    let faults = reading.faults.sorted { $0.offset < $1.offset }.map { fault in
      Diagnostic(
        fault.code, fault.message, at: places.place(atSource: fault.offset), hint: fault.hint,
        severity: fault.severity)
    }
    let units = reading.units.compactMap { unit -> TextUnit? in
      guard let declaration = declarations.first(where: { $0.includes(key: unit.key) }) else {
        return nil
      }
      var unit = unit
      unit.declaration = declaration
      return unit
    }
    return TextDocument(
      path: shown, format: format, units: units, omissions: reading.omissions,
      problems: (decoded.problem.map { [$0] } ?? []) + faults, bytes: decoded.bytes)
  }

  private static func reading(
    of bytes: [UInt8], as format: TextFormat, columns: [String], path: String
  ) -> TextReading {
    switch format {
    case .plain: PlainTextReader.read(bytes)
    case .markdown: MarkdownReader(bytes).read()
    case .html: HTMLReader(bytes).read()
    case .gettext: GettextReader(bytes).read()
    case .json: JSONLocaleReader(bytes).read()
    case .yaml: YAMLLocaleReader(bytes, path: path).read()
    case .csv: DelimitedTextReader(bytes, columns: columns).read()
    }
  }
}
