import Statistics
import WorkbenchKit
import WorkspaceKit

/// What several auditors scored at the same touchpoints, value by value.
struct AuditorScores {
  /// One mark that could be given: a value at a touchpoint.
  struct Target: Hashable {
    let touchpoint: String
    let value: String
  }

  /// The auditors by name.
  let auditors: [String]
  /// The marks that at least one auditor gave, with one strength per auditor; nil for no mark.
  let targets: [(target: Target, strengths: [Double?])]

  /// Collects the marks at the touchpoints looked at; a contradiction counts as 0.
  init(_ brand: Brand, _ chosen: ChosenJourneys, _ audits: [BrandAudit]) {
    let looked = chosen.looked
    let looks = AuditLooks(audits, chosen).looks.filter { looked.contains($0.key) }
    let auditors = Set(looks.map(\.auditor)).sorted()
    self.auditors = auditors
    var marks: [Target: [Double?]] = [:]
    for look in looks {
      guard let column = auditors.firstIndex(of: look.auditor) else { continue }
      for score in look.visit.scores {
        let strength: Double
        switch score.mark {
        case .strength(let mark): strength = mark
        case .contradicts: strength = 0
        case .notApplicable: continue
        }
        let target = Target(touchpoint: look.key, value: score.value.value)
        marks[target, default: Array(repeating: nil, count: auditors.count)][column] = strength
      }
    }
    targets = chosen.stops.flatMap { stop in
      brand.values.compactMap { value in
        let target = Target(touchpoint: stop.key, value: value.id)
        return marks[target].map { (target, $0) }
      }
    }
  }

  /// The marks of one value, or all, that every auditor gave.
  func complete(_ value: String? = nil) -> [[Double?]] {
    targets.filter { value == nil || $0.target.value == value }.map(\.strengths)
      .filter { strengths in strengths.allSatisfy { $0 != nil } }
  }

  /// The marks that an auditor gave.
  func marks(of column: Int) -> [Double] { targets.compactMap { $0.strengths[column] } }
}

/// What may be said of auditors' marks (methods of intraclass correlation).
enum AuditVerdict: String {
  /// Marks of one auditor may stand for those of another.
  case usable
  /// They order touchpoints alike, and one of them is systematically stricter.
  case stricter
  /// They see different things.
  case unusable
  /// Nothing varies, so nothing can agree.
  case undecided

  /// Below this agreement marks are not usable.
  static let usableFrom = 0.5
  /// From this consistency on auditors order touchpoints alike.
  static let consistentFrom = 0.75

  init(_ agreement: RaterAgreement?) {
    guard let absolute = agreement?.agreement, let relative = agreement?.consistency else {
      self = .undecided
      return
    }
    if absolute >= Self.usableFrom {
      self = .usable
    } else {
      self = relative >= Self.consistentFrom ? .stricter : .unusable
    }
  }

  /// The verdict as a cell of a table.
  var term: Term {
    switch self {
    case .usable: Term(rawValue, Text("usable", nl: "bruikbaar"))
    case .stricter: Term(rawValue, Text("one is stricter", nl: "één is strenger"))
    case .unusable: Term(rawValue, Text("not usable", nl: "niet bruikbaar"))
    case .undecided: Term(rawValue, Text("undecided", nl: "onbeslist"))
    }
  }
}
