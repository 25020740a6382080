import Statistics
import WorkbenchKit
import WorkspaceKit

/// One promise with what was promised, expected and delivered.
struct PromiseResult {
  /// Whether the target was reached, as far as the interval tells.
  enum Verdict: String {
    case kept, broken, inconclusive, noTarget = "no-target", unchecked

    /// The verdict as a cell of a table.
    var term: Term {
      switch self {
      case .kept: Term(rawValue, Text("kept", nl: "nagekomen"))
      case .broken: Term(rawValue, Text("broken", nl: "gebroken"))
      case .inconclusive: Term(rawValue, Text("inconclusive", nl: "onbeslist"))
      case .noTarget: Term(rawValue, Text("no target", nl: "geen doel"))
      case .unchecked: Term(rawValue, Text("nobody looked", nl: "niet bekeken"))
      }
    }
  }

  /// How what is promised, expected and delivered lie to each other.
  enum Balance: String {
    /// More is promised than delivered.
    case over
    /// More is delivered than promised or expected.
    case under
    /// Something is promised that is due nowhere, or that nobody expects.
    case idle
    /// What is promised is delivered.
    case fits
    /// The data allow more than one of these.
    case open

    /// The balance as a cell of a table.
    var term: Term {
      switch self {
      case .over: Term(rawValue, Text("over-promised", nl: "te veel beloofd"))
      case .under: Term(rawValue, Text("under-promised", nl: "te weinig beloofd"))
      case .idle: Term(rawValue, Text("idle", nl: "loze belofte"))
      case .fits: Term(rawValue, Text("fits", nl: "klopt"))
      case .open: Term(rawValue, Text("open", nl: "open"))
      }
    }
  }

  let promise: Promise
  let tally: PromiseTally
  /// The keys of the touchpoints where it is due.
  let due: Set<String>
  /// What customers expect at those touchpoints, as journeys say.
  let expectations: [Text]
  /// What the gap between expected and delivered amounts to; nil without one.
  let gapVerdict: PromiseGap.Verdict?
  /// The p-value of no gap, adjusted by Holm for all promises with one.
  let adjustedP: Double?
  /// Whether customers hardly expect it.
  let isHardlyExpected: Bool
  private let confidence: ConfidenceLevel

  init(
    _ promise: Promise, _ tally: PromiseTally, adjustedP: Double?, atlas: JourneyAtlas,
    _ options: BrandOptions
  ) {
    self.promise = promise
    self.tally = tally
    self.adjustedP = adjustedP
    confidence = options.confidence
    let stops = promise.dueAt.flatMap { atlas.touchpoints($0.value) }
    due = Set(stops.map { "\($0.journey.id)/\($0.touchpoint.id)" })
    expectations = stops.compactMap(\.touchpoint.expectation)
    gapVerdict = tally.gap.map { gap in
      let verdict = gap.gap.verdict(margin: options.margin, confidence: options.confidence)
      // With several promises a gap counts only where it survives the correction.
      let isClaim = verdict == .broken || verdict == .exceeded
      let isSure = adjustedP.map { $0 < options.confidence.alpha } ?? true
      return isClaim && !isSure ? .inconclusive : verdict
    }
    isHardlyExpected = tally.gap?.isHardlyExpected(options.confidence) ?? false
  }

  /// Whether the target was reached: the whole interval decides.
  var verdict: Verdict {
    guard let share = tally.share else { return .unchecked }
    guard let target = promise.target else { return .noTarget }
    let interval = share.interval(confidence: confidence)
    if interval.upper < target { return .broken }
    return interval.lower >= target ? .kept : .inconclusive
  }

  /// How promise, expectation and delivery lie to each other.
  ///
  /// More than customers expect is only what exceeds their own expectation: to exceed a target that
  /// the organisation set for itself is to keep it.
  var balance: Balance {
    let isMade = !promise.madeAt.isEmpty
    let isExpected = tally.gap?.basis == .expected
    if isMade, promise.dueAt.isEmpty || isHardlyExpected { return .idle }
    if verdict == .broken || gapVerdict == .broken { return isMade ? .over : .open }
    if isExpected && gapVerdict == .exceeded || verdict == .kept && !isMade { return .under }
    if verdict == .kept { return .fits }
    let isMet = gapVerdict == .kept || gapVerdict == .exceeded
    return isMet && verdict == .noTarget ? .fits : .open
  }

  /// The touchpoints where it is made and customers cannot read the condition.
  var untold: [String] {
    guard promise.condition != nil else { return [] }
    let told = Set(promise.conditionToldAt.map(\.value))
    return promise.madeAt.map(\.value).filter { !told.contains($0) }
  }

  /// The due touchpoints where somebody looked or answered.
  var checked: Int { due.intersection(tally.touchpoints).count }
}
