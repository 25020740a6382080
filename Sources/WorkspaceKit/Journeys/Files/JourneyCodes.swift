public import Diagnostics

extension DiagnosticCode {
  /// An id stands for two things.
  public static let identifierDuplicate = DiagnosticCode(
    "id.duplicate", Text("An id stands for two things.", nl: "Een id staat voor twee dingen."),
    explanation: Text(
      "Answers, events and findings join on ids, so each stands for one thing: one journey, one "
        + "touchpoint of a journey, one segment. Give one of the two another id; names for people "
        + "may be equal.",
      nl:
        "Antwoorden, gebeurtenissen en bevindingen sluiten aan op id's, dus elke id staat voor één "
        + "ding: één klantreis, één contactmoment in een reis, één segment. Geef een van de twee een "
        + "andere id; namen voor mensen mogen gelijk zijn."))

  /// An id stands for nothing.
  public static let referenceUnknown = DiagnosticCode(
    "reference.unknown", Text("An id stands for nothing.", nl: "Een id staat voor niets."),
    explanation: Text(
      "A key names something by its id - a phase, a segment, a touchpoint - that no file of the "
        + "workspace describes. The nearest id is suggested.",
      nl: "Een sleutel noemt iets bij zijn id - een fase, een segment, een contactmoment - dat in "
        + "geen bestand van de werkruimte beschreven staat. De id die er het meest op lijkt wordt "
        + "voorgesteld."))

  /// References go round in a circle.
  public static let referenceCycle = DiagnosticCode(
    "reference.cycle", Text("References go round in a circle.", nl: "Verwijzingen lopen rond."),
    explanation: Text(
      "Each of the touchpoints names the next as the place where a person does the same, and the "
        + "last names the first: none of them is where a person is. Leave human-alternative out at "
        + "the touchpoint where a person helps.",
      nl:
        "Elk van de contactmomenten noemt het volgende als de plaats waar een mens hetzelfde doet, "
        + "en het laatste noemt het eerste: bij geen ervan is er een mens. Laat human-alternative "
        + "weg bij het contactmoment waar een mens helpt."))

  /// The phases of a journey go backwards.
  public static let phaseOrder = DiagnosticCode(
    "phase.order",
    Text("The phases of a journey go backwards.", nl: "De fasen van een reis lopen terug."),
    explanation: Text(
      "Touchpoints stand in the order in which customers meet them, phases in the order of the map. "
        + "A touchpoint of an earlier phase after one of a later phase is shown where it stands; move "
        + "it, or correct its phase. A scope names its first phase first.",
      nl:
        "Contactmomenten staan in de volgorde waarin klanten ze tegenkomen, fasen in de volgorde van "
        + "de kaart. Een contactmoment uit een eerdere fase na een uit een latere wordt getoond waar "
        + "het staat; verplaats het, of verbeter de fase. Een scope noemt de eerste fase eerst."))

  /// A journey has no touchpoints.
  public static let journeyEmpty = DiagnosticCode(
    "journey.empty",
    Text("A journey has no touchpoints.", nl: "Een klantreis heeft geen contactmomenten."),
    explanation: Text(
      "A journey is its touchpoints in order. Add at least one under touchpoints, or write notes, one "
        + "a line, and turn them into a journey with `journey import notes`.",
      nl: "Een klantreis is een rij contactmomenten. Voeg er een toe onder touchpoints, of schrijf "
        + "briefjes, één per regel, en maak er een reis van met `journey import notes`."))
}

/// What is said about journeys and what they refer to.
enum AtlasDiagnostics {
  /// Two journey files of one name, such as `a.yaml` and `a.yml`.
  static func duplicateJourney(_ id: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .identifierDuplicate,
      Text(
        "there is another journey file named \"\(id)\"",
        nl: "er is nog een reisbestand met de naam \"\(id)\""), at: .file(path),
      hint: Text("rename one of them", nl: "hernoem er een"))
  }

  /// An id that stands for something else already.
  static func duplicate(_ id: String, at points: FilePoints, first: FilePoints) -> Diagnostic {
    let (there, line) = (first.path, first.point("id").line)
    return Diagnostic(
      .identifierDuplicate,
      Text(
        "the id \"\(id)\" stands for something else already (\(there):\(line))",
        nl: "de id \"\(id)\" staat al voor iets anders (\(there):\(line))"), at: points.place("id"),
      hint: Text("give one of the two another id", nl: "geef een van de twee een andere id"))
  }

  /// An id that stands for nothing.
  static func unknown(
    _ id: String, key: String, at points: FilePoints, among known: [String]
  ) -> Diagnostic {
    let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
    let hint: Text? =
      if let near = Suggestion.nearest(to: id, in: known) {
        Text("did you mean \"\(near)\"?", nl: "bedoelde je \"\(near)\"?")
      } else if known.isEmpty {
        nil
      } else {
        Text("there are: \(list)", nl: "er zijn: \(list)")
      }
    return Diagnostic(
      .referenceUnknown,
      Text("\(key): there is no \"\(id)\"", nl: "\(key): er is geen \"\(id)\""),
      at: points.place(key), hint: hint)
  }

  /// Ids that stand for two things.
  static func duplicates(_ objects: [(id: String, points: FilePoints)]) -> [Diagnostic] {
    var first: [String: Int] = [:]
    first.reserveCapacity(objects.count)
    return objects.indices.compactMap { index in
      guard let earlier = first[objects[index].id] else {
        first[objects[index].id] = index
        return nil
      }
      return duplicate(
        objects[index].id, at: objects[index].points, first: objects[earlier].points)
    }
  }

  /// The reference of a key, where it stands for nothing.
  static func reference(
    _ id: String?, _ key: String, _ points: FilePoints, to known: KnownIdentifiers
  ) -> [Diagnostic] {
    guard let id, !known.contains(id) else { return [] }
    return [unknown(id, key: key, at: points, among: known.list)]
  }

  /// Problems by file and place.
  static func sorted(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.enumerated().sorted { left, right in
      let (first, second) = (position(left.element), position(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private static func position(_ problem: Diagnostic) -> (String, Int, Int) {
    guard case .file(let path, let line, let column, _) = problem.place else { return ("", 0, 0) }
    return (path, line ?? 0, column ?? 0)
  }
}
