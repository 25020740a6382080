import WorkbenchKit
import WorkspaceKit

/// A journey in the Customer Journey Modelling Language, version 2.0.
///
/// The form is the one that the language's site shows and that its authors' tools read and write:
/// `<CJML>` with `<plannedJourney>` and `<actualJourney>`, each with `<journeyPhases>`, `<actors>` and
/// `<touchpoints>` of communication points and actions. A schema of it is not published.
enum CJMLImport {
  /// A file with its journeys.
  struct File {
    /// The journeys: planned ones first, then actual ones, each in the order of the file.
    var journeys: [JourneyDraft]
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - path: the file, for messages.
  /// - Returns: nil when the file is XML of another kind.
  /// - Throws: where the text is no XML.
  static func read(_ text: String, path: String) throws(MarkupTree.Malformed) -> File? {
    let root = try MarkupTree.root(of: text)
    guard root.name.lowercased() == "cjml" else { return nil }
    let planned = root.children.filter { $0.name == "plannedJourney" }
    let actual = root.children.filter { $0.name == "actualJourney" }
    return File(
      journeys: planned.map { draft(of: $0, kind: .planned, path) }
        + actual.map { draft(of: $0, kind: .experienced, path) })
  }

  private static func draft(
    of journey: MarkupTree.Element, kind: JourneyKind, _ path: String
  ) -> JourneyDraft {
    var draft = JourneyDraft()
    draft.kind = kind
    draft.title = journey.text("journeyTitle") ?? journey.text("journeyID")
    draft.scenario = journey.text("journeyLongSummary") ?? journey.text("journeyShortSummary")
    let actors = Actors(journey.child("actors"))
    let phases = (journey.child("journeyPhases")?.children ?? []).reduce(into: [String: String]()) {
      names, phase in
      guard let id = phase.attributes["phaseID"] else { return }
      names[id] = phase.text("phaseName") ?? id
    }
    var missing = 0
    for element in journey.child("touchpoints")?.children ?? [] {
      // What did not happen is no part of the journey that did.
      if element.text("compliance")?.lowercased() == "missing" {
        missing += 1
        continue
      }
      guard var touchpoint = touchpoint(element, actors) else {
        draft.problems.append(
          ImportDiagnostics.line(
            element.line, of: path,
            Text("<\(element.name)> has no label", nl: "<\(element.name)> heeft geen label")))
        continue
      }
      let phase = element.child("belongsTo")?.attributes["phaseIDref"]
      touchpoint.section = phase.flatMap { (phases[$0] ?? $0).nonEmpty }
      draft.touchpoints.append(touchpoint)
      if element.child("touchpointExperience")?.text("experienceRating") != nil {
        draft.problems.append(
          ImportDiagnostics.line(
            element.line, of: path,
            Text(
              "the rating is left out: CJML does not say on which scale it is",
              nl: "het cijfer valt weg: CJML zegt niet op welke schaal het staat")))
      }
    }
    if missing > 0 {
      draft.remarks.append(
        Text(
          "touchpoints marked as missing are left out: \(missing)",
          nl: "contactmomenten die als ontbrekend gemerkt zijn vallen weg: \(missing)"))
    }
    return draft
  }

  /// A touchpoint in the words of the side that the journey is about: the end user's.
  private static func touchpoint(
    _ element: MarkupTree.Element, _ actors: Actors
  ) -> Touchpoint? {
    let (initiator, receiver) = (element.child("initiator"), element.child("receiver"))
    let sender = initiator?.child("refersTo")?.reference
    let labels = [initiator?.text("initiatorLabel"), receiver?.text("receiverLabel")]
    let ordered = actors.isUser(sender) || receiver == nil ? labels : labels.reversed()
    guard let name = ordered.compactMap(\.self).first else { return nil }
    var touchpoint = Touchpoint(named: name)
    touchpoint.actors =
      [sender, receiver?.child("refersTo")?.reference]
      .compactMap(\.self).map(actors.name).unique
    touchpoint.channel = element.child("channel")?.text("channelName")
    if let words = element.child("touchpointExperience")?.text("experienceDescription") {
      var experience = Experience()
      experience.kind = .feeling
      experience.quote = .verbatim(words)
      touchpoint.experiences = [experience]
    }
    return touchpoint
  }

  /// The actors of a journey.
  private struct Actors {
    private var names: [String: String] = [:]
    private var users: Set<String> = []

    init(_ element: MarkupTree.Element?) {
      for actor in element?.children ?? [] {
        guard let id = actor.reference else { continue }
        names[id] = actor.text("actorName") ?? actor.text("companyName") ?? id
        if actor.name == "endUser" { users.insert(id) }
      }
    }

    func name(_ id: String) -> String { names[id] ?? id }

    func isUser(_ id: String?) -> Bool { id.map { users.contains($0) } ?? false }
  }
}

extension MarkupTree.Element {
  /// The actor that it declares or refers to.
  fileprivate var reference: String? {
    (attributes["actorID"] ?? attributes["actorIDref"])?.nonEmpty
  }
}
