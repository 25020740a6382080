public import Diagnostics
import ResponseStore

extension DiagnosticCode {
  /// Nothing can be written to the cache.
  public static let cacheUnwritable = DiagnosticCode(
    "cache.unwritable",
    Text("The cache cannot be written.", nl: "De cache kan niet geschreven worden."),
    explanation: Text(
      "Columns of large files are kept in `$XDG_CACHE_HOME/reis` (`~/.cache/reis`), so that the next "
        + "session need not read them again. Answers do not depend on it. `--no-cache` or "
        + "`set cache off` does without, `cache clear` makes room.",
      nl: "Kolommen van grote bestanden worden bewaard in `$XDG_CACHE_HOME/reis` "
        + "(`~/.cache/reis`), zodat de volgende sessie ze niet opnieuw hoeft te lezen. Antwoorden "
        + "hangen er niet van af. `--no-cache` of `set cache off` werkt zonder, `cache clear` maakt "
        + "ruimte."))
}

extension SurveyCache {
  /// Why nothing can be kept, in words.
  static func diagnostic(for failure: CacheFailure) -> Diagnostic {
    switch failure {
    case .noSpace(let folder):
      Diagnostic(
        .cacheUnwritable,
        Text("there is no room for the cache", nl: "er is geen ruimte voor de cache"),
        at: .file(folder),
        hint: Text(
          "answers are the same without; cache clear makes room",
          nl: "de antwoorden zijn zonder hetzelfde; cache clear maakt ruimte"),
        severity: .warning)
    case .notWritable(let folder, _):
      Diagnostic(
        .cacheUnwritable,
        Text(
          "the folder of the cache cannot be written to",
          nl: "in de map van de cache kan niet geschreven worden"),
        at: .file(folder),
        hint: Text(
          "answers are the same without; --no-cache does not try",
          nl: "de antwoorden zijn zonder hetzelfde; --no-cache probeert het niet"),
        severity: .warning)
    case .sourceChanged:
      Diagnostic(
        .fileChanged,
        Text(
          "the file changed while it was being kept in the cache",
          nl: "het bestand veranderde terwijl het in de cache gezet werd"), severity: .info)
    }
  }
}
