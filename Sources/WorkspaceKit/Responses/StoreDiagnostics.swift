import Diagnostics
import ResponseStore

/// What the response store says, in words for people and with one next step.
enum StoreDiagnostics {
  /// A file that could not be read.
  ///
  /// - Parameters:
  ///   - failure: what the store met.
  ///   - folder: the folder that paths are shown from.
  static func diagnostic(for failure: ReadFailure, shownFrom folder: String) -> Diagnostic {
    let shown = FilePath.shown(failure.path, from: folder)
    func plain(_ code: DiagnosticCode, _ message: Text, hint: Text? = nil) -> Diagnostic {
      Diagnostic(code, message, at: .file(shown), hint: hint)
    }
    switch failure {
    case .missing(let path): return FileDiagnostics.missing(path, shown: shown)
    case .isFolder: return FileDiagnostics.folder(shown)
    case .notAFile: return FileDiagnostics.notAFile(shown)
    case .notPermitted: return FileDiagnostics.unreadable(shown, code: 13)
    case .system(_, let code, _): return FileDiagnostics.unreadable(shown, code: code)
    case .empty:
      return plain(.fileEmpty, Text("the file is empty", nl: "het bestand is leeg"), hint: again)
    case .noHeader:
      return plain(
        .fileEmpty,
        Text(
          "the file ends before its header rows do",
          nl: "het bestand houdt op voor de kopregels voorbij zijn"),
        hint: Text(
          "declare fewer: format: {header-rows: 1}",
          nl: "declareer er minder: format: {header-rows: 1}"
        ))
    case .binary(_, let offset):
      return plain(
        .fileBinary,
        Text(
          "the file is not text (byte \(offset))", nl: "het bestand is geen tekst (byte \(offset))"),
        hint: Text(
          "export it as CSV; a spreadsheet cannot be read",
          nl: "exporteer het als CSV; een spreadsheet kan niet gelezen worden"))
    case .encoding(_, let encoding, let offset):
      return plain(
        .fileEncoding,
        Text(
          "the file is not \(encoding.rawValue) (byte \(offset))",
          nl: "het bestand is geen \(encoding.rawValue) (byte \(offset))"),
        hint: Text(
          "declare what it is: format: {encoding: windows-1252}",
          nl: "declareer wat het wel is: format: {encoding: windows-1252}"))
    case .compression(_, let offset):
      return plain(
        .fileTruncated,
        Text(
          "the compressed data is damaged or stops early (byte \(offset))",
          nl: "de gecomprimeerde gegevens zijn beschadigd of houden te vroeg op (byte \(offset))"),
        hint: again)
    case .truncated(_, let offset):
      return plain(
        .fileTruncated,
        Text(
          "the file became shorter while it was read (it now ends at byte \(offset))",
          nl: "het bestand werd korter tijdens het lezen (het eindigt nu bij byte \(offset))"),
        hint: again)
    case .changed:
      return plain(
        .fileChanged,
        Text("the file changed while it was read", nl: "het bestand veranderde tijdens het lezen"),
        hint: Text("repeat the command", nl: "herhaal het commando"))
    case .recordTooLong(_, let offset):
      return plain(
        .fileRecord,
        Text(
          "a record does not end (it starts at byte \(offset))",
          nl: "een regel houdt niet op (hij begint bij byte \(offset))"),
        hint: Text(
          "look for a quote that is opened and not closed",
          nl: "zoek een aanhalingsteken dat opent en niet sluit"))
    case .markup(_, let line):
      return Diagnostic(
        .fileMarkup,
        Text(
          "a tag that begins here is not well-formed or is never closed",
          nl: "een tag die hier begint klopt niet of sluit nooit"),
        at: .file(path: shown, line: line, column: nil, excerpt: nil), hint: again)
    case .noSpace(let folder):
      return Diagnostic(
        .fileUnreadable,
        Text(
          "there is no room for the copy that a compressed file needs",
          nl: "er is geen ruimte voor de kopie die een gecomprimeerd bestand nodig heeft"),
        at: .file(folder), hint: Text("free some space there", nl: "maak daar ruimte vrij"))
    }
  }

  private static let again = Text(
    "copy or export it again", nl: "kopieer of exporteer het opnieuw")

  /// The person pressed Ctrl-C.
  static let stopped = Diagnostic(
    .readingStopped, Text("cancelled", nl: "afgebroken"), severity: .info)

  /// Any error of the store.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - folder: the folder that paths are shown from.
  ///   - name: the name by which people know a column of the plan.
  static func diagnostic(
    for error: any Error, shownFrom folder: String, name: (String) -> String
  ) -> Diagnostic {
    switch error {
    case let failure as ReadFailure: diagnostic(for: failure, shownFrom: folder)
    case let failure as PlanFailure: diagnostic(for: failure, name: name)
    case let error as BindingError: diagnostic(for: error, name: name)
    case let diagnostic as Diagnostic: diagnostic
    case is CancellationError: stopped
    default:
      Diagnostic(
        .fileUnreadable,
        Text("the responses cannot be read", nl: "de antwoorden kunnen niet gelezen worden"))
    }
  }
}
