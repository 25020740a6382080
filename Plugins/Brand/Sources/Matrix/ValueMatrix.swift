import Statistics
import WorkbenchKit
import WorkspaceKit

/// Which core values touchpoints are meant to show, and which ones auditors saw there.
struct ValueMatrix {
  /// What is known of one value at one touchpoint.
  struct Cell {
    /// Whether the journey says that the value shows there.
    var isClaimed = false
    /// The auditors' strengths, 0…1; a contradiction is 0 here and stands apart besides.
    var strengths: [Double] = []
    /// How many auditors saw the opposite.
    var contradictions = 0

    /// The mean strength; nil where nobody gave one.
    var strength: Double? {
      strengths.isEmpty ? nil : strengths.reduce(0, +) / Double(strengths.count)
    }
  }

  /// A touchpoint.
  struct Row {
    let stop: ChosenJourneys.Stop
    /// The number of auditors who looked.
    var auditors = 0
    /// One cell per value.
    var cells: [Cell]
  }

  /// Something that contradicts a value: no mean makes up for it.
  struct Contradiction {
    /// The touchpoint's key, or the signal's id.
    let subject: String
    let value: String
    /// Whether it is an indirect signal rather than an auditor's mark.
    let isSignal: Bool
    /// What was seen.
    let seen: Text
    let place: Place?
  }

  let values: [CoreValue]
  private(set) var rows: [Row]
  private(set) var contradictions: [Contradiction] = []
  /// The indirect signals that contradict a value and are met at these touchpoints, or everywhere.
  let contradictingSignals: [IndirectSignal]
  /// Coverage over the touchpoints that somebody looked at; nil where nobody did.
  private(set) var coverage: ValueCoverage?

  /// Joins journeys, audits and signals.
  ///
  /// Where an auditor looked at a touchpoint more than once, the latest look counts.
  init(_ brand: Brand, _ chosen: ChosenJourneys, _ audits: [BrandAudit]) {
    let values = brand.values
    self.values = values
    let positions = Dictionary(
      values.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    contradictingSignals = Self.signals(brand, chosen, positions)
    rows = chosen.stops.map { stop in
      var cells = Array(repeating: Cell(), count: values.count)
      for id in stop.touchpoint.values {
        if let position = positions[id] { cells[position].isClaimed = true }
      }
      return Row(stop: stop, cells: cells)
    }
    let numbers = Dictionary(
      rows.enumerated().map { ($1.stop.key, $0) }, uniquingKeysWith: { first, _ in first })
    for look in AuditLooks(audits, chosen).looks {
      guard let number = numbers[look.key] else { continue }
      rows[number].auditors += 1
      for score in look.visit.scores {
        guard let position = positions[score.value.value] else { continue }
        switch score.mark {
        case .strength(let strength): rows[number].cells[position].strengths.append(strength)
        case .notApplicable: break
        case .contradicts:
          rows[number].cells[position].strengths.append(0)
          rows[number].cells[position].contradictions += 1
          contradictions.append(
            Contradiction(
              subject: look.key, value: score.value.value, isSignal: false,
              seen: look.visit.note ?? rows[number].stop.touchpoint.title,
              place: score.value.place))
        }
      }
    }
    contradictions += contradictingSignals.flatMap { Self.contradictions(of: $0, positions) }
    let audited = rows.filter { $0.auditors > 0 }.map { row in
      ValueCoverage.Touchpoint(strengths: row.cells.map(\.strength))
    }
    coverage =
      audited.isEmpty
      ? nil
      : try? ValueCoverage(
        audited, values: values.count, weights: values.map(\.weight), maximum: 1)
  }

  /// Contradicting signals: at a touchpoint that is looked at, or met everywhere.
  private static func signals(
    _ brand: Brand, _ chosen: ChosenJourneys, _ known: [String: Int]
  ) -> [IndirectSignal] {
    let looked = chosen.looked
    return brand.signals.filter { signal in
      guard signal.rating == .contradicts else { return false }
      let keys = signal.touchpoint.map { chosen.keys($0.value) } ?? []
      let isMet = signal.touchpoint == nil || keys.contains { looked.contains($0) }
      return isMet && signal.values.contains { known[$0.value] != nil }
    }
  }

  private static func contradictions(
    of signal: IndirectSignal, _ known: [String: Int]
  ) -> [Contradiction] {
    signal.values.filter { known[$0.value] != nil }.map { value in
      Contradiction(
        subject: signal.id, value: value.value, isSignal: true,
        seen: signal.observation?.value ?? signal.prompt, place: signal.place)
    }
  }

  /// The touchpoints that somebody looked at.
  var audited: [Row] { rows.filter { $0.auditors > 0 } }

  /// The mean strength of a touchpoint by the weights of the values; nil where nobody gave one.
  func strength(of row: Row) -> Double? {
    var (sum, total) = (0.0, 0.0)
    for case (let strength?, let value) in zip(row.cells.map(\.strength), values) {
      sum += value.weight * strength
      total += value.weight
    }
    return total > 0 ? sum / total : nil
  }

  /// The touchpoints looked at at which no value comes across.
  var silent: [Row] {
    let rows = audited
    return (coverage?.silentTouchpoints ?? []).map { rows[$0] }
  }

  /// The touchpoints that claim a value.
  func claims(_ position: Int) -> Int { rows.count { $0.cells[position].isClaimed } }

  /// What contradicts a value.
  func contradictions(of value: CoreValue) -> [Contradiction] {
    contradictions.filter { $0.value == value.id }
  }
}
