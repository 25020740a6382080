import WorkbenchKit
import WorkspaceKit

/// Process and feelings under each other, with the gaps both ways.
struct JoinTable {
  let feelings: FeelingsTable
  /// Who passed the touchpoints of each journey, by the journey's id.
  let passed: [String: PassedCases]
  /// Whether only some owner's touchpoints are meant, so that strangers are not looked for.
  let isNarrowed: Bool

  static let columns = [
    "phase", "touchpoint", "channel", "owner", "cases", "told_n", "told", "emotions", "n",
    "valence", "low", "high", "flag", "gap",
  ]

  /// What one side lacks.
  private enum Gap {
    case noFeelings, toldOnly, noProcess

    var cell: Value {
      let (id, title) =
        switch self {
        case .noFeelings: ("no-feelings", Text("no feelings", nl: "geen gevoelens"))
        case .toldOnly: ("told-only", Text("told only", nl: "alleen verteld"))
        case .noProcess: ("no-process", Text("no process", nl: "geen proces"))
        }
      return .term(Term(id, title))
    }
  }

  private var scope: JourneyScope { feelings.scope }

  private func gap(_ line: FeelingsTable.Line) -> Gap? {
    if line.score != nil { return nil }
    return line.stop.told.isEmpty ? .noFeelings : .toldOnly
  }

  /// Answers about touchpoints that are in no journey, or not in the one they name.
  private var strangers: [TouchpointScore] {
    guard !isNarrowed else { return [] }
    let journeys = scope.atlas.journeys
    return feelings.scores.scores.filter { score in
      guard score.n > 0 else { return false }
      let meant = score.journey.map { id in journeys.filter { $0.id == id } } ?? journeys
      if scope.isOne, let journey = score.journey, journey != scope.journeys[0].id { return false }
      return !meant.contains { journey in
        journey.touchpoints.contains {
          $0.id == score.touchpoint || $0.aliases.contains(score.touchpoint)
        }
      }
    }
  }

  /// The table.
  var table: Table {
    let lines = feelings.lines
    let strangers = self.strangers
    let known = lines.map { line -> [Value] in
      let touchpoint = line.stop.touchpoint
      let cases = passed[line.stop.journey.id]?.passed[touchpoint.id]
      return lead(line.stop.journeyCell) + [
        feelings.phase(of: line.stop), line.stop.cell,
        touchpoint.channel.map(Value.text) ?? .missing(.empty),
        touchpoint.owner.map(Value.text) ?? .missing(.empty),
        cases.map(Value.integer) ?? .missing(.notApplicable),
      ] + FeelingsTable.told(line) + line.measured.row() + [
        gap(line)?.cell ?? .term(Term("", Text("", nl: "")))
      ]
    }
    let unknown = strangers.map { score -> [Value] in
      lead(score.journey.map(Value.text) ?? .missing(.empty))
        + [.missing(.empty), .text(score.touchpoint)]
        + Array(repeating: .missing(.notApplicable), count: 3)
        + [.integer(0), .missing(.noAnswer), .missing(.noAnswer)]
        + Figure.valence(score, feelings.options).row() + [Gap.noProcess.cell]
    }
    var table = Table(
      id: "cx_join",
      title: Text("Process and feelings – ", nl: "Proces en gevoelens – ") + scope.title,
      columns: (scope.isOne ? [] : [Column("journey", Text("Journey", nl: "Klantreis"), .text)]) + [
        Column("phase", Text("Phase", nl: "Fase"), .text),
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("channel", Text("Channel", nl: "Kanaal"), .text),
        Column("owner", Text("Owner", nl: "Eigenaar"), .text),
        Column("cases", Text("Cases", nl: "Gevallen"), .integer),
      ] + FeelingsTable.toldColumns + Figure.valenceColumns + [
        Column("gap", Text("Gap", nl: "Gat"), .text)
      ], rows: known + unknown,
      evidence: lines.map { .score($0.score, $0.measured, in: feelings.context) }
        + strangers.map {
          .score($0, .valence($0, feelings.options), in: feelings.context)
        })
    table.priorities =
      (scope.isOne ? [] : ["journey"])
      + [
        "touchpoint", "told", "n", "valence", "low", "high", "gap", "cases", "owner", "told_n",
        "flag",
      ]
    return table
  }

  private func lead(_ journey: Value) -> [Value] { scope.isOne ? [] : [journey] }

  /// Both kinds of gaps in a sentence.
  var sentence: Note {
    let lines = feelings.lines
    let silent = lines.filter { gap($0) == .noFeelings }
    let strangers = Set(self.strangers.map(\.touchpoint)).sorted()
    return .sentence("gaps") { language in
      let names = silent.map { $0.stop.touchpoint.title(language) }
      let list = names.prefix(4).joined(separator: "; ") + (names.count > 4 ? "; …" : "")
      let others = strangers.joined(separator: ", ")
      if language == .nl {
        return "Proces zonder gevoelens: \(silent.count) van \(lines.count) contactmomenten"
          + (names.isEmpty ? "" : " (\(list))")
          + ". Gevoelens zonder proces: "
          + (strangers.isEmpty ? "geen." : "\(others), waarover antwoorden zijn.")
      }
      return "Process without feelings: \(silent.count) of \(lines.count) touchpoints"
        + (names.isEmpty ? "" : " (\(list))") + ". Feelings without process: "
        + (strangers.isEmpty ? "none." : "\(others), about which there are answers.")
    }
  }
}
