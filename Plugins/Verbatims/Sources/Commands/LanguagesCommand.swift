import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `languages`: in which languages customers write.
struct LanguagesCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "languages",
      Text(
        "Counts in which languages customers write.",
        nl: "Telt in welke talen klanten schrijven."),
      details: Text(
        "Tells Dutch from English by the small words of each. Two of them decide; a comment of fewer "
          + "than four words is not forced into a language and counts as unknown, and so does another "
          + "language. Three or more of the other language make a comment mixed.",
        nl: "Onderscheidt Nederlands en Engels aan hun kleine woorden. Twee ervan beslissen; een "
          + "toelichting van minder dan vier woorden wordt niet in een taal geperst en heet onbekend, "
          + "net als een andere taal. Drie of meer uit de andere taal maken een toelichting gemengd."
      ),
      topic: .comments,
      parameters: [TextParameters.question] + ResponseClauses.all + [ConfidenceOption.parameter],
      resultColumns: ["language", "n", "share", "low", "high"],
      examples: [
        Example(
          "languages of shop_comment",
          Text("The languages of the web shop", nl: "De talen van de webwinkel"),
          output: #"""
            61% of the comments are Dutch; 39% do not tell their language, mostly because
            they are too short.

            Languages – Would you like to explain your mark?
            Language    n  Share    Low   High
            ──────────────────────────────────
            Dutch     613  60.5%  57.5%  63.5%
            English     0   0.0%   0.0%   0.4%
            mixed       0   0.0%   0.0%   0.4%
            unknown   400  39.5%  36.5%  42.5%
            n 1,013 comments among 12,790 responses (11,777 empty)
            ! 1 row cannot be read and is not in this answer: problems
            """#),
        Example(
          "languages of recommend",
          Text("A question without words", nl: "Een vraag zonder woorden"),
          failure: "column.type"),
      ],
      searchTerms: ["Dutch", "English", "detect", "taal", "talen", "Nederlands", "Engels"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try TextInquiry(call, in: context)
    let groups = try await CommentGroups(inquiry)
    let totals = try await CommentTotals(inquiry, all: groups)
    let verdicts = LanguageDetection.Verdict.allCases
    var counts = groups.groups.map { _ in [LanguageDetection.Verdict: Int]() }
    try groups.comments.forEachWritten(context) { position, text in
      let verdict = SourceText(text).detectedLanguage.verdict
      counts[groups.groupOfComment[position]][verdict, default: 0] += 1
    }
    let confidence = try VerbatimsSettings.confidence(of: call, in: context)
    var table = Table(
      id: "languages",
      title: Text("Languages – \(inquiry.subject.en)", nl: "Talen – \(inquiry.subject.nl)"),
      columns: groups.groupColumns + [
        Column("language", Text("Language", nl: "Taal"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .share(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .share(digits: 1)),
      ], rows: [],
      chart: ChartSpecification(
        mark: .interval, labels: groups.keys.map(\.id) + ["language"], value: "share", low: "low",
        high: "high"))
    for (number, group) in groups.groups.enumerated() {
      let n = counts[number].values.reduce(0, +)
      for verdict in verdicts {
        let count = counts[number][verdict] ?? 0
        let share = ShareCells(count, of: n, confidence, isSuppressed: group.isSuppressed)
        table.rows.append(
          groups.groupCells(number) + [
            .term(Term(verdict.rawValue, verdict.title)),
            group.isSuppressed ? .missing(.suppressed) : .integer(count),
          ] + share.values)
        table.evidence.append(
          Evidence(
            formula: "languages.share",
            wording: Text(
              "share = comments of the language ÷ all comments of the group; Wilson's interval",
              nl:
                "aandeel = toelichtingen in de taal ÷ alle toelichtingen van de groep; interval van "
                + "Wilson"), considered: n, valid: group.isSuppressed ? 0 : n,
            rows: group.isSuppressed
              ? nil : inquiry.rows().narrowed(to: group.values, of: groups.keys)))
      }
    }
    let notes =
      [CommentNotes.denominator(totals.comments, of: totals.responses)]
      + groups.suppression(context.settings[VerbatimsSettings.minimum])
      + CommentNotes.circumstances(groups.comments, inquiry)
    return Report(
      [.note(Note(.body, Self.sentence(counts), id: "sentence")), .table(table)]
        + notes.map { .note($0) })
  }

  private static func sentence(_ groups: [[LanguageDetection.Verdict: Int]]) -> Text {
    let all = groups.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    let n = all.values.reduce(0, +)
    let told = LanguageDetection.Verdict.allCases.filter { $0 != .unknown }
      .max { (all[$0] ?? 0) < (all[$1] ?? 0) }
    return Text { language in
      func share(_ verdict: LanguageDetection.Verdict) -> String {
        Numerals.percentage(Double(all[verdict] ?? 0) / Double(max(1, n)), digits: 0, language)
      }
      let unknown = share(.unknown)
      guard let told, (all[told] ?? 0) > 0 else {
        return language == .nl
          ? "Van geen toelichting is de taal te herkennen." : "No comment tells its language."
      }
      return language == .nl
        ? "\(share(told)) van de toelichtingen is \(told.title.nl); van \(unknown) is de taal niet te "
          + "herkennen, meestal omdat ze te kort zijn."
        : "\(share(told)) of the comments are \(told.title.en); \(unknown) do not tell their language, "
          + "mostly because they are too short."
    }
  }
}

extension LanguageDetection.Verdict {
  /// What people read.
  var title: Text {
    switch self {
    case .dutch: Text("Dutch", nl: "Nederlands")
    case .english: Text("English", nl: "Engels")
    case .mixed: Text("mixed", nl: "gemengd")
    case .unknown: Text("unknown", nl: "onbekend")
    }
  }
}
