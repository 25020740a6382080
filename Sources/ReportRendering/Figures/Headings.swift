import Diagnostics
import WorkbenchKit

extension Column {
  /// What stands above the column: its title, and its unit in brackets.
  var heading: Text {
    guard let unit else { return title }
    return title + .verbatim(" (") + unit + .verbatim(")")
  }

  /// Whether the column is aligned at the right.
  var isNumeric: Bool {
    switch kind {
    case .text, .date: false
    case .integer, .ordinal, .decimal, .score, .share, .probability: true
    }
  }
}

extension Diagnostic.Severity {
  /// The severity in one word.
  var title: Text {
    switch self {
    case .info: Text("note", nl: "ter info")
    case .warning: Text("warning", nl: "let op")
    case .error: Text("error", nl: "fout")
    }
  }
}
