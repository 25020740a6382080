import WorkbenchKit
import WorkspaceKit

/// A journey beside the funnel that counts it: what gets lost, what is felt, and what goes unseen.
struct FunnelTable {
  let feelings: FeelingsTable
  let funnel: JourneyFunnel
  let options: ExperienceOptions

  static let columns =
    ["order", "phase", "touchpoint", "seen", "reached", "left", "share", "share_low", "share_high"]
    + Figure.valenceColumns.map(\.id)

  /// One touchpoint.
  struct Line {
    let feelings: FeelingsTable.Line
    let sight: JourneyFunnel.Sight
    let step: JourneyFunnel.Step?
    /// The share of those who got here that got no further.
    let loss: Figure?
  }

  /// The touchpoints in order.
  var lines: [Line] {
    feelings.lines.enumerated().map { index, line in
      let step = funnel.steps[index]
      return Line(
        feelings: line, sight: funnel.sights[index], step: step,
        loss: step.flatMap { step in
          step.left.map { .share($0, of: step.reached, options) }
        })
    }
  }

  /// The table.
  var table: Table {
    let lines = self.lines
    var table = Table(
      id: "funnel_compare",
      title: Text("Funnel and journey – ", nl: "Trechter en klantreis – ") + feelings.scope.title,
      columns: [
        Column("order", Text("Order", nl: "Volgorde"), .ordinal),
        Column("phase", Text("Phase", nl: "Fase"), .text),
        Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
        Column("seen", Text("In the funnel", nl: "In de trechter"), .text),
        Column("reached", Text("Reached", nl: "Bereikt"), .integer),
        Column("left", Text("Left here", nl: "Hier gestopt"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
        Column("share_low", Text("Low", nl: "Laag"), .share(digits: 1)),
        Column("share_high", Text("High", nl: "Hoog"), .share(digits: 1)),
      ] + Figure.valenceColumns,
      rows: lines.map { line in
        let stop = line.feelings.stop
        return [
          .integer(stop.order), feelings.phase(of: stop), stop.cell, .term(line.sight.term),
          line.step.map { .integer($0.reached) } ?? .missing(.notApplicable),
          line.step?.left.map(Value.integer) ?? .missing(.notApplicable),
        ]
          + (line.loss?.cells { .share($0) }
            ?? Array(repeating: .missing(.notApplicable), count: 3))
          + line.feelings.measured.row()
      },
      evidence: lines.map { line in
        .made(
          "funnel.loss",
          Text(
            "share = cases that got no further / cases that got here",
            nl: "aandeel = gevallen die niet verder kwamen / gevallen die hier kwamen"),
          [
            (
              "left", Text("got no further", nl: "kwamen niet verder"),
              line.step?.left.map(Value.integer) ?? .missing(.notApplicable)
            ),
            (
              "valence_n", Text("answers on the feeling", nl: "antwoorden over het gevoel"),
              .integer(line.feelings.measured.n)
            ),
          ], considered: line.step?.reached ?? 0, valid: line.step?.reached ?? 0)
      })
    table.priorities = [
      "touchpoint", "seen", "reached", "left", "share", "n", "valence", "low", "high", "flag",
      "share_low", "share_high", "phase", "order",
    ]
    return table
  }

  /// What the funnel counts, where it loses most, and what it does not see.
  var sentences: [Note] { [unseen] + [loss].compactMap(\.self) }

  private var unseen: Note {
    let lines = self.lines
    let steps = lines.count { $0.sight == .step }
    let hidden = lines.filter { $0.sight != .step }
    let told = lines.count { !$0.feelings.stop.told.isEmpty }
    let toldOutside = hidden.count { !$0.feelings.stop.told.isEmpty }
    return .sentence("unseen") { language in
      let names = hidden.map { $0.feelings.stop.touchpoint.title(language) }
      let list = names.prefix(5).joined(separator: "; ") + (names.count > 5 ? "; …" : "")
      if language == .nl {
        return "De trechter telt \(steps) van \(lines.count) contactmomenten"
          + (names.isEmpty
            ? " en ziet van geen ervan wat er gevoeld wordt." : "; ongezien: \(list).")
          + (told == 0
            ? "" : " Van \(told) waarover klanten vertelden ziet ze er \(toldOutside) niet.")
      }
      return "The funnel counts \(steps) of \(lines.count) touchpoints"
        + (names.isEmpty ? ", and of none of them what is felt there." : "; unseen: \(list).")
        + (told == 0
          ? "" : " Of \(told) that customers told about it does not see \(toldOutside).")
    }
  }

  private var loss: Note? {
    let most = lines.filter { $0.loss?.isShown == true }.max {
      ($0.loss?.value ?? 0) < ($1.loss?.value ?? 0)
    }
    guard let most, let loss = most.loss else { return nil }
    let felt = most.feelings.measured
    return .sentence("loss") { language in
      let name = most.feelings.stop.touchpoint.title(language)
      let share = loss.percentage(language)
      if language == .nl {
        return "Het meest gaat verloren bij \(name): \(share) komt niet verder; het gevoel daar: "
          + (felt.isShown ? "\(felt.words(language))." : "niet gemeten.")
      }
      return "Most is lost at \(name): \(share) go no further; what is felt there: "
        + (felt.isShown ? "\(felt.words(language))." : "not measured.")
    }
  }
}

extension JourneyFunnel.Sight {
  /// The word in the table.
  fileprivate var term: Term {
    let title =
      switch self {
      case .step: Text("a step", nl: "een stap")
      case .noTrace: Text("leaves no trace", nl: "laat geen spoor na")
      case .optional: Text("may be passed by", nl: "mag overgeslagen")
      case .afterConversion: Text("after the conversion", nl: "na de conversie")
      }
    return Term(rawValue, title)
  }
}
