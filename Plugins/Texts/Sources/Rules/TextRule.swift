import WorkbenchKit

/// The rules about texts, by the ids of the catalogue.
enum TextRule: String, CaseIterable {
  case policy = "TX-01"
  case mixed = "TX-02"
  case firstName = "TX-03"
  case term = "TX-04"
  case insideOut = "TX-05"
  case readability = "TX-06"
  case tone = "TX-07"
  case variants = "TX-08"
  case sentence = "TX-09"

  /// What the rule is about.
  var title: Text {
    switch self {
    case .policy: Text("address differs from policy", nl: "aanspreekvorm wijkt af van beleid")
    case .mixed: Text("two forms of address in one text", nl: "twee aanspreekvormen in één tekst")
    case .firstName:
      Text("je without a first name", nl: "je zonder voornaam")
    case .term: Text("word to avoid", nl: "woord om te vermijden")
    case .insideOut: Text("written inside out", nl: "van binnen naar buiten geschreven")
    case .readability: Text("hard for its readers", nl: "moeilijk voor de lezers")
    case .tone: Text("another tone than the rest", nl: "andere toon dan de rest")
    case .variants: Text("several words for one thing", nl: "verschillende woorden voor één ding")
    case .sentence: Text("long sentence", nl: "lange zin")
    }
  }

  /// How serious it is.
  ///
  /// Rules about words and readability start as information: contested, or a matter of taste.
  var severity: Diagnostic.Severity {
    switch self {
    case .policy, .mixed, .firstName: .warning
    case .term, .insideOut, .readability, .tone, .variants, .sentence: .info
    }
  }
}
