import WorkbenchKit
import WorkspaceKit

/// What is missing from a brand and its promises, judged by the files alone.
enum BrandFindings {
  /// BR-01, BR-05 and BR-06, in the order of the file.
  static func all(of brand: Brand, in atlas: JourneyAtlas) -> [Finding] {
    missing(in: brand) + unproven(in: brand, atlas) + signals(of: brand)
  }

  /// BR-01: the file lacks a part, or says nothing about a competitor that it names.
  private static func missing(in brand: Brand) -> [Finding] {
    BrandPart.all(of: brand).filter { !$0.isPresent }.map { part in
      Finding(
        .incomplete, part.isEssential ? .error : .info, subject: part.key,
        Text(
          "the brand file says nothing about \(part.title.en)",
          nl: "het merkbestand zegt niets over \(part.title.nl)"),
        at: .file(BrandYAML.fileName), question: part.question)
    } + brand.competitors.compactMap(sketchy)
  }

  private static func sketchy(_ rival: Competitor) -> Finding? {
    let lacks =
      (rival.values.isEmpty ? [Text("no values", nl: "geen waarden")] : [])
      + (rival.facts.isEmpty ? [Text("no facts", nl: "geen feiten")] : [])
    guard !lacks.isEmpty else { return nil }
    return Finding(
      .incomplete, .info, subject: rival.id,
      rival.name + .verbatim(": ") + lacks.joined(separator: ", "), at: rival.place,
      question: Text(
        "What does it do at our customers' touchpoints?",
        nl: "Wat doet die bij de contactmomenten van onze klanten?"))
  }

  /// BR-05: what sets the brand apart is not proven, or not shown where customers choose.
  private static func unproven(in brand: Brand, _ atlas: JourneyAtlas) -> [Finding] {
    brand.sellingPoints.compactMap { point in
      var lacks: [Text] = []
      if point.proof == nil { lacks.append(Text("no proof", nl: "geen bewijs")) }
      if point.visibleAt.isEmpty {
        lacks.append(
          Text(
            "no touchpoint where customers see it", nl: "geen contactpunt waar klanten het zien"))
      } else if !isSeenWhereChosen(point, atlas) {
        lacks.append(
          Text(
            "not seen in consideration or purchase, where customers choose",
            nl: "niet te zien bij overweging of aankoop, waar klanten kiezen"))
      }
      guard !lacks.isEmpty else { return nil }
      return Finding(
        .unproven, subject: point.id,
        point.text + .verbatim(": ") + lacks.joined(separator: ", "), at: point.place)
    }
  }

  /// Whether a selling point is seen at a touchpoint where customers choose; one of which the phase
  /// is not known gets the benefit of the doubt.
  private static func isSeenWhereChosen(_ point: SellingPoint, _ atlas: JourneyAtlas) -> Bool {
    let choosing = ["consideration", "purchase"].filter { atlas.crosswalk.phase($0) != nil }
    guard !choosing.isEmpty else { return true }
    return point.visibleAt.contains { reference in
      let stops = atlas.touchpoints(reference.value)
      return stops.isEmpty
        || stops.contains { stop in
          atlas.phase(of: stop.touchpoint).map { choosing.contains($0) } ?? true
        }
    }
  }

  /// BR-06: an indirect signal that nobody rated, or that contradicts the brand.
  private static func signals(of brand: Brand) -> [Finding] {
    let contradicting = brand.signals.filter { $0.rating == .contradicts }.map(contradiction)
    let unrated = brand.signals.filter { $0.rating == nil }
    guard !unrated.isEmpty else { return contradicting }
    let names = unrated.map(\.id).joined(separator: ", ")
    var open = Finding(
      .signal, subject: "signals",
      Text(
        unrated.count == 1
          ? "nobody has looked at \(names)"
          : "nobody has looked at \(unrated.count) signals: \(names)",
        nl: unrated.count == 1
          ? "niemand heeft gekeken naar \(names)"
          : "naar \(unrated.count) signalen heeft niemand gekeken: \(names)"),
      at: nil,
      question: Text("Who goes and looks this month?", nl: "Wie gaat er deze maand kijken?"))
    // Prompts of the usual catalogue stand in no file; the finding then points at the brand's.
    open.places = unrated.compactMap(\.place)
    if open.places.isEmpty { open.places = [.file(BrandYAML.fileName)] }
    return contradicting + [open]
  }

  /// BR-06: a signal that contradicts the brand.
  static func contradiction(_ signal: IndirectSignal) -> Finding {
    let names = signal.values.map(\.value).joined(separator: ", ")
    let what = signal.observation?.value ?? signal.prompt
    return Finding(
      .signal, subject: signal.id,
      names.isEmpty
        ? Text("contradicts the brand: \(what.en)", nl: "spreekt het merk tegen: \(what.nl)")
        : Text("contradicts \(names): \(what.en)", nl: "spreekt \(names) tegen: \(what.nl)"),
      at: signal.place)
  }

  /// PR-01: promises without a condition, a measure or a touchpoint.
  static func unfinished(_ promises: [Promise]) -> [Finding] { promises.compactMap(unfinished) }

  private static func unfinished(_ promise: Promise) -> Finding? {
    var lacks: [Text] = []
    if promise.condition == nil { lacks.append(Text("a condition", nl: "een voorwaarde")) }
    if promise.measure == nil, promise.measured == nil {
      lacks.append(Text("a measure", nl: "een maat"))
    }
    if promise.dueAt.isEmpty {
      lacks.append(
        Text("a touchpoint where it is due", nl: "een contactpunt waar het moet gebeuren"))
    }
    guard !lacks.isEmpty else { return nil }
    return Finding(
      .unfinished, subject: promise.id,
      Text("\"\(promise.text.en)\" lacks ", nl: "\"\(promise.text.nl)\" mist ")
        + lacks.joined(separator: ", "), at: promise.place)
  }
}
