import WorkbenchKit
import WorkspaceKit

/// How what was told came to be known: kind by conscious or not, a column per source.
struct SummaryBySource {
  let scope: JourneyScope

  /// The table; nil where nothing is told.
  var table: Table? {
    let all = scope.stops.flatMap(\.touchpoint.experiences)
    guard !all.isEmpty else { return nil }
    let sources = ExperienceSource.allCases
    var rows: [[Value]] = []
    for kind in ExperienceKind.allCases.map(Optional.some) + [nil] {
      for conscious in [true, false, nil] as [Bool?] {
        let found = all.filter { $0.kind == kind && $0.isConscious == conscious }
        guard !found.isEmpty else { continue }
        rows.append(
          [
            kind.map { .term(Term($0.rawValue, $0.title)) } ?? .missing(.empty),
            Self.cell(conscious), .integer(found.count),
          ]
            + sources.map { source in .integer(found.count { $0.source == source }) }
            + [.integer(found.count { $0.source == nil })])
      }
    }
    var table = Table(
      id: "cx_sources",
      title: Text("How it is known", nl: "Hoe het bekend is"),
      columns: [
        Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("conscious", Text("Conscious", nl: "Bewust"), .text),
        Column("n", .verbatim("n"), .integer),
      ] + sources.map { Column($0.rawValue, $0.title, .integer) } + [
        Column("no_source", Text("no source", nl: "geen bron"), .integer)
      ], rows: rows)
    table.priorities = ["kind", "conscious", "n"] + sources.map(\.rawValue)
    return table
  }

  private static func cell(_ conscious: Bool?) -> Value {
    switch conscious {
    case true?: .term(Term("yes", Text("yes", nl: "ja")))
    case false?: .term(Term("no", Text("no", nl: "nee")))
    case nil: .missing(.empty)
    }
  }
}
