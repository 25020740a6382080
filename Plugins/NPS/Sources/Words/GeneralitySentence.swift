import Statistics
import WorkbenchKit

/// The label of a finding with its reason, in plain sentences.
struct GeneralitySentence {
  let generality: Generality
  /// The estimate over everybody, in points.
  let value: Double?
  /// What the sides are called; nil where the finding is the score itself.
  let labels: (a: String, b: String)?
  let confidence: ConfidenceLevel

  /// The finding, the label and its reason.
  var text: Text {
    Text { language in "\(finding(language)): \(label(language)) – \(reason(language))." }
  }

  private func finding(_ language: Language) -> String {
    guard let value else {
      return language == .nl ? "Te weinig antwoorden" : "Too few answers"
    }
    let points = Wording.points(value, language, signed: true)
    guard let labels else { return "NPS \(points)" }
    return language == .nl
      ? "\(labels.b) tegenover \(labels.a) \(points)" : "\(labels.b) against \(labels.a) \(points)"
  }

  private func label(_ language: Language) -> String {
    generality.label.term.title(language)
  }

  private func reason(_ language: Language) -> String {
    let votes = generality.votes
    let same = votes.count { $0 == .holds || $0 == .leans }
    let counts =
      language == .nl
      ? "\(same) van \(generality.tests) segmenten wijzen dezelfde kant op"
      : "\(same) of \(generality.tests) segments point the same way"
    switch generality.reason {
    case .tooSmall:
      return language == .nl ? "er valt niets te veralgemenen" : "there is nothing to generalise"
    case .noFinding:
      return language == .nl
        ? "in totaal niet van nul te onderscheiden, dus er is niets te veralgemenen"
        : "in total it cannot be told from zero, so there is nothing to generalise"
    case .fewSegments:
      return language == .nl
        ? "minder dan twee segmenten zijn groot genoeg"
        : "fewer than two segments are large enough"
    case .contrary:
      let count = votes.count { $0 == .contrary }
      return language == .nl
        ? "\(count) segmenten zeggen aantoonbaar het tegendeel; \(counts)"
        : "\(count) segments demonstrably say the opposite; \(counts)"
    case .reach, .holds: return counts + ", " + reach(language)
    }
  }

  private func reach(_ language: Language) -> String {
    guard let reach = generality.reach else { return "" }
    let share = Wording.percentage(reach.value, language)
    let bound = Wording.percentage(reach.interval(confidence: confidence).lower, language)
    let threshold = Wording.percentage(generality.threshold, language)
    return language == .nl
      ? "bereik \(share) van de respondenten (ten minste \(bound), drempel \(threshold))"
      : "reach \(share) of respondents (at least \(bound), threshold \(threshold))"
  }

  /// Whether the size of the finding differs between segments.
  var spread: Text? {
    guard let test = generality.homogeneity else { return nil }
    return Text { language in
      let facts =
        "Q \(Numerals.decimal(test.q, digits: 1, language)), df \(test.degreesOfFreedom), "
        + "\(Wording.p(test.p, language)), I² \(Wording.percentage(test.inconsistency, language))"
      if test.p < confidence.alpha {
        return language == .nl
          ? "De omvang verschilt tussen segmenten (\(facts))."
          : "Its size differs between segments (\(facts))."
      }
      return language == .nl
        ? "De omvang verschilt niet aantoonbaar tussen segmenten (\(facts))."
        : "Its size does not differ demonstrably between segments (\(facts))."
    }
  }
}

extension Generality.Label {
  /// The label as people read it.
  var term: Term {
    switch self {
    case .general: Term(rawValue, Text("general", nl: "algemeen"))
    case .local: Term(rawValue, Text("local", nl: "lokaal"))
    case .none: Term(rawValue, Text("no finding", nl: "geen bevinding"))
    }
  }
}

extension Generality.Vote {
  /// The vote as a cell of a table.
  var term: Term {
    switch self {
    case .holds: Term(rawValue, Text("holds", nl: "geldt"))
    case .leans: Term(rawValue, Text("leans that way", nl: "neigt ernaar"))
    case .leansAway: Term(rawValue, Text("leans away", nl: "neigt ervan af"))
    case .contrary: Term(rawValue, Text("contrary", nl: "tegendeel"))
    case .tooSmall: Verdict.tooSmall.term
    }
  }
}
