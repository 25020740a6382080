import WorkbenchKit
import WorkspaceKit

extension SurveyCacheState.Use {
  /// What the cache was good for, as people read it.
  var term: Term {
    switch self {
    case .notRead: Term("not-read", Text("nothing read yet", nl: "nog niets gelezen"))
    case .tooSmall: Term("too-small", Text("too small to need it", nl: "te klein om te bewaren"))
    case .off: Term("off", Text("off", nl: "uit"))
    case .nothingKept:
      Term("nothing-kept", Text("read: nothing was kept", nl: "gelezen: er was niets bewaard"))
    case .sourceChanged:
      Term("changed", Text("read: the files changed", nl: "gelezen: de bestanden zijn veranderd"))
    case .otherVersion:
      Term(
        "other-version", Text("read: kept by another version", nl: "gelezen: van een andere versie")
      )
    case .damaged:
      Term("damaged", Text("read: the cache was damaged", nl: "gelezen: de cache was beschadigd"))
    case .columns(let count):
      Term(
        "used", Text("used: \(Self.words(count))", nl: "gebruikt: \(Self.woorden(count))"))
    case .grown(let count):
      Term(
        "grown",
        Text(
          "used: \(Self.words(count)); new rows read",
          nl: "gebruikt: \(Self.woorden(count)); nieuwe rijen gelezen"))
    }
  }

  private static func words(_ count: Int) -> String {
    "\(count) \(count == 1 ? "column" : "columns")"
  }
  private static func woorden(_ count: Int) -> String {
    "\(count) \(count == 1 ? "kolom" : "kolommen")"
  }
}
