import WorkbenchKit

/// The forms in which journeys come from elsewhere.
enum ImportForm: String, CaseIterable {
  case notes, mermaid, markdown, xes, cjml

  /// What it is called.
  var title: Text {
    switch self {
    case .notes: Text("list of notes", nl: "lijst met briefjes")
    case .mermaid: Text("Mermaid journey", nl: "Mermaid-journey")
    case .markdown: Text("journey in Markdown", nl: "klantreis in Markdown")
    case .xes: Text("event log", nl: "gebeurtenissenlog")
    case .cjml: Text("CJML file", nl: "CJML-bestand")
    }
  }

  /// What is expected, as a next step.
  var expected: Text {
    switch self {
    case .notes:
      Text("write one note a line", nl: "schrijf één briefje per regel")
    case .mermaid:
      Text(
        "it begins with journey and has tasks such as: Make tea: 5: Me",
        nl: "het begint met journey en heeft taken zoals: Thee zetten: 5: Ik")
    case .markdown:
      Text(
        "it has a numbered list: 1. Landing page",
        nl: "het heeft een genummerde lijst: 1. Startpagina")
    case .xes:
      Text(
        "it has a case, an activity and a time per event",
        nl: "het heeft per gebeurtenis een geval, een activiteit en een tijd")
    case .cjml:
      Text(
        "it has <CJML> with a <plannedJourney> or an <actualJourney>",
        nl: "het heeft <CJML> met een <plannedJourney> of een <actualJourney>")
    }
  }
}
