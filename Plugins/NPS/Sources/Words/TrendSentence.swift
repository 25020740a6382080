import Statistics
import WorkbenchKit

/// Plain sentences about a score over periods.
struct TrendSentence {
  let series: PeriodSeries
  /// The periods by name.
  let names: [Value]
  let step: Text
  let confidence: ConfidenceLevel

  /// The reading of the whole series, then the periods that attract attention.
  var text: Text {
    Text { language in
      [reading(language), signals(language)].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func reading(_ language: Language) -> String {
    switch series.reading {
    case .panel:
      return language == .nl
        ? "Dezelfde respondenten antwoorden in meer perioden: de toetsen veronderstellen telkens "
          + "nieuwe mensen en zijn niet gedaan."
        : "The same respondents answer in several periods: the tests suppose new people every time "
          + "and were not made."
    case .tooSmall:
      return language == .nl
        ? "Een trend vraagt ten minste twee perioden met genoeg antwoorden."
        : "A trend needs at least two periods with enough answers."
    case .trend: return slope(language)
    case .uneven:
      let p = Wording.p(series.trend?.lackOfFit?.p ?? 1, language)
      return language == .nl
        ? "De perioden verschillen, maar zonder rechte trend (\(p))."
        : "The periods differ, but without a straight trend (\(p))."
    case .noise:
      let p = Wording.p(series.trend?.homogeneity?.p ?? 1, language)
      return language == .nl
        ? "Geen trend: de perioden verschillen niet meer dan toeval geeft (\(p))."
        : "No trend: the periods differ no more than chance gives (\(p))."
    }
  }

  private func slope(_ language: Language) -> String {
    guard let trend = series.trend else { return "" }
    let points = Wording.points(trend.slope.magnitude, language)
    let range = Wording.interval(trend.interval, language)
    let p = Wording.p(trend.p, language)
    let falls = trend.slope < 0
    let line =
      language == .nl
      ? "NPS \(falls ? "daalt" : "stijgt") met \(points) per \(step(language)) (\(range), \(p))"
      : "NPS \(falls ? "falls" : "rises") by \(points) per \(step(language)) (\(range), \(p))"
    guard let lack = trend.lackOfFit, lack.p < confidence.alpha else { return line + "." }
    let misfit = Wording.p(lack.p, language)
    return language == .nl
      ? line + ", maar niet gelijkmatig: de perioden wijken van de rechte lijn af (\(misfit))."
      : line + ", but not evenly: the periods leave the straight line (\(misfit))."
  }

  private func signals(_ language: Language) -> String? {
    let outside = zip(names, series.points)
      .filter { $0.1?.signals.contains(.beyondLimits) ?? false }.map { $0.0.name(language) }
    guard !outside.isEmpty else { return nil }
    let list = Wording.list(outside, language)
    return language == .nl
      ? "Buiten de regelgrenzen: \(list)." : "Outside the control limits: \(list)."
  }
}
