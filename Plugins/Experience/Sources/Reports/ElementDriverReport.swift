import Statistics
import WorkbenchKit
import WorkspaceKit

/// Which elements go with satisfaction, and which cannot be told apart.
struct ElementDriverReport {
  let found: ElementPatterns
  let options: ExperienceOptions

  /// From this correlation on, respondents do not tell two elements apart.
  static let sameness = 0.9
  /// The resamples behind the intervals of shares.
  static let replicates = 499

  /// The report's blocks.
  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [.table(correlations)]
    if !alike.isEmpty { blocks.append(.note(samenessNote)) }
    guard found.hasOutcome else {
      return blocks + [
        .note(
          Note(
            .hint,
            Text(
              "no question of \(found.survey) measures satisfaction, so nothing is explained: write "
                + "element: satisfaction at one",
              nl: "geen vraag van \(found.survey) meet tevredenheid, dus er wordt niets verklaard: "
                + "schrijf element: satisfaction bij een"), id: "no-outcome"))
      ]
    }
    do throws(Undefined) {
      let model = try ElementDrivers(
        found.patterns, confidence: options.confidence, replicates: Self.replicates)
      guard Double(model.n) >= options.thresholds.suppressBelow else { throw Undefined.tooFewRows }
      blocks += [.table(table(model)), .note(sentence(model))]
    } catch {
      blocks.append(.note(Self.noModel(error)))
    }
    return blocks + [
      .note(
        options.note(
          "Fisher (r), \(Self.replicates) resamples of respondents (shares); each respondent counts "
            + "once",
          nl: "Fisher (r), \(Self.replicates) hertrekkingen van respondenten (aandelen); elke "
            + "respondent telt één keer")), .note(.association),
    ]
  }

  private var pairs: [(first: Int, second: Int, correlation: Correlation?)] {
    found.questions.indices.flatMap { first in
      found.questions.indices.filter { $0 > first }.map { second in
        (first, second, try? ElementDrivers.correlation(first, second, found.patterns))
      }
    }
  }

  private func name(_ position: Int) -> Text {
    found.questions[position].element?.title ?? .verbatim(found.questions[position].name.value)
  }

  private var correlations: Table {
    let score = Column.Kind.score(digits: 2)
    let pairs = self.pairs
    var table = Table(
      id: "element_correlations",
      title: Text("How elements go together – ", nl: "Hoe elementen samengaan – ")
        + .verbatim(found.survey),
      columns: [
        Column("first", Text("Element", nl: "Element"), .text),
        Column("second", Text("With", nl: "Met"), .text), Column("n", .verbatim("n"), .integer),
        Column("r", .verbatim("r"), score), Column("low", Text("Low", nl: "Laag"), score),
        Column("high", Text("High", nl: "Hoog"), score),
        Column("flag", Text("Flag", nl: "Let op"), .text),
      ], rows: pairs.map { row($0.first, $0.second, $0.correlation) },
      evidence: pairs.map { first, second, correlation in
        .made(
          "element.r", Text("Pearson's r", nl: "Pearsons r"),
          considered: found.patterns.reduce(0) { $0 + $1.count }, valid: correlation?.n ?? 0)
      }, chart: ChartSpecification(mark: .heat, labels: ["first", "second"], value: "r"))
    table.priorities = ["first", "second", "n", "r", "low", "high", "flag"]
    return table
  }

  private func row(_ first: Int, _ second: Int, _ correlation: Correlation?) -> [Value] {
    let names = [first, second].map { position in
      Value.term(Term(found.questions[position].element?.rawValue ?? "", name(position)))
    }
    guard let correlation, Double(correlation.n) >= options.thresholds.suppressBelow else {
      let reason: MissingReason = correlation == nil ? .notApplicable : .suppressed
      return names + [.integer(correlation?.n ?? 0)]
        + Array(repeating: .missing(reason), count: 3) + [.term(.suppressed)]
    }
    let interval = correlation.interval(confidence: options.confidence)
    let flag =
      correlation.r > Self.sameness
      ? Term("alike", Text("not told apart", nl: "niet onderscheiden"))
      : Term("ok", Text("", nl: ""))
    return names + [
      .integer(correlation.n), .decimal(correlation.r),
      .decimal(interval?.lower, orMissing: .notApplicable),
      .decimal(interval?.upper, orMissing: .notApplicable), .term(flag),
    ]
  }

  private var alike: [(Int, Int)] {
    pairs.filter { ($0.correlation?.r ?? 0) > Self.sameness }.map { ($0.first, $0.second) }
  }

  private var samenessNote: Note {
    let list = alike.map { name($0.0) + .verbatim(" – ") + name($0.1) }
    return Note(
      .caution,
      Text(
        "respondents do not tell these apart (r above 0.9): ",
        nl: "respondenten onderscheiden deze niet (r boven 0,9): ") + list.joined(separator: "; "),
      id: "alike")
  }

  private func table(_ model: ElementDrivers) -> Table {
    let (percent, score) = (Column.Kind.share(digits: 0), Column.Kind.score(digits: 2))
    let sorted = model.drivers.sorted { left, right in
      let (a, b) = (left.share ?? -1, right.share ?? -1)
      return a != b ? a > b : left.element < right.element
    }
    var table = Table(
      id: "element_drivers",
      title: Text("What goes with satisfaction", nl: "Wat met tevredenheid samenhangt"),
      columns: [
        Column("element", Text("Element", nl: "Element"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("importance", Text("Importance", nl: "Belang"), percent),
        Column("low", Text("Low", nl: "Laag"), percent),
        Column("high", Text("High", nl: "Hoog"), percent),
        Column("slope", Text("Slope", nl: "Helling"), score),
        Column("slope_low", Text("Slope low", nl: "Helling laag"), score),
        Column("slope_high", Text("Slope high", nl: "Helling hoog"), score),
      ],
      rows: sorted.map { driver in
        [
          .term(
            Term(
              found.questions[driver.element + 1].element?.rawValue ?? "",
              name(driver.element + 1))), .integer(driver.n),
          driver.share.map(Value.share) ?? .missing(.suppressed),
          driver.interval.map { .share($0.lower) } ?? .missing(.notApplicable),
          driver.interval.map { .share($0.upper) } ?? .missing(.notApplicable),
          .decimal(driver.slope?.estimate, orMissing: .notApplicable),
          .decimal(driver.slope?.interval.lower, orMissing: .notApplicable),
          .decimal(driver.slope?.interval.upper, orMissing: .notApplicable),
        ]
      },
      evidence: sorted.map { driver in
        .made(
          "element.importance",
          Text(
            "Shapley value (LMG): the mean gain in R² over all orders, as a share of R²",
            nl:
              "Shapley-waarde (LMG): de gemiddelde winst in R² over alle volgordes, als deel van R²"
          ), considered: model.n, valid: driver.n)
      },
      chart: ChartSpecification(
        mark: .bar, labels: ["element"], value: "importance", low: "low", high: "high"))
    table.priorities = ["element", "n", "importance", "low", "high", "slope"]
    return table
  }

  private func sentence(_ model: ElementDrivers) -> Note {
    .sentence("drivers") { language in
      let explained = Numerals.percentage(model.rSquared, digits: 0, language)
      let n = Numerals.integer(model.n, language)
      let weak = model.rSquared < 0.2
      if language == .nl {
        return
          "Samen verklaren de elementen \(explained) van de verschillen in tevredenheid (n \(n))."
          + (weak
            ? " Dat is weinig: wat klanten tevreden maakt staat grotendeels niet op de kaart." : "")
      }
      return "Together the elements account for \(explained) of the differences in satisfaction (n "
        + "\(n))."
        + (weak
          ? " That is little: most of what makes customers satisfied is not on the map." : "")
    }
  }

  private static func noModel(_ error: Undefined) -> Note {
    let reason: Text =
      switch error {
      case .constant:
        Text("everybody is equally satisfied", nl: "iedereen is even tevreden")
      case .singular:
        Text(
          "elements repeat each other or do not vary",
          nl: "elementen herhalen elkaar of variëren niet")
      default: Text("there are too few respondents", nl: "er zijn te weinig respondenten")
      }
    return Note(
      .caution,
      Text("satisfaction is not explained: ", nl: "tevredenheid wordt niet verklaard: ") + reason,
      id: "no-model")
  }
}
