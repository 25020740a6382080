import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// How favourable comments are by their words, as a page: always with coverage, never a bare number.
struct SentimentReport {
  let inquiry: TextInquiry
  let groups: CommentGroups
  let tally: SentimentTally
  let totals: CommentTotals
  let lexiconPaths: [String]
  let confidence: ConfidenceLevel

  private var minimum: Int { inquiry.context.settings[VerbatimsSettings.minimum] }

  /// The report.
  func report() throws(Diagnostic) -> Report {
    var blocks: [Report.Block] = [
      .note(Note(.body, sentence, id: "sentence")), .table(table),
    ]
    if groups.keys.isEmpty, let marks { blocks.append(.table(marks)) }
    for (side, title) in [
      (tally.extremes.low, Text("Least favourable", nl: "Minst gunstig")),
      (tally.extremes.high, Text("Most favourable", nl: "Gunstigst")),
    ] where !side.isEmpty {
      blocks.append(.table(try quotes(side, title)))
    }
    return Report(blocks + notes.map { .note($0) })
  }

  private static let figures = [
    Column("n", .verbatim("n"), .integer),
    Column("scored", Text("With judging words", nl: "Met oordelende woorden"), .integer),
    Column("coverage", Text("Coverage", nl: "Dekking"), .share(digits: 0)),
    Column("mean", Text("Mean", nl: "Gemiddeld"), .score(digits: 2)),
    Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
    Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
    Column("favourable", Text("Favourable", nl: "Gunstig"), .share(digits: 0)),
    Column("unfavourable", Text("Unfavourable", nl: "Ongunstig"), .share(digits: 0)),
    Column("flag", Text("Flag", nl: "Let op"), .text),
  ]

  private var table: Table {
    var table = Table(
      id: "sentiment",
      title: Text(
        "Tone of words, a sorting aid – \(inquiry.subject.en)",
        nl: "Toon van woorden, een sorteerhulp – \(inquiry.subject.nl)"),
      columns: groups.groupColumns + Self.figures,
      rows: tally.groups.indices.map { number in
        groups.groupCells(number)
          + cells(tally.groups[number], isSuppressed: groups.groups[number].isSuppressed)
      },
      evidence: tally.groups.indices.map { number in
        evidence(
          tally.groups[number], isSuppressed: groups.groups[number].isSuppressed,
          inquiry.rows().narrowed(to: groups.groups[number].values, of: groups.keys))
      },
      chart: groups.keys.isEmpty
        ? nil
        : ChartSpecification(
          mark: .interval, labels: groups.keys.map(\.id), value: "mean", low: "low", high: "high",
          domain: -1...1))
    table.priorities =
      groups.keys.map(\.id) + [
        "n", "coverage", "mean", "low", "high", "favourable", "unfavourable",
      ]
    return table
  }

  private func cells(_ count: SentimentTally.Count, isSuppressed: Bool) -> [Value] {
    let n = count.moments.n
    let isFew = isSuppressed || n < minimum
    let mean = isFew ? nil : try? MeanEstimate(count.moments)
    let interval = mean?.interval(confidence: confidence)
    let reason: WorkbenchKit.MissingReason = n == 0 && !isSuppressed ? .noAnswer : .suppressed
    func share(_ part: Int) -> Value {
      isFew ? .missing(reason) : .share(Double(part) / Double(n))
    }
    let flag: Value =
      isFew ? .term(.suppressed) : n < 30 ? .term(.indicative) : .text("")
    return [
      .integer(count.comments), isSuppressed ? .missing(.suppressed) : .integer(n),
      isSuppressed || count.comments == 0
        ? .missing(reason) : .share(Double(n) / Double(count.comments)),
      .decimal(mean?.value, orMissing: reason), .decimal(interval?.lower, orMissing: reason),
      .decimal(interval?.upper, orMissing: reason), share(count.favourable),
      share(count.unfavourable), flag,
    ]
  }

  private func evidence(
    _ count: SentimentTally.Count, isSuppressed: Bool, _ rows: EvidenceRows
  ) -> Evidence {
    Evidence(
      formula: "sentiment.lexicon",
      wording: Text(
        "a comment's score is the mean of its judging words from −1 to 1, turned by negations and "
          + "strengthened by words such as very; a comment without such a word has no score; mean of "
          + "the scores with Student's t interval",
        nl:
          "de score van een toelichting is het gemiddelde van haar oordelende woorden van −1 tot 1, "
          + "omgedraaid door ontkenningen en versterkt door woorden als heel; zonder zo'n woord is er "
          + "geen score; gemiddelde van de scores met het t-interval van Student"),
      operands: isSuppressed
        ? []
        : [
          Evidence.Operand(
            "scored", Text("comments with a judging word", nl: "toelichtingen met oordelend woord"),
            .integer(count.moments.n)),
          Evidence.Operand(
            "mean", Text("mean score", nl: "gemiddelde score"),
            .decimal((try? MeanEstimate(count.moments))?.value, orMissing: .noAnswer)),
          Evidence.Operand(
            "sd", Text("standard deviation", nl: "standaardafwijking"),
            .decimal(count.moments.standardDeviation, orMissing: .notApplicable)),
        ], considered: count.comments, valid: isSuppressed ? 0 : count.moments.n,
      rows: isSuppressed ? nil : rows)
  }

