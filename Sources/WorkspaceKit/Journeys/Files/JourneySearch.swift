public import Diagnostics

extension DiagnosticCode {
  /// The workspace has no journeys.
  public static let journeyNone = DiagnosticCode(
    "journey.none", Text("There are no journeys.", nl: "Er zijn geen klantreizen."),
    explanation: Text(
      "Journeys are files under journeys/ of the workspace, one each. `journey new NAME` writes a "
        + "first one to fill in; `journey import` makes one from notes, a diagram or a log.",
      nl:
        "Klantreizen zijn bestanden onder journeys/ van de werkruimte, elk één. `journey new NAAM` "
        + "schrijft een eerste om in te vullen; `journey import` maakt er een van briefjes, een "
        + "diagram of een log."))

  /// No journey has that id.
  public static let journeyUnknown = DiagnosticCode(
    "journey.unknown", Text("There is no such journey.", nl: "Die klantreis is er niet."),
    explanation: Text(
      "A journey is named by its file without the ending: journeys/returns.yaml is `returns`. "
        + "`journey list` shows all.",
      nl: "Een klantreis heet naar zijn bestand zonder uitgang: journeys/retour.yaml is `retour`. "
        + "`journey list` toont ze alle."))

  /// More than one journey could be meant.
  public static let journeyAmbiguous = DiagnosticCode(
    "journey.ambiguous",
    Text("More than one journey could be meant.", nl: "Er kan meer dan één reis bedoeld zijn."),
    explanation: Text(
      "Name one; it may be left out only where the workspace has a single journey.",
      nl: "Noem er een; weglaten kan alleen waar de werkruimte één klantreis heeft."))
}

extension JourneyAtlas {
  /// The journey of that name, or without a name the only one.
  ///
  /// - Parameter word: the journey's id and its place in the statement.
  /// - Throws: `journey.none`, `journey.unknown`, `journey.ambiguous`.
  public func journey(named word: Spanned<String>?) throws(Diagnostic) -> CustomerJourney {
    let ids = journeys.map(\.id)
    let list = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? " …" : "")
    guard !journeys.isEmpty else {
      throw Diagnostic(
        .journeyNone,
        Text("the workspace has no journeys", nl: "de werkruimte heeft geen klantreizen"),
        at: word.map { .statement($0.span) },
        hint: Text("write one: journey new NAME", nl: "schrijf er een: journey new NAAM"))
    }
    guard let word else {
      if journeys.count == 1 { return journeys[0] }
      throw Diagnostic(
        .journeyAmbiguous,
        Text(
          "there are \(journeys.count) journeys; which one is meant?",
          nl: "er zijn \(journeys.count) klantreizen; welke wordt bedoeld?"),
        hint: Text("name one of: \(list)", nl: "noem er een van: \(list)"))
    }
    if let found = journey(word.value)
      ?? journeys.first(where: { $0.id.lowercased() == word.value.lowercased() })
    {
      return found
    }
    throw Diagnostic(
      .journeyUnknown,
      Text(
        "there is no journey \"\(word.value)\"", nl: "er is geen klantreis \"\(word.value)\""),
      at: .statement(word.span),
      hint: StoreDiagnostics.suggestion(
        for: word.value, in: ids, of: Text("journeys", nl: "klantreizen")))
  }
}
