import Statistics
import WorkbenchKit

/// Sentences about groups: whether they differ at all, then which ones stand out.
struct LeagueSentence {
  let league: GroupLeague
  let names: [Text]
  let adjustment: MultiplicityAdjustment
  let confidence: ConfidenceLevel

  /// Whether the groups differ at all.
  var omnibus: Text {
    Text { language in
      guard let test = league.omnibus else {
        return language == .nl
          ? "Er is niets te vergelijken: minder dan twee groepen hebben genoeg antwoorden."
          : "There is nothing to compare: fewer than two groups have enough answers."
      }
      let facts =
        "Q \(Numerals.decimal(test.q, digits: 1, language)), df \(test.degreesOfFreedom), "
        + Wording.p(test.p, language)
      if test.p < confidence.alpha {
        return language == .nl
          ? "De groepen verschillen aantoonbaar (\(facts))."
          : "The groups differ demonstrably (\(facts))."
      }
      return language == .nl
        ? "De groepen verschillen niet aantoonbaar (\(facts))."
        : "The groups do not differ demonstrably (\(facts))."
    }
  }

  /// Which groups stand out from the rest; nil where none was tested.
  var standings: Text? {
    guard league.tests > 0 else { return nil }
    return Text { language in
      let corrected = adjustment.words(tests: league.tests, language)
      let parts = [GroupLeague.Standing.above, .below].compactMap { part($0, language) }
      guard !parts.isEmpty else {
        return language == .nl
          ? "Geen groep onderscheidt zich van de rest (\(corrected))."
          : "No group stands out from the rest (\(corrected))."
      }
      let words = parts.joined(separator: "; ")
      return words.prefix(1).uppercased() + words.dropFirst() + " (\(corrected))."
    }
  }

  private func part(_ standing: GroupLeague.Standing, _ language: Language) -> String? {
    let found = zip(names, league.entries).filter { $0.1.standing == standing }
    guard !found.isEmpty else { return nil }
    let list = Wording.list(found.map { $0.0(language) }, language)
    switch (standing == .above, language) {
    case (true, .en): return "above the rest: \(list)"
    case (true, .nl): return "hoger dan de rest: \(list)"
    case (false, .en): return "below the rest: \(list)"
    case (false, .nl): return "lager dan de rest: \(list)"
    }
  }
}
