import Statistics
import WorkbenchKit
import WorkspaceKit

/// `generality`: does a finding hold for everyone, or for a large group?
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
          Self.reach, NPSParameters.adjustment, NPSParameters.confidence, NPSParameters.method,
          NPSParameters.unweighted, NPSParameters.chart,
        ],
      resultColumns: [
        "n", "share", "nps", "difference", "low", "high", "p_adjusted", "vote",
      ],
      examples: [
        Example(
          "generality of recommend by region",
          Text("Is the score positive everywhere?", nl: "Is de score overal positief?"),
          output: ""),
        Example(
          "generality wave = 2026-Q1 vs wave = 2026-Q2 by customer_type",
          Text("Did all kinds of customers change?", nl: "Veranderden alle soorten klanten?"),
          output: ""),
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
