import ResponseStore
import WorkspaceKit

/// One look of each auditor at each touchpoint: the latest where there are several.
struct AuditLooks {
  /// What one auditor saw at one touchpoint.
  struct Look {
    let auditor: String
    /// `journey/touchpoint`.
    let key: String
    let visit: BrandAudit.Visit
  }

  /// The looks: auditors by name, each in the order of the audits.
  let looks: [Look]

  /// Finds the touchpoints that audits mean; those that no journey has are left out.
  init(_ audits: [BrandAudit], _ chosen: ChosenJourneys) {
    let ordered = audits.sorted { left, right in
      (left.date?.daysSinceEpoch ?? .min, left.id) < (right.date?.daysSinceEpoch ?? .min, right.id)
    }
    var latest: [String: [String: Look]] = [:]
    var order: [String] = []
    for audit in ordered {
      for visit in audit.visits {
        for key in chosen.keys(visit.touchpoint.value) {
          latest[audit.auditor, default: [:]][key] = Look(
            auditor: audit.auditor, key: key, visit: visit)
          if !order.contains(key) { order.append(key) }
        }
      }
    }
    looks = latest.keys.sorted().flatMap { auditor in
      order.compactMap { latest[auditor]?[$0] }
    }
  }
}
