import Statistics
import WorkbenchKit
import WorkspaceKit

/// The elements of the experience, phase by phase.
struct ElementMap: Sendable {
  /// What stands in one row of the map: an element, or a dimension that groups elements.
  struct Subject: Hashable, Sendable {
    let id: String
    let title: Text
    let elements: Set<ExperienceElement>

    /// The eight elements.
    static let elements = ExperienceElement.allCases.map {
      Subject(id: $0.rawValue, title: $0.title, elements: [$0])
    }

    /// The dimensions of SERVQUAL that the elements fall in, and satisfaction by itself.
    static let servqual = [
      Subject(
        id: "responsiveness", title: Text("Responsiveness", nl: "Responsiviteit"),
        elements: [.support, .help]),
      Subject(
        id: "reliability",
        title: Text("Reliability, tangibles", nl: "Betrouwbaarheid, tastbare zaken"),
        elements: [.quality]),
      Subject(
        id: "assurance", title: Text("Assurance", nl: "Zekerheid"),
        elements: [.knowledge, .competence, .advice]),
      Subject(id: "empathy", title: Text("Empathy", nl: "Empathie"), elements: [.dedication]),
      Subject(
        id: "satisfaction", title: ExperienceElement.satisfaction.title, elements: [.satisfaction]),
    ]
  }

  /// One cell.
  struct Cell: Sendable {
    let subject: Subject
    let journey: CustomerJourney?
    /// The id of the phase; nil for questions about the whole.
    let phase: String?
    let questions: Text
    let figure: Figure
    let evidence: Evidence
  }

  let scope: JourneyScope
  let subjects: [Subject]
  let cells: [Cell]
  let options: ExperienceOptions
  /// Whether only one owner's touchpoints are shown.
  let isNarrowed: Bool

  static let columns = [
    "element", "phase", "question", "n", "valence", "low", "high", "flag", "people",
  ]

  /// The map as a table, one row a cell, and a heat map of it.
  var table: Table {
    let hasJourney = Set(cells.compactMap(\.journey?.id)).count > 1
    var table = Table(
      id: "cxmap", title: Text("Experience map – ", nl: "Klantbelevingskaart – ") + scope.title,
      columns: (hasJourney ? [Column("journey", Text("Journey", nl: "Klantreis"), .text)] : []) + [
        Column("element", Text("Element", nl: "Element"), .text),
        Column("phase", Text("Phase", nl: "Fase"), .text),
        Column("question", Text("Question", nl: "Vraag"), .text),
      ] + Figure.valenceColumns + [Column("people", Text("People", nl: "Personen"), .integer)],
      rows: cells.map { cell in
        let journey =
          cell.journey.map { Value.term(Term($0.id, $0.name)) } ?? .missing(.notApplicable)
        return (hasJourney ? [journey] : [])
          + [
            .term(Term(cell.subject.id, cell.subject.title)), phase(cell.phase),
            .term(Term(cell.questions.en, cell.questions)),
          ] + cell.figure.row() + [.integer(cell.figure.people ?? cell.figure.n)]
      }, evidence: cells.map(\.evidence),
      chart: ChartSpecification(
        mark: .heat, labels: ["element", "phase"], value: "valence", domain: -2...2))
    table.priorities =
      (hasJourney ? ["journey"] : [])
      + ["element", "phase", "n", "valence", "low", "high", "flag", "question"]
    return table
  }

  private func phase(_ id: String?) -> Value {
    guard let id else {
      return .term(Term("whole", Text("as a whole", nl: "als geheel")))
    }
    return .term(Term(id, scope.atlas.crosswalk.phase(id)?.name ?? .verbatim(id)))
  }

  /// What the map shows and where it is empty, in sentences.
  var notes: [Note] {
    let asked = Set(cells.map(\.subject))
    let silent = subjects.filter { !asked.contains($0) }
    let shown = cells.filter(\.figure.isShown)
    let places = Set(
      shown.compactMap { cell in cell.phase.map { "\(cell.subject.id) \($0)" } }
    ).count
    let phases = Set(scope.stops.compactMap { scope.atlas.phase(of: $0.touchpoint) })
    let all = subjects.count * phases.count
    var notes = [
      Note.sentence("coverage") { language in
        let names = silent.map { $0.title(language) }.joined(separator: ", ")
        let count = phases.count
        if language == .nl {
          return "Cijfers in \(places) van \(all) cellen (\(subjects.count) rijen bij "
            + (count == 1 ? "1 fase)" : "\(count) fasen)")
            + (silent.isEmpty ? "." : "; hier niet gevraagd: \(names).")
        }
        return "Figures in \(places) of \(all) cells (\(subjects.count) rows by "
          + (count == 1 ? "1 phase)" : "\(count) phases)")
          + (silent.isEmpty ? "." : "; not asked here: \(names).")
      }
    ]
    if let worst = shown.filter({ $0.phase != nil }).min(by: {
      ($0.figure.value ?? 0) < ($1.figure.value ?? 0)
    }) {
      let place = worst.phase.map { scope.atlas.crosswalk.phase($0)?.name ?? .verbatim($0) }
      notes.append(
        .sentence("worst") { language in
          let name = worst.subject.title(language)
          let phase = place?(language) ?? ""
          let value = worst.figure.words(language)
          return language == .nl
            ? "Laagst: \(name) in \(phase), \(value)." : "Lowest: \(name) in \(phase), \(value)."
        })
    }
    return notes
  }
}
