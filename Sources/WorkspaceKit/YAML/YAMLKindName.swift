import Diagnostics

/// The kinds of YAML pieces in words, for messages such as "must be a list, not a mapping".
enum YAMLKindName {
  case nothing
  case value
  case list
  case mapping

  /// The kind with its article.
  var text: Text {
    switch self {
    case .nothing: Text("empty", nl: "leeg")
    case .value: Text("a single value", nl: "een enkele waarde")
    case .list: Text("a list", nl: "een lijst")
    case .mapping: Text("keys with values", nl: "sleutels met waarden")
    }
  }
}
