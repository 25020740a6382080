import WorkbenchEngine
import WorkbenchKit
import WorkspaceKit

/// The one line above the first prompt.
struct Greeting {
  /// What is open, and where to begin.
  let text: Text

  init(_ state: SessionState) {
    let version = WorkbenchVersion.current
    guard let title = state.title else {
      text = Text(
        "reis \(version) – nothing is open: open FILE, or help",
        nl: "reis \(version) – er is niets open: open BESTAND, of help")
      return
    }
    let count = state.surveys.declarations.count
    text = Text(
      "reis \(version) – \(title), \(count) \(count == 1 ? "survey" : "surveys"); help lists commands, Tab completes",
      nl:
        "reis \(version) – \(title), \(count) \(count == 1 ? "enquête" : "enquêtes"); help toont commando's, Tab vult aan"
    )
  }
}
