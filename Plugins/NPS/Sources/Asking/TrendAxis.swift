import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The axis of time that a trend goes along: calendar periods or waves.
struct TrendAxis {
  /// The word as typed.
  let word: Spanned<String>
  /// The calendar period; nil for waves.
  let bucket: TimeBucket?

  /// Takes the column of `by`.
  ///
  /// - Throws: `trend.time` for more than one column, or one without an order in time.
  init(_ words: [Spanned<String>], of survey: SurveyDeclaration) throws(Diagnostic) {
    guard let first = words.first else { throw Self.refused(.none, nil) }
    if let second = words.dropFirst().first { throw Self.several(second.span) }
    word = first
    if let declared = survey.column(named: first.value) {
      guard declared.role == .wave else { throw Self.refused(first.span, first.value) }
      bucket = nil
    } else if let found = TimeBucket(rawValue: first.value.lowercased()) {
      bucket = found
    } else {
      // A word that names nothing is refused as such by the survey.
      bucket = nil
    }
  }

  /// Refuses columns that nobody declared as wave, once the survey knows them.
  func check(_ key: SurveyAnswer.Key?, of survey: SurveyDeclaration) throws(Diagnostic) {
    guard bucket == nil, let key else { return }
    guard survey.column(named: key.id)?.role == .wave else {
      throw Self.refused(word.span, word.value)
    }
  }

  /// Places on the axis, one per period: whole periods since 1970, or the number of the wave.
  ///
  /// - Parameter values: the periods in order.
  func times(of values: [GroupValue]) -> [Double] {
    values.enumerated().map { position, value in
      guard case .period(let bucket, let start) = value else { return Double(position + 1) }
      let date = CivilDate(daysSinceEpoch: start)
      switch bucket {
      case .day: return Double(start)
      // 1970-01-01 was a Thursday; weeks start on Monday.
      case .week: return (Double(start) + 3) / 7
      case .month: return Double(date.year * 12 + date.month)
      case .quarter: return Double(date.year * 4 + (date.month - 1) / 3)
      case .year: return Double(date.year)
      }
    }
  }

  /// One step along the axis, in words: `month`, `wave`.
  var step: Text {
    switch bucket {
    case .day: Text("day", nl: "dag")
    case .week: Text("week", nl: "week")
    case .month: Text("month", nl: "maand")
    case .quarter: Text("quarter", nl: "kwartaal")
    case .year: Text("year", nl: "jaar")
    case nil: Text("wave", nl: "meting")
    }
  }

  private static func several(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .trendTime,
      Text("a trend goes along one axis of time", nl: "een trend loopt langs één tijdas"),
      at: .statement(span),
      hint: Text(
        "keep one group with where, or compare two periods with nps compare … by",
        nl: "houd één groep over met where, of vergelijk twee perioden met nps compare … by"))
  }

  private static func refused(_ span: SourceSpan, _ word: String?) -> Diagnostic {
    Diagnostic(
      .trendTime,
      Text(
        word.map { "\"\($0)\" has no order in time" } ?? "a trend needs an axis of time",
        nl: word.map { "\"\($0)\" heeft geen volgorde in de tijd" }
          ?? "een trend heeft een tijdas nodig"),
      at: .statement(span),
      hint: Text(
        "write by month, week, quarter, year or wave; groups are compared by nps groups",
        nl: "schrijf by month, week, quarter, year of wave; groepen vergelijkt nps groups"))
  }
}