  /// Tone by the mark of the writer, which shows what the words are worth here.
  private var marks: Table? {
    guard let score = inquiry.score, !tally.byMark.isEmpty else { return nil }
    let marks = tally.byMark.keys.sorted()
    var table = Table(
      id: "sentiment-marks",
      title: Text("By mark – \(score.name.value)", nl: "Naar cijfer – \(score.name.value)"),
      columns: [Column("mark", .verbatim(score.name.value), .ordinal)] + Self.figures,
      rows: marks.map { mark in
        [.integer(mark)]
          + cells(tally.byMark[mark] ?? SentimentTally.Count(), isSuppressed: false)
      })
    table.priorities = ["mark", "n", "coverage", "mean", "low", "high"]
    return table
  }

  private func quotes(
    _ some: [SentimentTally.Scored], _ title: Text
  ) throws(Diagnostic) -> Table {
    let positions = some.map(\.position).sorted()
    let shown = Dictionary(
      zip(positions, try groups.comments.shown(positions)), uniquingKeysWith: { first, _ in first })
    return Table(
      id: "list.sentiment", title: title,
      columns: [
        Column("score", Text("Score", nl: "Score"), .score(digits: 2)),
        Column("words", Text("Words", nl: "Woorden"), .text),
        Column("place", Text("Place", nl: "Vindplaats"), .text),
        Column("comment", Text("Comment", nl: "Toelichting"), .text),
      ],
      rows: some.compactMap { entry in
        shown[entry.position].map { comment in
          [
            .decimal(entry.score), .text(groups.comments.shown(entry.words)),
            .text("\(comment.file):\(comment.line)"),
            .text(Excerpt.start(of: comment.text, limit: Excerpt.quote)),
          ]
        }
      })
  }

  private var sentence: Text {
    let all = tally.groups.reduce(into: (comments: 0, scored: 0)) {
      $0.comments += $1.comments
      $0.scored += $1.moments.n
    }
    let coverage = Double(all.scored) / Double(max(1, all.comments))
    let pairs = JointDistribution(tally.pairs.map { $0.mark }, tally.pairs.map { $0.score })
    let correlation =
      tally.pairs.count >= minimum ? try? Correlation(pairs, kind: .spearman) : nil
    return Text { language in
      let isDutch = language == .nl
      let share = Numerals.percentage(coverage, digits: 0, language)
      let first =
        isDutch
        ? "\(share) van de toelichtingen heeft een woord dat oordeelt; over de andere zegt dit niets."
        : "\(share) of the comments hold a word that judges; of the others this says nothing."
      guard let correlation, let interval = correlation.interval(confidence: confidence) else {
        return first
      }
      func r(_ value: Double) -> String {
        Numerals.decimal(value, digits: 2, language, signed: true)
      }
      let figures =
        "\(r(correlation.r)) (\(r(interval.lower)) \(isDutch ? "tot" : "to") \(r(interval.upper)), "
        + "n \(Numerals.integer(correlation.n, language)))"
      return first
        + (isDutch
          ? " De toon hangt samen met het cijfer: rangcorrelatie \(figures)."
          : " Tone is associated with the mark: rank correlation \(figures).")
    }
  }

  private var notes: [Note] {
    var notes = [
      CommentNotes.denominator(totals.comments, of: totals.responses),
      Note(
        .caution,
        Text(
          "a sorting aid, not a key figure: words are looked up in a list, irony and most nouns are "
            + "missed; read the comments before drawing a conclusion",
          nl:
            "een sorteerhulp, geen kerncijfer: woorden worden opgezocht in een lijst, ironie en de "
            + "meeste zelfstandige naamwoorden ontgaan haar; lees de toelichtingen voor u concludeert"
        ),
        id: "sorting-aid"),
    ]
    notes += groups.suppression(minimum)
    notes += CommentNotes.circumstances(groups.comments, inquiry)
    notes.append(
      Note(
        .aside,
        Text { language in
          let level = Numerals.percentage(confidence.fraction, digits: 0, language)
          let assumed = Numerals.integer(tally.assumed, language)
          let files =
            lexiconPaths.isEmpty
            ? "" : "; " + lexiconPaths.joined(separator: ", ")
          return language == .nl
            ? "woordenlijsten nl en en\(files); \(assumed) toelichtingen zonder herkenbare taal "
              + "gelezen in de meest voorkomende; interval \(level): Student t, ongewogen"
            : "lexica nl and en\(files); \(assumed) comments without a recognisable language read in "
              + "the prevailing one; \(level) interval: Student t, unweighted"
        }, id: "method"))
    return notes
  }
}
