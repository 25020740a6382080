import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What is said under the findings: what was left out, and why.
struct AuditNotes {
  private let run: AuditRun
  private let isNew: Bool
  private let known: Int

  /// Takes an audit.
  ///
  /// - Parameters:
  ///   - run: the audit.
  ///   - isNew: whether only new findings are wanted.
  ///   - known: how many the baseline knows.
  init(_ run: AuditRun, isNew: Bool, known: Int) {
    self.run = run
    self.isNew = isNew
    self.known = known
  }

  /// What was audited, in numbers.
  ///
  /// - Parameter context: the session.
  static func heading(of context: Context) -> Report.Block {
    let atlas = context.atlas
    let touchpoints = atlas.journeys.reduce(0) { $0 + $1.touchpoints.count }
    let surveys = context.surveys.declarations.count { $0.eventRoles == nil }
    let name = context.workspace.map { ": \($0.name)" } ?? ""
    return .note(
      Note(
        .heading,
        Text { language in
          let counts = [atlas.journeys.count, touchpoints, surveys].map {
            Numerals.integer($0, language)
          }
          return language == .nl
            ? "Audit\(name) – klantreizen \(counts[0]), contactmomenten \(counts[1]), enquêtes \(counts[2])"
            : "Audit\(name) – journeys \(counts[0]), touchpoints \(counts[1]), surveys \(counts[2])"
        }))
  }

  /// The notes, only those that apply.
  var blocks: [Report.Block] {
    [baseline, suppressed, asked].compactMap { $0.map { .note($0) } }
  }

  private var baseline: Note? {
    guard isNew else { return nil }
    guard let written = run.book.files.baseline else {
      return Note(
        .caution,
        Text(
          "there is no baseline yet, so everything is new: audit baseline writes one",
          nl: "er is nog geen nulmeting, dus alles is nieuw: audit baseline schrijft er een"),
        id: "baseline")
    }
    let day = written.date?.text
    return Note(
      .aside,
      Text { language in
        let count = Numerals.integer(known, language)
        return language == .nl
          ? "\(count) bekend uit de nulmeting\(day.map { " van \($0)" } ?? "") en weggelaten"
          : "\(count) known from the baseline\(day.map { " of \($0)" } ?? "") and left out"
      }, id: "baseline")
  }

  private var suppressed: Note? {
    guard run.suppressedCount > 0 else { return nil }
    return Note(
      .aside,
      Text { language in
        let count = Numerals.integer(run.suppressedCount, language)
        return language == .nl
          ? "\(count) onderdrukt in audit.yaml: rules stats"
          : "\(count) suppressed in audit.yaml: rules stats"
      }, id: "suppressed")
  }

  private var asked: Note? {
    let silent = run.results.count { $0.reason != nil }
    let looked = run.results.count - silent
    return Note(
      .aside,
      Text { language in
        let (some, others) = (
          Numerals.integer(looked, language), Numerals.integer(silent, language)
        )
        if language == .nl {
          return silent == 0
            ? "\(some) \(looked == 1 ? "regel" : "regels") nagegaan"
            : "\(some) regels nagegaan; \(others) hebben hier niets om na te gaan: rules"
        }
        return silent == 0
          ? "\(some) \(looked == 1 ? "rule" : "rules") looked"
          : "\(some) rules looked; \(others) have nothing to look at here: rules"
      }, id: "rules")
  }
}
