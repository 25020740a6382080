import WorkbenchKit
import WorkspaceKit

/// What is missing from a brand and its promises, judged by the files alone.
enum BrandFindings {
  /// BR-01, BR-05, BR-06 and PR-01, in the order of the files.
  static func all(of brand: Brand, _ promises: [Promise]) -> [Finding] {
    missing(in: brand) + unproven(in: brand) + signals(of: brand) + promises.compactMap(unfinished)
  }

  /// BR-01: the file lacks a part.
  private static func missing(in brand: Brand) -> [Finding] {
    BrandPart.all(of: brand).filter { !$0.isPresent }.map { part in
      Finding(
        rule: "BR-01", severity: part.isEssential ? .error : .info, subject: part.key,
        message: Text(
          "the brand file says nothing about \(part.title.en)",
          nl: "het merkbestand zegt niets over \(part.title.nl)"),
        places: [.file(BrandYAML.fileName)], question: part.question)
    }
  }

  /// BR-05: what sets the brand apart is not proven, or shown nowhere.
  private static func unproven(in brand: Brand) -> [Finding] {
    brand.sellingPoints.compactMap { point in
      let proof = Text("no proof", nl: "geen bewijs")
      let touchpoint = Text(
        "no touchpoint where customers see it", nl: "geen contactpunt waar klanten het zien")
      let lacks =
        (point.proof == nil ? [proof] : []) + (point.visibleAt.isEmpty ? [touchpoint] : [])
      guard !lacks.isEmpty else { return nil }
      return Finding(
        rule: "BR-05", severity: .warning, subject: point.id,
        message: point.text + .verbatim(": ")
          + lacks.joined(separator: ", "), places: point.place.map { [$0] } ?? [],
        question: Text(
          "why should a customer believe it?", nl: "waarom zou een klant het geloven?"))
    }
  }

  /// BR-06: an indirect signal that nobody rated, or that contradicts the brand.
  private static func signals(of brand: Brand) -> [Finding] {
    let contradicting = brand.signals.filter { $0.rating == .contradicts }.map { signal in
      let names = signal.values.map(\.value).joined(separator: ", ")
      let what = signal.observation?.value ?? signal.prompt
      return Finding(
        rule: "BR-06", severity: .warning, subject: signal.id,
        message: names.isEmpty
          ? Text("contradicts the brand: \(what.en)", nl: "spreekt het merk tegen: \(what.nl)")
          : Text("contradicts \(names): \(what.en)", nl: "spreekt \(names) tegen: \(what.nl)"),
        places: signal.place.map { [$0] } ?? [],
        question: Text(
          "who can change it, and who sees it daily?",
          nl: "wie kan het veranderen, en wie ziet het elke dag?"))
    }
    let unrated = brand.signals.filter { $0.rating == nil }
    guard !unrated.isEmpty else { return contradicting }
    let names = unrated.map(\.id).joined(separator: ", ")
    return contradicting + [
      Finding(
        rule: "BR-06", severity: .warning, subject: "signals",
        message: Text(
          unrated.count == 1
            ? "nobody has looked at \(names)"
            : "nobody has looked at \(unrated.count) signals: \(names)",
          nl: unrated.count == 1
            ? "niemand heeft gekeken naar \(names)"
            : "naar \(unrated.count) signalen heeft niemand gekeken: \(names)"),
        places: unrated.compactMap(\.place),
        question: Text(
          "who goes and looks this month?", nl: "wie gaat er deze maand kijken?"))
    ]
  }

  /// PR-01: a promise without a condition, a measure or a touchpoint.
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
      rule: "PR-01", severity: .error, subject: promise.id,
      message: Text("\"\(promise.text.en)\" lacks ", nl: "\"\(promise.text.nl)\" mist ")
        + lacks.joined(separator: ", "), places: [.file(promise.path)],
      question: Text(
        "when is it broken, and how would anybody notice?",
        nl: "wanneer is hij gebroken, en hoe merkt iemand dat?"))
  }
}
