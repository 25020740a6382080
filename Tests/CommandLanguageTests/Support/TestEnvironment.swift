import CommandLanguage
import WorkbenchKit

/// A session with a few columns, values and files.
struct TestEnvironment: LanguageEnvironment {
  var catalogue: Catalogue = TestCatalogue.all
  var responseColumns = ["channel", "region", "recommend", "customer type", "month"].map {
    NamedThing($0)
  }
  var fileColumns = ["NETPRO", "Q7WIFI", "INTDATE", "How likely are you?"].map { NamedThing($0) }
  var tableColumns = ["touchpoint", "n", "nps"].map { NamedThing($0) }
  var surveys = [NamedThing("2026-q1", Text("First quarter", nl: "Eerste kwartaal"))]
  var touchpoints = [NamedThing("wifi"), NamedThing("desk")]
  var parameterNames = ["quarter", "region"]

  func questions(kinds: [String]) -> [NamedThing] {
    kinds == ["nps"] ? [NamedThing("recommend")] : [NamedThing("recommend"), NamedThing("wifi")]
  }

  func values(of column: String, prefix: String, limit: Int) -> [String] {
    let values: [String]
    switch column {
    case "region": values = ["Noord", "Zuid", "Den Haag", "'s-Hertogenbosch"]
    case "channel": values = ["phone", "web", "and", "$hop", "2026-Q9"]
    default: values = []
    }
    return Array(
      values.filter { $0.lowercased().hasPrefix(prefix.lowercased()) }.prefix(limit))
  }

  func files(prefix: String, extensions: [String]) -> [String] {
    ["responses/", "q1.csv", "my file.csv", "my folder/"].filter { $0.hasPrefix(prefix) }
  }
}
