import WorkbenchKit
import WorkspaceKit

/// Something that a competitor does, held against both brands.
struct RivalFact {
  /// What a fact does to a brand: a contradiction is not made up for by what fits.
  enum Effect: String {
    case fits, contradicts, unjudged

    init(_ judgements: [Competitor.Judgement], known: [String]) {
      let effects = judgements.filter { known.contains($0.value.value) }.map(\.effect)
      self = effects.contains(.contradicts) ? .contradicts : effects.isEmpty ? .unjudged : .fits
    }
  }

  /// What that says about the two brands.
  enum Verdict: String {
    /// It fits them and breaks us: the brands differ here.
    case theirs
    /// It breaks them and would fit us.
    case ours
    /// It fits both: nothing sets the brands apart here.
    case same
    /// It breaks both.
    case neither
    /// One side is not judged.
    case unjudged

    /// The verdict as a cell of a table.
    var term: Term {
      switch self {
      case .theirs: Term(rawValue, Text("fits them, breaks us", nl: "past hen, breekt ons"))
      case .ours: Term(rawValue, Text("breaks them, fits us", nl: "breekt hen, past ons"))
      case .same: Term(rawValue, Text("fits both", nl: "past beide"))
      case .neither: Term(rawValue, Text("breaks both", nl: "breekt beide"))
      case .unjudged: Term(rawValue, Text("not judged", nl: "niet beoordeeld"))
      }
    }
  }

  let fact: Competitor.Fact
  let forThem: Effect
  let forUs: Effect

  init(_ fact: Competitor.Fact, of rival: Competitor, against brand: Brand) {
    self.fact = fact
    forThem = Effect(fact.forThem, known: rival.values.map(\.id))
    forUs = Effect(fact.forUs, known: brand.values.map(\.id))
  }

  var verdict: Verdict {
    switch (forThem, forUs) {
    case (.unjudged, _), (_, .unjudged): .unjudged
    case (.fits, .fits): .same
    case (.contradicts, .contradicts): .neither
    case (.fits, .contradicts): .theirs
    case (.contradicts, .fits): .ours
    }
  }

  /// Whether the same fact fits one of the brands and breaks the other.
  var isDistinctive: Bool { verdict == .theirs || verdict == .ours }

  /// Whether both sides are judged.
  var isJudged: Bool { verdict != .unjudged }
}

extension RivalFact {
  /// BR-07 over all competitors of a brand.
  static func findings(of brand: Brand) -> [Finding] {
    brand.competitors.flatMap { rival in
      rival.facts.compactMap { RivalFact($0, of: rival, against: brand).finding(rival) }
    }
  }

  /// BR-07: a fact that fits both brands, so that nothing sets them apart there.
  func finding(_ rival: Competitor) -> Finding? {
    guard verdict == .same else { return nil }
    return Finding(
      .indistinct, subject: fact.touchpoint.value, aspect: "\(rival.id): \(fact.text.en)",
      Text(
        "fits both brands, so it sets nobody apart: \(fact.text.en)",
        nl: "past bij beide merken, dus het onderscheidt niemand: \(fact.text.nl)"),
      at: fact.place)
  }
}
