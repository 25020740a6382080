import Statistics
import WorkbenchKit
import WorkspaceKit

/// How often a promise was kept, and where that is known from.
struct PromiseTally {
  /// Where the outcomes come from.
  enum Source: String {
    /// People who looked.
    case checks
    /// Customers' answers against a bound.
    case answers
    /// The time between two events against a limit.
    case events

    /// The source as a cell of a table.
    var term: Term {
      switch self {
      case .checks: Term(rawValue, Text("checks", nl: "controles"))
      case .answers: Term(rawValue, Text("answers", nl: "antwoorden"))
      case .events: Term(rawValue, Text("events", nl: "gebeurtenissen"))
      }
    }
  }

  /// Where the outcomes come from.
  var source: Source
  /// The customer got what was promised.
  var kept = 0
  /// The customer did not.
  var broken = 0
  /// By the fine print nothing was due.
  var notApplicable = 0
  /// Begun, and not finished in the log: neither kept nor broken.
  var unfinished = 0
  /// The keys of the touchpoints where somebody looked or answered.
  var touchpoints: Set<String> = []
  /// What was expected against what was delivered; nil where that cannot be compared.
  var gap: ExpectationGap?
  /// Where the responses can be found again.
  var rows: EvidenceRows?
  /// Why nothing could be measured; nil when it could.
  var problem: Diagnostic?

  /// The outcomes that count.
  var n: Int { kept + broken }

  /// The share kept; nil where nothing is known.
  var share: ShareEstimate? { try? ShareEstimate(successes: kept, n: n) }

  /// Counts what people who looked found.
  init(_ checks: [PromiseCheck], keys: (String) -> [String]) {
    source = .checks
    for check in checks {
      switch check.outcome {
      case .kept: kept += 1
      case .broken: broken += 1
      case .notApplicable: notApplicable += 1
      }
      if let touchpoint = check.touchpoint { touchpoints.formUnion(keys(touchpoint.value)) }
    }
  }

  /// A source of which nothing is known yet.
  init(_ source: Source) { self.source = source }
}

/// What customers expected and what they got, on one scale.
struct ExpectationGap {
  /// What delivery is held against.
  enum Basis: Hashable {
    /// The expectation of the same respondents.
    case expected
    /// A mean that the organisation set at a touchpoint.
    case target(Double)
  }

  let gap: PromiseGap
  let scale: RatingScale
  let basis: Basis

  /// Whether customers demonstrably expect little: the mean lies below the middle of the scale.
  func isHardlyExpected(_ confidence: ConfidenceLevel) -> Bool {
    guard basis == .expected, let mean = try? MeanEstimate(gap.expected),
      let interval = mean.interval(confidence: confidence)
    else { return false }
    return interval.upper < scale.midpoint
  }
}
