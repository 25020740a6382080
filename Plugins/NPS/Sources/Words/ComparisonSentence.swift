import Statistics
import WorkbenchKit
import WorkspaceKit

/// One plain sentence about a comparison of two sides.
struct ComparisonSentence {
  let labels: (a: String, b: String)

  /// The sentence about one comparison.
  func text(of comparison: SideComparison) -> Text {
    Text { language in
      switch comparison.verdict {
      case .tooSmall: untested(comparison, language)
      case .different: difference(comparison, language) + demonstrable(comparison, language)
      case .noise: difference(comparison, language) + noise(comparison, language)
      }
    }
  }

  /// The sentence about comparisons within groups.
  ///
  /// - Parameters:
  ///   - groups: every group by name, with its comparison.
  ///   - adjustment: how p-values were corrected.
  func text(
    of groups: [(name: Text, comparison: SideComparison)], adjustment: MultiplicityAdjustment
  ) -> Text {
    Text { language in
      let tested = groups.count { $0.comparison.p != nil }
      let found = groups.filter { $0.comparison.verdict == .different }
      let names = found.map { group in
        let points = Wording.points(group.comparison.difference ?? 0, language, signed: true)
        return "\(group.name(language)) (\(points))"
      }
      let corrected = adjustment.words(tests: tested, language)
      guard tested > 0 else {
        return language == .nl
          ? "Geen groep heeft aan beide kanten genoeg antwoorden om te toetsen."
          : "No group has enough answers on both sides to be tested."
      }
      guard !found.isEmpty else {
        return language == .nl
          ? "In geen van de \(tested) groepen verschilt \(labels.b) aantoonbaar van \(labels.a) "
            + "(\(corrected))."
          : "In none of the \(tested) groups does \(labels.b) differ demonstrably from \(labels.a) "
            + "(\(corrected))."
      }
      let list = Wording.list(names, language)
      return language == .nl
        ? "\(labels.b) verschilt van \(labels.a) in \(found.count) van de \(tested) getoetste "
          + "groepen: \(list) (\(corrected))."
        : "\(labels.b) differs from \(labels.a) in \(found.count) of the \(tested) groups tested: "
          + "\(list) (\(corrected))."
    }
  }

  /// `2026-Q2 scores 6.2 lower than 2026-Q1 (25.3 against 31.5)`.
  private func difference(_ comparison: SideComparison, _ language: Language) -> String {
    let difference = comparison.difference ?? 0
    let points = Wording.points(difference.magnitude, language)
    let (a, b) = (score(comparison.a, language), score(comparison.b, language))
    if difference.magnitude < 0.05 { return equal(comparison, language) }
    if let paired = comparison.paired {
      let count = Numerals.integer(paired.pairs, language)
      return language == .nl
        ? "Wie beide keren antwoordde (\(count)) scoort bij \(labels.b) \(points) "
          + "\(difference < 0 ? "lager" : "hoger") dan bij \(labels.a)"
        : "Those who answered both times (\(count)) score \(points) "
          + "\(difference < 0 ? "lower" : "higher") at \(labels.b) than at \(labels.a)"
    }
    return language == .nl
      ? "\(labels.b) scoort \(points) \(difference < 0 ? "lager" : "hoger") dan \(labels.a) "
        + "(\(b) tegen \(a))"
      : "\(labels.b) scores \(points) \(difference < 0 ? "lower" : "higher") than \(labels.a) "
        + "(\(b) against \(a))"
  }

  private func equal(_ comparison: SideComparison, _ language: Language) -> String {
    if let paired = comparison.paired {
      let count = Numerals.integer(paired.pairs, language)
      return language == .nl
        ? "Wie beide keren antwoordde (\(count)) scoort bij \(labels.b) gelijk aan \(labels.a)"
        : "Those who answered both times (\(count)) score the same at \(labels.b) as at \(labels.a)"
    }
    let b = score(comparison.b, language)
    return language == .nl
      ? "\(labels.b) scoort gelijk aan \(labels.a) (\(b))"
      : "\(labels.b) scores the same as \(labels.a) (\(b))"
  }

  private func score(_ figure: NPSFigure, _ language: Language) -> String {
    figure.score.map { Wording.points($0, language) } ?? "–"
  }

  private func demonstrable(_ comparison: SideComparison, _ language: Language) -> String {
    let p = Wording.p(comparison.adjustedP ?? comparison.p ?? 1, language)
    return language == .nl
      ? "; dat verschil is aantoonbaar (\(p))."
      : "; that difference is demonstrable (\(p))."
  }

  private func noise(_ comparison: SideComparison, _ language: Language) -> String {
    let p = Wording.p(comparison.adjustedP ?? comparison.p ?? 1, language)
    let visible = Wording.points(comparison.visible ?? 0, language)
    let isEqual = (comparison.difference ?? 0).magnitude < 0.05
    return language == .nl
      ? "; \(isEqual ? "dat zegt niet dat ze gelijk zijn" : "dat kan ruis zijn") (\(p)): pas vanaf zo'n \(visible) punten is een verschil met deze "
        + "aantallen goed te zien."
      : "; \(isEqual ? "that does not say that they are equal" : "that may be noise") (\(p)): with these numbers only a difference of about \(visible) "
        + "points is likely to be seen."
  }

  private func untested(_ comparison: SideComparison, _ language: Language) -> String {
    let (a, b) = (comparison.a.answers.valid, comparison.b.answers.valid)
    let counts = "n \(Numerals.integer(a, language)) / \(Numerals.integer(b, language))"
    let isShown = comparison.a.isShown && comparison.b.isShown
    if isShown, comparison.paired != nil {
      return language == .nl
        ? "\(labels.a) en \(labels.b) zijn niet te vergelijken: te weinig respondenten antwoordden "
          + "beide keren, of niemand veranderde."
        : "\(labels.a) and \(labels.b) cannot be compared: too few respondents answered both times, "
          + "or nobody changed."
    }
    if isShown {
      return language == .nl
        ? "Iedereen antwoordde: er is geen steekproeffout, dus valt er niets te toetsen (\(counts))."
        : "Everybody answered: there is no sampling error, so there is nothing to test (\(counts))."
    }
    return language == .nl
      ? "\(labels.a) en \(labels.b) zijn niet te vergelijken: te weinig antwoorden (\(counts))."
      : "\(labels.a) and \(labels.b) cannot be compared: too few answers (\(counts))."
  }
}

extension MultiplicityAdjustment {
  /// How many tests were corrected for, and how.
  ///
  /// - Parameters:
  ///   - tests: the number of tests.
  ///   - language: the language.
  func words(tests: Int, _ language: Language) -> String {
    let name =
      switch self {
      case .holm: "Holm"
      case .benjaminiHochberg: "Benjamini–Hochberg"
      case .bonferroni: "Bonferroni"
      }
    let count = Numerals.integer(tests, language)
    if language == .nl {
      return tests == 1 ? "1 toets" : "\(count) toetsen, gecorrigeerd volgens \(name)"
    }
    return tests == 1 ? "1 test" : "\(count) tests, corrected after \(name)"
  }
}
