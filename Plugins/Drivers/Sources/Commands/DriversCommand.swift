import WorkbenchKit
import WorkspaceKit

/// `drivers`: which ratings go with the outcome, and how strongly.
struct DriversCommand: Command {
  static let method = Parameter.text(
    "method", .option("method"), .choice(DriverMethod.allCases.map(\.rawValue)),
    help: Text(
      "How to look: shapley up to twelve items and weights above, unless told otherwise.",
      nl: "Hoe te kijken: shapley tot twaalf items en daarboven weights, tenzij anders gezegd."))

  var signature: CommandSignature {
    CommandSignature(
      "drivers",
      Text(
        "Says which ratings go with the outcome, and how strongly.",
        nl: "Zegt welke waarderingen met de uitkomst samenhangen, en hoe sterk."),
      details: Text(
        "The outcome is the answer 0–10 of the nps question (or the csat question where there is "
          + "none); the items are the survey's ratings, or those named after `over`. Importance is "
          + "a driver's share of what all items explain together: Shapley values up to twelve "
          + "items, Johnson's relative weights above. Its interval comes from resampling "
          + "respondents; the seed is printed. A place is given only as far as intervals separate "
          + "drivers. Who did not visit a touchpoint stays in the analysis: the rating counts among "
          + "visitors. Who left an item blank does not. `--method regression` gives slopes, "
          + "`correlation` each item by itself, `prca` tells basic from performance and "
          + "excitement factors. None of them makes a driver a cause.",
        nl: "De uitkomst is het antwoord 0–10 op de nps-vraag (of de csat-vraag als die er niet "
          + "is); de items zijn de waarderingen van de enquête, of die achter `over`. Belang is het "
          + "aandeel van een driver in wat alle items samen verklaren: Shapley-waarden tot twaalf "
          + "items, daarboven de relatieve gewichten van Johnson. Het interval komt uit hertrekken "
          + "van respondenten; de seed staat erbij. Een plaats wordt alleen gegeven zover "
          + "intervallen drivers scheiden. Wie een contactmoment niet bezocht blijft meedoen: de "
          + "waardering telt onder bezoekers. Wie een item openliet niet. `--method regression` "
          + "geeft hellingen, `correlation` elk item op zichzelf, `prca` onderscheidt basis-, "
          + "prestatie- en verrassingsfactoren. Geen ervan maakt van een driver een oorzaak."),
      topic: .scores,
      parameters: [DriverClauses.outcome, DriverClauses.over] + ResponseClauses.all + [
        Self.method, DriverClauses.bootstrap, DriverClauses.seed, ConfidenceOption.parameter,
        DriverClauses.unweighted, DriverClauses.chart,
      ],
      refusals: [PopulationOption.unknownOfAssociations],
      resultColumns: ImportanceTable.columns,
      examples: [
        Example(
          "drivers --bootstrap 99",
          Text(
            "What goes with the recommendation of the store",
            nl: "Wat samenhangt met de aanbeveling van de winkel"),
          output: #"""
            What goes with: How likely are you to recommend Buurtmarkt to a friend or
            neighbour?
                                                                         Slope   Slope
            Driver               n  Importance  Low  High  Place  Slope    low    high  Flag
            ────────────────────────────────────────────────────────────────────────────────
            checkout         2,820         36%  32%   40%  1      +0.71  +0.66   +0.76
            produce          3,928         25%  22%   28%  2      +0.49  +0.44   +0.53
            entrance         4,617          9%   7%   11%  3–5    +0.28  +0.23   +0.33
            butcher          1,949          8%   6%   10%  3–5    +0.43  +0.35   +0.51
            bicycle_parking  3,487          7%   5%    9%  3–8    +0.24  +0.19   +0.30
            app_list         1,763          4%   3%    6%  5–9    +0.19  +0.11   +0.27
            basket           3,811          4%   3%    6%  5–9    +0.15  +0.09   +0.20
            recipe_rack      1,566          4%   3%    6%  5–9    +0.27  +0.18   +0.36
            folder           2,254          3%   2%    5%  6–9    +0.19  +0.12   +0.26
            ────────────────────────────────────────────────────────────────────────────────
            Total            4,763        100%
            1 column hidden: contribution; see all with --width 100 or --format csv

            The ratings together account for 35% of the differences in recommend. Most
            strongly associated with it is checkout (36% of that).

            n 4,763 complete respondents of 5,486 (24 outcome empty, 166 outcome no answer,
            6 outcome outside the scale, 523 with an unanswered item, 4 without a usable
            weight)
            Shapley values (LMG); 95% interval from 99 resamples of respondents, seed
            20240229; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers of satisfied over entrance, produce, checkout by wave --bootstrap 99 --seed 7",
          Text(
            "Three touchpoints and satisfaction, wave by wave",
            nl: "Drie contactmomenten en tevredenheid, golf voor golf"),
          output: #"""
            What goes with: How satisfied are you with this visit?
            wave     Driver        n  Importance  Low  High  Place  Slope  Slope low  Flag
            ──────────────────────────────────────────────────────────────────────────────
            2026-Q1  checkout  1,466         52%  47%   58%  1      +0.43      +0.39
            2026-Q1  produce   2,030         34%  28%   39%  2      +0.24      +0.21
            2026-Q1  entrance  2,342         13%   9%   18%  3      +0.16      +0.12
            2026-Q2  checkout  1,591         57%  51%   62%  1      +0.40      +0.37
            2026-Q2  produce   2,237         27%  23%   31%  2      +0.25      +0.22
            2026-Q2  entrance  2,639         16%  11%   20%  3      +0.20      +0.16
            2 columns hidden: slope_high, contribution; see all with --width 102 or --format
            csv

            In 2 of 2 groups checkout is most strongly associated with satisfied.

            n 5,131 complete respondents of 5,486 (107 outcome no answer, 244 with an
            unanswered item, 4 without a usable weight)
            Shapley values (LMG); 95% interval from 99 resamples of respondents, seed 7;
            weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers --bootstrap 99 --chart", Text("The same, drawn", nl: "Hetzelfde, getekend"),
          output: #"""
            What goes with: How likely are you to recommend Buurtmarkt to a friend or neigh…
                             0%              50%            100%
            checkout         ███████████▓▋─                        36%  (32% … 40%)  n 2,820
            produce          ████████▉─                            25%  (22% … 28%)  n 3,928
            entrance         ██▓▎                                   9%  ( 7% … 11%)  n 4,617
            butcher          ██▊                                    8%  ( 6% … 10%)  n 1,949
            bicycle_parking  ██▍                                    7%  ( 5% …  9%)  n 3,487
            app_list         █▌                                     4%  ( 3% …  6%)  n 1,763
            basket           █▍                                     4%  ( 3% …  6%)  n 3,811
            recipe_rack      █▎                                     4%  ( 3% …  6%)  n 1,566
            folder           █▏                                     3%  ( 2% …  5%)  n 2,254
            Total            ███████████████████████████████████  100%               n 4,763

            The ratings together account for 35% of the differences in recommend. Most
            strongly associated with it is checkout (36% of that).

            n 4,763 complete respondents of 5,486 (24 outcome empty, 166 outcome no answer,
            6 outcome outside the scale, 523 with an unanswered item, 4 without a usable
            weight)
            Shapley values (LMG); 95% interval from 99 resamples of respondents, seed
            20240229; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers --method regression", Text("Points per point", nl: "Punten per punt"),
          output: #"""
            What goes with: How likely are you to recommend Buurtmarkt to a friend or
            neighbour?
            Driver               n  Slope    Low   High      β  p (Holm)  VIF  Flag
            ───────────────────────────────────────────────────────────────────────
            folder           2,254  +0.19  +0.12  +0.26  +0.06    <0.001  1.1
            app_list         1,763  +0.19  +0.11  +0.27  +0.06    <0.001  1.0
            bicycle_parking  3,487  +0.24  +0.19  +0.30  +0.10    <0.001  1.1
            entrance         4,617  +0.28  +0.23  +0.33  +0.13    <0.001  1.1
            basket           3,811  +0.15  +0.09  +0.20  +0.06    <0.001  1.1
            recipe_rack      1,566  +0.27  +0.18  +0.36  +0.07    <0.001  1.0
            produce          3,928  +0.49  +0.44  +0.53  +0.26    <0.001  1.0
            butcher          1,949  +0.43  +0.35  +0.51  +0.12    <0.001  1.0
            checkout         2,820  +0.71  +0.66  +0.76  +0.32    <0.001  1.0

            9 of 9 ratings are demonstrably associated with recommend; most strongly
            checkout (+0.71).

            n 4,763 complete respondents of 5,486 (24 outcome empty, 166 outcome no answer,
            6 outcome outside the scale, 523 with an unanswered item, 4 without a usable
            weight)
            least squares, 95% interval; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers --method correlation", Text("Each item by itself", nl: "Elk item op zichzelf"),
          output: #"""
            What goes with: How likely are you to recommend Buurtmarkt to a friend or
            neighbour?
            Driver               n      r    Low   High  ρ (Spearman)  p (Holm)  Flag
            ─────────────────────────────────────────────────────────────────────────
            folder           2,476  +0.24  +0.20  +0.27         +0.27    <0.001
            app_list         1,943  +0.24  +0.19  +0.28         +0.26    <0.001
            bicycle_parking  3,818  +0.24  +0.21  +0.27         +0.27    <0.001
            entrance         5,029  +0.25  +0.22  +0.27         +0.26    <0.001
            basket           4,183  +0.20  +0.17  +0.22         +0.22    <0.001
            recipe_rack      1,748  +0.27  +0.22  +0.31         +0.29    <0.001
            produce          4,313  +0.37  +0.34  +0.39         +0.40    <0.001
            butcher          2,147  +0.33  +0.30  +0.37         +0.35    <0.001
            checkout         3,117  +0.48  +0.46  +0.51         +0.52    <0.001

            9 of 9 ratings are demonstrably associated with recommend; most strongly
            checkout (+0.48).

            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            correlations (Pearson), 95% interval; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers --method prca",
          Text(
            "Basic, performance and excitement factors",
            nl: "Basis-, prestatie- en verrassingsfactoren"),
          output: #"""
            What goes with: How likely are you to recommend Buurtmarkt to a friend or
            neighbour?
                                                                                  p of
            Driver               n  Kind         Penalty  Reward  Asymmetry  asymmetry  Flag
            ────────────────────────────────────────────────────────────────────────────────
            folder           2,254  performance    −0.37   +0.35      −0.01    0.936
            app_list         1,763  performance    −0.23   +0.52      +0.28    0.107
            bicycle_parking  3,487  performance    −0.47   +0.29      −0.18    0.161
            entrance         4,617  performance    −0.65   +0.43      −0.21    0.079
            basket           3,811  performance    −0.39   +0.20      −0.19    0.141
            recipe_rack      1,566  performance    −0.29   +0.42      +0.14    0.479
            produce          3,928  performance    −0.81   +0.73      −0.08    0.406
            butcher          1,949  performance    −1.02   +0.63      −0.39    0.137
            checkout         2,820  basic          −1.35   +0.95      −0.40     <0.001
            4 columns hidden: penalty_low, penalty_high, reward_low, reward_high; see all
            with --width 137 or --format csv

            Kinds: basic: checkout; performance: folder, app_list, bicycle_parking,
            entrance, basket, recipe_rack, produce, butcher.

            n 4,763 complete respondents of 5,486 (24 outcome empty, 166 outcome no answer,
            6 outcome outside the scale, 523 with an unanswered item, 4 without a usable
            weight)
            penalty and reward (PRCA), 95% interval; weighted by weight
            an association, not a cause: other differences between respondents may lie
            behind it
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "drivers where region = Zeeland",
          Text("Too few respondents", nl: "Te weinig respondenten"), failure: "drivers.small"),
        Example(
          "drivers over entrance, region",
          Text("A region is no rating", nl: "Een regio is geen waardering"),
          failure: "column.type"),
      ],
      searchTerms: [
        "importance", "key driver", "shapley", "lmg", "regression", "correlation", "kano",
        "relative weights", "belang", "samenhang", "regressie", "correlatie", "oorzaak",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let questions = try DriverQuestions(call, in: context)
    let method =
      call[Self.method].flatMap(DriverMethod.init) ?? .standard(items: questions.items.count)
    let analysis = try await DriverAnalysis(call, questions, for: method, in: context)
    return try await DriverReport(
      analysis: analysis, method: method, isDrawn: call[DriverClauses.chart] == true,
      context: context
    ).report()
  }
}
