import Statistics
import WorkbenchKit
import WorkspaceKit

/// `generality`: whether a finding holds for everyone, for a large group, or only here and there.
struct GeneralityCommand: Command {
  static let first = Parameter.condition(
    "first", .positional, .responseCondition,
    help: Text(
      "The first side of a difference; without one the score is the finding.",
      nl: "De eerste kant van een verschil; zonder is de score de bevinding."))
  static let second = Parameter.condition(
    "second", .clause("vs"), .responseCondition,
    help: Text("The second side of a difference.", nl: "De tweede kant van een verschil."))
  static let reach = Parameter.decimal(
    "reach", .option("reach"), in: 0.5...100,
    help: Text(
      "How many respondents a finding must reach at least, as 0.8 or 80.",
      nl: "Hoeveel respondenten een bevinding ten minste moet bereiken, als 0.8 of 80."))

  var signature: CommandSignature {
    CommandSignature(
      "generality",
      Text(
        "Says whether a finding holds for everyone or only here and there.",
        nl: "Zegt of een bevinding voor iedereen geldt of alleen hier en daar."),
      details: Text(
        "The finding is the sign of the score, or with `A vs B` of the difference. It is called "
          + "general when it is demonstrable in total, no segment demonstrably says the opposite, "
          + "and the segments with the same sign reach enough respondents: the lower bound of that "
          + "share must come up to `--reach` (setting nps.reach, 80 %). Otherwise it is local, with "
          + "the reason. Whether the size differs between segments is said apart (Cochran's Q, I²). "
          + "The label never hides the finding.",
        nl:
          "De bevinding is het teken van de score, of met `A vs B` dat van het verschil. Zij heet "
          + "algemeen als zij in totaal aantoonbaar is, geen segment aantoonbaar het tegendeel zegt, "
          + "en de segmenten met hetzelfde teken genoeg respondenten bereiken: de ondergrens van dat "
          + "aandeel moet `--reach` halen (instelling nps.reach, 80 %). Anders is zij lokaal, met de "
          + "reden. Of de omvang tussen segmenten verschilt wordt apart gezegd (Cochrans Q, I²). Het "
          + "label verbergt de bevinding nooit."),
      topic: .scores,
      parameters: [Self.first, Self.second, NPSParameters.question, NPSParameters.groups]
        + NPSParameters.narrowing + [
          Self.reach, NPSParameters.adjustment, ConfidenceOption.parameter, NPSParameters.method,
          NPSParameters.unweighted, NPSParameters.chart,
        ],
      refusals: [PopulationOption.unknownOfGroups],
      resultColumns: [
        "n", "share", "nps", "difference", "low", "high", "p_adjusted", "vote",
      ],
      examples: [
        Example(
          "generality of recommend by region",
          Text("Is the score positive everywhere?", nl: "Is de score overal positief?"),
          output: #"""
            NPS +13.5: general – 5 of 5 segments point the same way, reach 100% of
            respondents (at least 100%, threshold 80%).

            Its size differs between segments (Q 41.6, df 4, p <0.001, I² 90%).

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region              n  Share    NPS    Low   High  p corrected  The finding
            ──────────────────────────────────────────────────────────────────────────────
            Noord             881    17%  +15.4  +10.5  +20.2       <0.001  holds
            Oost            1,184    22%  +20.1  +15.9  +24.1       <0.001  holds
            Waddeneilanden     21     0%  +19.9  −12.9  +47.5      0.267    leans that way
            West            1,773    34%  +16.7  +13.3  +20.1       <0.001  holds
            Zeeland             6     0%    –      –      –        –        too small
            Zuid            1,425    27%   +3.0   −0.9   +6.9      0.267    leans that way
            – suppressed: too few answers to show a score

            What it rests on
                        Same
            Label       sign  Contrary  Tested  Reach  at least  Demonstrable  at least   I²
            ────────────────────────────────────────────────────────────────────────────────
            general        5         0       5   100%      100%           73%       71%  90%
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "generality wave = 2026-Q1 vs wave = 2026-Q2 by customer_type",
          Text("Did all kinds of customers change?", nl: "Veranderden alle soorten klanten?"),
          output: #"""
            2026-Q2 against 2026-Q1 −16.4: general – 3 of 3 segments point the same way,
            reach 100% of respondents (at least 100%, threshold 80%).

            Its size does not differ demonstrably between segments (Q 0.2, df 2, p 0.918, I²
            0%).

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
                                                                           p
            customer_type      n  Share  Difference    Low  High   corrected  The finding
            ────────────────────────────────────────────────────────────────────────────────
            af en toe      1,438    27%        −7.3  −14.6  +0.1       0.109  leans that way
            nieuw          1,034    20%        −7.4  −16.8  +1.8       0.114  leans that way
            vast           2,818    53%        −9.0  −14.1  −3.8       0.002  holds

            What it rests on
                         Same
            Label        sign  Contrary  Tested  Reach  at least  Demonstrable  at least  I²
            ────────────────────────────────────────────────────────────────────────────────
            general         3         0       3   100%      100%           53%       52%  0%
            2026-Q1: NPS +22.2 (19.3 to 25.0), n 2,502 valid of 2,578 (10 empty, 63 coded
            blank, 3 invalid)
            2026-Q2: NPS +5.8 (3.1 to 8.5), n 2,788 valid of 2,908 (14 empty, 103 coded
            blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,435.1; 2 without
            a usable weight
            """#),
        Example(
          "generality wave = 2026-Q1 by region",
          Text("A difference has two sides", nl: "Een verschil heeft twee kanten"),
          failure: "compare.side"),
      ],
      searchTerms: [
        "general", "everyone", "homogeneity", "consistent", "local", "algemeen", "iedereen",
        "lokaal", "veralgemenen", "homogeniteit",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    let groups = call[NPSParameters.groups] ?? []
    let written = call[Self.reach] ?? Double(context.settings[NPSSettings.reach])
    let threshold = written > 1 ? written / 100 : written
    let adjustment = NPSParameters.adjustment(of: call)
    let isDrawn = call[NPSParameters.chart] == true
    guard call.has(Self.first) || call.has(Self.second) else {
      let answer = try await inquiry.answer(by: groups)
      let segments = answer.groups.filter { !$0.keys.contains(where: \.isMissing) }.map { group in
        GeneralityReport.Segment(keys: group.keys, figure: inquiry.figure(of: group), first: nil)
      }
      return GeneralityReport(
        inquiry: inquiry, sides: nil, keys: answer.keys, segments: segments,
        total: .init(keys: [], figure: inquiry.figure(of: answer.total), first: nil),
        threshold: threshold, adjustment: adjustment, rows: answer.rows
      ).report(isDrawn: isDrawn)
    }
    guard let a = call[Self.first], let b = call[Self.second] else {
      throw .missingSide(at: call.span(of: call.has(Self.first) ? Self.first : Self.second))
    }
    let sides = TwoSides(a: a, b: b, at: call.span(of: Self.second))
    return try await difference(
      sides, inquiry, by: groups, threshold: threshold, adjustment: adjustment
    ).report(isDrawn: isDrawn)
  }

  private func difference(
    _ sides: TwoSides, _ inquiry: NPSInquiry, by groups: [Spanned<String>], threshold: Double,
    adjustment: MultiplicityAdjustment
  ) async throws(Diagnostic) -> GeneralityReport {
    let answer = try await sides.answer(inquiry, by: groups)
    let panel = try await sides.panel(answer, inquiry, by: groups)
    let confidence = inquiry.options.confidence
    let pairs = GroupPairs(answer.a, answer.b).all
      .filter { !$0.keys.contains(where: \.isMissing) }
    func figure(_ group: SurveyAnswer.Group?) -> NPSFigure {
      group.map { inquiry.figure(of: $0) } ?? NPSFigure(.none, options: inquiry.options)
    }
    let total = GeneralityReport.Segment(
      keys: [], figure: figure(answer.b.total), first: figure(answer.a.total),
      paired: panel?.change(confidence: confidence))
    let comparison = SideComparison(
      figure(answer.a.total), total.figure, paired: total.paired, options: inquiry.options)
    return GeneralityReport(
      inquiry: inquiry, sides: sides, keys: answer.a.keys,
      segments: pairs.map { pair in
        GeneralityReport.Segment(
          keys: pair.keys, figure: figure(pair.b), first: figure(pair.a),
          paired: panel?.change(of: pair.keys, confidence: confidence))
      }, total: total, threshold: threshold, adjustment: adjustment, rows: answer.a.rows,
      panelNotes: PanelNote(answer: answer, panel: panel, total: comparison).notes)
  }
}
