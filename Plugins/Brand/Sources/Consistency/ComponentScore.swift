import Statistics
import WorkbenchKit

/// One part of the consistency of an experience, or why it is not measured.
struct ComponentScore {
  let component: ConsistencyComponent
  /// From 0 to 100; nil where it is not measured.
  let score: Double?
  /// How many of whatever it rests on.
  let n: Int
  /// What it rests on, or why it is not measured.
  let basis: Text

  /// The part as a cell of a table.
  static func term(_ component: ConsistencyComponent) -> Term {
    switch component {
    case .evenness: Term(component.rawValue, Text("evenness", nl: "gelijkmatigheid"))
    case .channels: Term(component.rawValue, Text("channels", nl: "kanalen"))
    case .promise: Term(component.rawValue, Text("promises", nl: "beloften"))
    case .values: Term(component.rawValue, Text("values", nl: "waarden"))
    case .emotion: Term(component.rawValue, Text("emotion", nl: "emotie"))
    case .tone: Term(component.rawValue, Text("tone", nl: "toon"))
    }
  }
}
