public import Diagnostics
public import ResponseStore

/// What happened in a number of cases, in order: typed arrays with one element per event.
///
/// The events of a case stand together, by time; events at the same moment keep the order in which
/// they stand in the files. Cases stand in the order in which they first appear there.
public struct EventLog: Sendable {
  /// The names of all activities of the log, also of those that no event here has: numbers by size,
  /// then alphabetically.
  public let activities: [String]
  /// Where the events of each case begin, and where the last ones end: one element more than cases.
  public let starts: [Int]
  /// The activity of each event, by its position in `activities`.
  public let activity: [UInt32]
  /// When each event happened: seconds since 1970-01-01 00:00:00 of the log's own clock.
  public let seconds: [Int]
  /// When the activity of each event began, `MomentColumn.none` where the log does not tell; nil
  /// for a log whose rows are events of their own.
  public let began: [Int]?
  /// The number of the row of each event among all rows of the log's files.
  public let rows: [UInt32]
  /// What cases are grouped by; empty where they are not.
  public let keys: [SurveyAnswer.Key]
  /// The groups that have cases, in their order; one group without values where cases are not
  /// grouped.
  public let groups: [[GroupValue]]
  /// The group of each case, by its position in `groups`.
  public let groupOfCase: [Int]
  /// Cases whose events have several values of what they are grouped by; the first one counted.
  public let casesInSeveralGroups: Int
  /// What is not among the events, and why.
  public let exclusions: EventExclusions
  /// What became of the rows of the files.
  public let rowCounts: RowCounts
  /// What cases are called: the column, and the number of its value for each case.
  let caseNames: CodedColumn
  /// The number of each case in that column.
  let caseCodes: [UInt32]

  /// What some cases are called, as values of the column that identifies cases.
  ///
  /// - Parameter numbers: the cases, 0 for the first.
  public func names(ofCases numbers: [Int]) -> [GroupValue] {
    caseNames.values(of: numbers.map { caseCodes[$0] })
  }

  /// About what an event takes in memory.
  static let bytesPerEvent = 40

  /// The number of cases with at least one event.
  public var cases: Int { starts.count - 1 }

  /// The number of events.
  public var count: Int { activity.count }

  /// The positions of the events of a case.
  ///
  /// - Parameter number: the case, 0 for the first.
  public func events(ofCase number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// What all cases are called, as people read it.
  public var caseLabels: [String] { caseNames.values(of: caseCodes).map(\.label) }

  /// The first and the last moment of the log; nil without events.
  public var period: ClosedRange<Int>? {
    guard let first = seconds.min(), let last = seconds.max() else { return nil }
    return first...last
  }

  /// The activity that a word names; upper and lower case taken as equal where nothing fits exactly.
  ///
  /// - Parameter word: the word and its place.
  /// - Throws: `activity.unknown` with the closest name.
  public func activity(_ word: Spanned<String>) throws(Diagnostic) -> UInt32 {
    if let exact = activities.firstIndex(of: word.value) { return UInt32(exact) }
    let lowered = word.value.lowercased()
    let near = activities.indices.filter { activities[$0].lowercased() == lowered }
    if near.count == 1 { return UInt32(near[0]) }
    throw EventDiagnostics.unknown(word, among: activities)
  }
}

/// Rows of a log that are no events here, and why.
public struct EventExclusions: Sendable, Hashable {
  /// Rows that do not say whose case they belong to.
  public var withoutCase = 0
  /// Rows that do not say what happened.
  public var withoutActivity = 0
  /// Rows that do not say when.
  public var withoutTime = 0
  /// Rows that say neither that an activity begins nor that it is complete.
  public var otherTransitions = 0
  /// Activities whose other end is not in the log: begun and not complete, or, where beginnings
  /// count, complete without a beginning.
  public var halves = 0

  /// All of them.
  public var total: Int {
    withoutCase + withoutActivity + withoutTime + otherTransitions + halves
  }
}
