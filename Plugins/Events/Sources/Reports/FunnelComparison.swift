import Statistics
import WorkbenchKit
import WorkspaceKit

/// How the steps of a funnel differ between groups: each against all others, two against each other.
struct FunnelComparison {
  private let inquiry: LogInquiry
  private let steps: [UInt32]
  private let names: [String]
  private let pairs: [(group: Int, step: Int)]
  private let contrasts: [ShareContrast]

  init(_ inquiry: LogInquiry, _ funnel: EventFunnel) {
    self.inquiry = inquiry
    steps = funnel.match.steps
    names = funnel.match.steps.map { inquiry.log.activities[Int($0)] }
    var pairs: [(group: Int, step: Int)] = []
    var contrasts: [ShareContrast] = []
    // Of two groups, the second against the first says the same once more.
    let groups = funnel.groups.count == 2 ? 0..<1 : 0..<funnel.groups.count
    for step in funnel.match.steps.indices.dropFirst() {
      for group in groups {
        let count = funnel.groups[group]
        let rest = funnel.total - count
        pairs.append((group, step))
        contrasts.append(
          ShareContrast(
            inquiry.share(count.reached[step], of: count.reached[step - 1]),
            against: inquiry.share(rest.reached[step], of: rest.reached[step - 1]),
            confidence: inquiry.confidence))
      }
    }
    ShareContrast.judge(&contrasts)
    self.pairs = pairs
    self.contrasts = contrasts
  }

  /// One row per step and group.
  var table: Table {
    let columns =
      inquiry.keyColumns + [
        Column("activity", Text("Activity", nl: "Activiteit"), .text),
        Column("n", .verbatim("n"), .integer),
      ] + ShareContrast.columns
    var table = Table(
      id: "funnel-differences",
      title: Text("Differences between groups", nl: "Verschillen tussen groepen"),
      columns: columns,
      rows: zip(pairs, contrasts).map { pair, contrast in
        inquiry.cells(ofGroup: pair.group)
          + [.text(names[pair.step]), .integer(contrast.share.whole)] + contrast.cells
      },
      evidence: zip(pairs, contrasts).map { pair, contrast in
        evidence(
          contrast,
          rows: inquiry.rows(of: Int(steps[pair.step]), group: pair.group))
      })
    table.priorities =
      inquiry.log.keys.map(\.id) + [
        "activity", "share", "rest", "difference", "low", "high", "verdict", "p",
      ]
    return table
  }

  private func evidence(_ contrast: ShareContrast, rows: EvidenceRows?) -> Evidence {
    EventEvidence.share(
      "funnel.difference",
      Text(
        "difference = conversion in the group − conversion in the rest; Newcombe's interval; p after "
          + "Holm's correction",
        nl: "verschil = conversie in de groep − conversie in de rest; interval volgens Newcombe; p "
          + "na correctie volgens Holm"),
      contrast.share,
      titles: (
        Text("cases that reach the step", nl: "gevallen die de stap bereiken"),
        Text("cases that reach the step before", nl: "gevallen die de vorige stap bereiken")
      ),
      further: contrast.share.isShown && contrast.rest.isShown
        ? [
          Evidence.Operand(
            "rest_part", Text("reach it in the rest", nl: "bereiken haar in de rest"),
            .integer(contrast.rest.part)),
          Evidence.Operand(
            "rest_whole",
            Text("reach the one before in the rest", nl: "bereiken de vorige in de rest"),
            .integer(contrast.rest.whole)),
        ] : [], rows: rows)
  }

  /// What differs most, or that nothing does, in one plain sentence.
  var sentence: Note {
    let different = contrasts.indices.filter { contrasts[$0].verdict == .different }
    guard let best = different.max(by: { contrasts[$0].strength < contrasts[$1].strength }) else {
      return Note(.body, ShareContrast.noDifference(contrasts), id: "group-difference")
    }
    let (pair, contrast) = (pairs[best], contrasts[best])
    let group = inquiry.words(ofGroup: pair.group)
    return Note(
      .body,
      Text { language in
        let here = CaseWords.percent(contrast.share.part, contrast.share.whole, language)
        let there = CaseWords.percent(contrast.rest.part, contrast.rest.whole, language)
        let (from, to) = (names[pair.step - 1], names[pair.step])
        let others = different.count - 1
        return language == .nl
          ? "Van \(from) naar \(to) gaat \(here) van \(group.nl), tegen \(there) van de rest: verschillend"
            + (others == 0
              ? "."
              : others == 1
                ? "; één ander verschil staat hieronder."
                : "; \(others) andere verschillen staan hieronder.")
          : "From \(from) to \(to) go \(here) of \(group.en), against \(there) of the rest: different"
            + (others == 0
              ? "."
              : "; \(others) other \(others == 1 ? "difference is" : "differences are") below.")
      }, id: "group-difference")
  }
}
