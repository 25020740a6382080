import WorkbenchKit
import WorkspaceKit

/// `segments`: what each segment wishes, how it pays, what it can do, and how it feels.
struct SegmentsCommand: Command {
  static let segment = Parameter.text(
    "segment", .positional, .word,
    help: Text("The id of a segment.", nl: "De id van een segment."))

  var signature: CommandSignature {
    CommandSignature(
      "segments",
      Text(
        "Holds each segment's wishes, habits and limits against the journeys.",
        nl: "Legt wensen, gewoonten en grenzen van elk segment naast de klantreizen."),
      details: Text(
        "The relation is how the customers of a segment feel in each journey; theirs are the "
          + "answers in which a column of the survey has the segment's id. A wish (`wishes:` in "
          + "segments.yaml) is met at touchpoints that name it (`meets:`); content are those whose "
          + "answer lies on the good side of the middle, with Wilson's interval. Unmet × reach is "
          + "the share of the segment that meets the touchpoint and is not content. Ways to pay "
          + "stand beside what the segment's journeys offer; in 2022, 82% of Dutch customers "
          + "preferred iDEAL and 48% left where their way was missing (Mollie). What a touchpoint "
          + "demands (`demands:`) affects the segments whose limit is lower. Shares of segments and "
          + "habits are as written, so they have no interval.",
        nl:
          "De relatie is hoe de klanten van een segment zich in elke reis voelen; van hen zijn de "
          + "antwoorden waarin een kolom van de enquête de id van het segment heeft. Een wens "
          + "(`wishes:` in segments.yaml) wordt vervuld bij contactmomenten die hem noemen "
          + "(`meets:`); tevreden is wie een antwoord aan de goede kant van het midden geeft, met "
          + "het interval van Wilson. Onvervuld × bereik is het aandeel van het segment dat het "
          + "contactmoment tegenkomt en niet tevreden is. Betaalwijzen staan naast wat de reizen "
          + "van het segment aanbieden; in 2022 had 82% van de Nederlandse klanten het liefst iDEAL "
          + "en haakte 48% af waar hun betaalwijze ontbrak (Mollie). Wat een contactmoment vraagt "
          + "(`demands:`) raakt de segmenten met een lagere grens. Aandelen van segmenten en "
          + "gewoonten zijn zoals geschreven, dus zonder interval."),
      topic: .experience,
      parameters: [
        Self.segment, ResponseClauses.condition, ConfidenceOption.parameter,
        JourneyParameters.unweighted,
      ],
      resultColumns: SegmentRelation.columns,
      examples: [
        Example(
          "segments", Text("Both segments", nl: "Beide segmenten"),
          output: #"""
            The relation with each segment
            Segment        Journey         People       n  Valence    Low   High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Regular cust…  Ordering onli…     833   2,198    +0.85  +0.81  +0.90
            Regular cust…  Having grocer…     525     741    +0.88  +0.82  +0.95
            Regular cust…  Doing the sho…   2,906  15,975    +0.68  +0.66  +0.69
            Regular cust…  Sending somet…     161     211    +0.22  +0.10  +0.34
            New customers  Picking up an…       0       0     –²     –²     –²    no answers
            New customers  Ordering onli…     272     701    +0.88  +0.81  +0.96
            New customers  Having grocer…     160     220    +0.92  +0.80  +1.04
            New customers  Doing the sho…   1,078   5,698    +0.65  +0.62  +0.68
            New customers  Sending somet…      60      79    +0.06  −0.16  +0.29
            –¹ not asked · –² no answer
            3 columns hidden: own, question, touchpoints; shortened: segment, journey; see
            all with --width 148 or --format csv

            Wishes, met and unmet
                                                                                       Unmet
                                                                                           ×
            Segment         Wish            Met at              n  Content  Low  High  reach
            ────────────────────────────────────────────────────────────────────────────────
            Regular custo…  Being done qu…  The cashier m…  1,713      66%  64%   68%    20%
            Regular custo…  A chat          A chat with t…  1,180      79%  77%   81%     9%
            Regular custo…  A chat          The cashier m…  1,713      66%  64%   68%    20%
            New customers   Paying as alw…  nowhere             0       –¹   –¹    –¹     –³
            New customers   Knowing where…  nowhere             0       –¹   –¹    –¹     –³
            –¹ no answer · –² not asked · –³ not applicable
            2 columns hidden: flag, reach; shortened: segment, wish, touchpoint; see all
            with --width 133 or --format csv

            2 of 4 wishes are met somewhere; nowhere: Paying as always; Knowing where
            everything is.

            Ways to pay
            Segment            Journey              Way to pay        Used by  Offered
            ──────────────────────────────────────────────────────────────────────────
            Regular customers  Doing the shopping   pin                   71%  yes
            Regular customers  Doing the shopping   iDEAL                 64%  no
            Regular customers  Doing the shopping   mobiel                20%  yes
            Regular customers  Doing the shopping   contant                9%  yes
            New customers      Picking up an order  iDEAL                 82%  yes
            New customers      Picking up an order  achteraf betalen       7%  no
            New customers      Picking up an order  PayPal                 6%  no
            New customers      Picking up an order  creditcard             5%  yes
            New customers      Ordering online      iDEAL                 82%  no
            New customers      Ordering online      achteraf betalen       7%  no
            New customers      Ordering online      PayPal                 6%  yes
            New customers      Ordering online      creditcard             5%  yes

            Most missed: iDEAL, used by 82% of New customers, in Ordering online; offered:
            PayPal, creditcard.

            What touchpoints demand
                                                                            Too
                                                                            much          Of
            Journey         Touchpoint       Demand           Asked  Limit  for    customers
            ────────────────────────────────────────────────────────────────────────────────
            Picking up an…  The counter of…  walking-distan…    600    400  nieuw        20%
            Doing the sho…  Green beans on…  reach-height       185    165  vast         80%
            shortened: journey, touchpoint, demand; see all with --width 113 or --format csv

            reach-height at Green beans on the floor is too much for many of Regular
            customers, who are 80% of all customers.

            a segment's answers are those with its id in customer_type
            95% interval: Student t, a respondent's answers taken together; share Wilson
            """#),
        Example(
          "segments zakelijk", Text("No such segment", nl: "Dat segment is er niet"),
          failure: "segment.unknown"),
      ],
      searchTerms: [
        "persona", "wishes", "needs", "payment", "iDEAL", "limits", "reach", "relation",
        "behoeften",
        "wensen", "betaalwijzen", "doelgroep", "grenzen", "bereik", "relatie",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(all: context)
    let options = try ExperienceOptions(call, context)
    let segments = try Self.segments(call, scope.atlas)
    let own = SegmentAnswers(scope.atlas.segments, in: context)
    var answers: [String: [String: JourneyAnswers]] = [:]
    var scores: [String: TouchpointScores] = [:]
    for segment in segments {
      guard let condition = own.condition(segment, and: call[ResponseClauses.condition]) else {
        continue
      }
      answers[segment.id] = try await scope.answers(where: condition, options, in: context)
        .compactMapValues(\.first)
      scores[segment.id] = try await context.touchpointScores(
        where: condition, isWeighted: options.isWeighted)
    }
    let relation = SegmentRelation(
      scope: scope, segments: segments, answers: answers, options: options)
    let wishes = WishTable(
      scope: scope, segments: segments, scores: scores, options: options, context: context)
    let payment = PaymentTable(scope: scope, segments: segments)
    let demands = DemandTable(scope: scope, segments: segments)
    var blocks: [Report.Block] = [.table(relation.table)]
    for (table, sentence) in [
      (wishes.table, wishes.sentence), (payment.table, payment.sentence),
      (demands.table, demands.sentence),
    ] {
      if let table { blocks.append(.table(table)) }
      if let sentence { blocks.append(.note(sentence)) }
    }
    return Report(blocks + Self.notes(own, options, context).map { .note($0) })
  }

  private static func segments(
    _ call: Call, _ atlas: JourneyAtlas
  ) throws(Diagnostic) -> [Segment] {
    guard !atlas.segments.isEmpty else {
      throw Diagnostic(
        .segmentUnknown,
        Text("the workspace has no segments", nl: "de werkruimte heeft geen segmenten"),
        at: .statement(call.span),
        hint: Text("describe them in segments.yaml", nl: "beschrijf ze in segments.yaml"))
    }
    guard let word = call[segment] else { return atlas.segments }
    if let found = atlas.segments.first(where: { $0.id.lowercased() == word.lowercased() }) {
      return [found]
    }
    let ids = atlas.segments.map(\.id)
    let list = ids.joined(separator: ", ")
    throw Diagnostic(
      .segmentUnknown,
      Text("there is no segment \"\(word)\"", nl: "er is geen segment \"\(word)\""),
      at: .statement(call.span(of: segment)),
      hint: Suggestion.nearest(to: word, in: ids).map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
      } ?? Text("segments are: \(list)", nl: "segmenten zijn: \(list)"))
  }

  private static func notes(
    _ own: SegmentAnswers, _ options: ExperienceOptions, _ context: Context
  ) -> [Note] {
    var notes: [Note] = []
    if let column = own.column {
      notes.append(
        Note(
          .aside,
          Text(
            "a segment's answers are those with its id in \(column)",
            nl: "antwoorden van een segment zijn die met zijn id in \(column)"), id: "column"))
    } else {
      notes.append(
        Note(
          .caution,
          Text(
            "no survey has a column with the segments' ids, so nothing is measured per segment",
            nl:
              "geen enquête heeft een kolom met de id's van segmenten: per segment is niets gemeten"
          ),
          id: "no-column"))
    }
    notes.append(
      options.note(
        "Student t, a respondent's answers taken together; share Wilson",
        nl: "Student t, antwoorden van één respondent bijeen; aandeel Wilson"))
    return notes + Note.filter(context)
  }
}

extension DiagnosticCode {
  /// No segment has that id.
  static let segmentUnknown = DiagnosticCode(
    "segment.unknown", Text("There is no such segment.", nl: "Dat segment is er niet."),
    explanation: Text(
      "Segments stand in segments.yaml of the workspace, each with an id, its share of all customers, "
        + "its wishes, how it pays and what it cannot exceed.",
      nl:
        "Segmenten staan in segments.yaml van de werkruimte, elk met een id, het aandeel van alle "
        + "klanten, wensen, hoe het betaalt en wat het niet haalt."))
}
