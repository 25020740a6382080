import Statistics
import WorkbenchKit
import WorkspaceKit

/// How the commonest paths differ between groups: each against all others, two against each other.
struct PathComparison {
  private let inquiry: LogInquiry
  private let words: [String]
  private let pairs: [(group: Int, path: Int)]
  private let contrasts: [ShareContrast]

  /// Compares groups.
  ///
  /// - Parameters:
  ///   - inquiry: the log and what figures are made with.
  ///   - ways: the ways of each group.
  ///   - shown: the ways that are compared.
  ///   - words: what each is called.
  init(_ inquiry: LogInquiry, _ ways: Ways, _ shown: [Paths.Path], words: [String]) {
    self.inquiry = inquiry
    self.words = words
    let counts = ways.counts(of: shown, in: inquiry.log)
    // Of two groups, the second against the first says the same once more.
    let groups = counts.count == 2 ? 0..<1 : 0..<counts.count
    var pairs: [(group: Int, path: Int)] = []
    var contrasts: [ShareContrast] = []
    for path in shown.indices {
      for group in groups {
        let (part, whole) = (counts[group][path], ways.casesOfGroup[group])
        pairs.append((group, path))
        contrasts.append(
          ShareContrast(
            inquiry.share(part, of: whole),
            against: inquiry.share(shown[path].count - part, of: ways.total.n - whole),
            confidence: inquiry.confidence))
      }
    }
    ShareContrast.judge(&contrasts)
    self.pairs = pairs
    self.contrasts = contrasts
  }

  /// One row per path and group.
  var table: Table {
    var table = Table(
      id: "paths-differences",
      title: Text("Differences between groups", nl: "Verschillen tussen groepen"),
      columns: inquiry.keyColumns + [
        Column("path", Text("Path", nl: "Pad"), .text), Column("n", .verbatim("n"), .integer),
      ] + ShareContrast.columns,
      rows: zip(pairs, contrasts).map { pair, contrast in
        inquiry.cells(ofGroup: pair.group)
          + [.text(words[pair.path]), .integer(contrast.share.whole)] + contrast.cells
      },
      evidence: contrasts.map(evidence))
    table.priorities =
      inquiry.log.keys.map(\.id) + [
        "path", "share", "rest", "difference", "low", "high", "verdict", "p",
      ]
    return table
  }

  private func evidence(_ contrast: ShareContrast) -> Evidence {
    EventEvidence.share(
      "paths.difference",
      Text(
        "difference = share in the group − share in the rest; Newcombe's interval; p after Holm's "
          + "correction",
        nl: "verschil = aandeel in de groep − aandeel in de rest; interval volgens Newcombe; p na "
          + "correctie volgens Holm"), contrast.share,
      titles: (
        Text("cases of the group that go this way", nl: "gevallen van de groep die zo gaan"),
        Text("cases of the group", nl: "gevallen van de groep")
      ),
      further: contrast.share.isShown && contrast.rest.isShown
        ? [
          Evidence.Operand(
            "rest_part", Text("that go this way in the rest", nl: "die zo gaan in de rest"),
            .integer(contrast.rest.part)),
          Evidence.Operand(
            "rest_whole", Text("cases of the rest", nl: "gevallen van de rest"),
            .integer(contrast.rest.whole)),
        ] : [])
  }

  /// What differs most, or that nothing does, in one plain sentence.
  var sentence: Note {
    let different = contrasts.indices.filter { contrasts[$0].verdict == .different }
    guard let best = different.max(by: { contrasts[$0].strength < contrasts[$1].strength }) else {
      return Note(.body, ShareContrast.noDifference(contrasts), id: "group-difference")
    }
    let (pair, contrast) = (pairs[best], contrasts[best])
    let group = inquiry.words(ofGroup: pair.group)
    let others = different.count - 1
    return Note(
      .body,
      Text { language in
        let here = CaseWords.percent(contrast.share.part, contrast.share.whole, language)
        let there = CaseWords.percent(contrast.rest.part, contrast.rest.whole, language)
        let path = words[pair.path]
        switch language {
        case .en:
          return "The path \(path) is taken by \(here) of \(group.en), against \(there) of the "
            + "rest: different"
            + (others == 0
              ? "."
              : "; \(others) other \(others == 1 ? "difference is" : "differences are") below.")
        case .nl:
          return "Het pad \(path) neemt \(here) van \(group.nl), tegen \(there) van de rest: "
            + "verschillend"
            + (others == 0
              ? "."
              : others == 1
                ? "; één ander verschil staat hieronder."
                : "; \(others) andere verschillen staan hieronder.")
        }
      }, id: "group-difference")
  }
}
