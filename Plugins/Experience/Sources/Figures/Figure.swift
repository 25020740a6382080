import Statistics
import WorkbenchKit
import WorkspaceKit

/// One figure with all that makes it honest: how many answers and people, an interval, a caution.
struct Figure: Sendable {
  /// Where it comes from.
  let layer: Layer
  /// The answers, or what was told.
  let n: Int
  /// The people who gave them; nil where they cannot be told apart.
  let people: Int?
  /// The figure; nil without answers.
  let value: Double?
  /// Its interval; nil for one answer, and where all are equal there is no width.
  let interval: Interval?
  /// Whether it may be shown, and what to say beside it.
  let quality: QualityAssessment

  private init(
    _ layer: Layer, n: Int, people: Int?, _ value: Double?, _ interval: Interval?,
    _ quality: QualityAssessment
  ) {
    self.layer = layer
    self.n = n
    self.people = people
    self.value = value
    self.interval = interval
    self.quality = quality
  }

  /// A measured figure.
  ///
  /// - Parameters:
  ///   - value: the figure; nil without answers.
  ///   - interval: its interval.
  ///   - n: the answers.
  ///   - people: the respondents, where they can be told apart.
  ///   - effectiveSize: the effective number of respondents.
  ///   - options: when a figure is shown.
  static func measured(
    _ value: Double?, _ interval: Interval?, n: Int, people: Int? = nil,
    effectiveSize: Double? = nil, _ options: ExperienceOptions
  ) -> Figure {
    Figure(
      .measured, n: n, people: people, value, interval,
      QualityAssessment(
        n: people ?? n, effectiveSize: effectiveSize, thresholds: options.thresholds))
  }

  /// The valence that customers gave a touchpoint.
  ///
  /// - Parameters:
  ///   - score: the answers; nil where nobody was asked.
  ///   - options: how it is calculated.
  static func valence(_ score: TouchpointScore?, _ options: ExperienceOptions) -> Figure {
    let mean = score?.valence(options.confidence)
    return .measured(
      mean?.value, mean?.interval, n: score?.n ?? 0, effectiveSize: score?.spread.effectiveSize,
      options)
  }

  /// The mean that customers gave a touchpoint, on the scale of its question.
  ///
  /// - Parameters:
  ///   - score: the answers; nil where nobody was asked.
  ///   - options: how it is calculated.
  static func mean(_ score: TouchpointScore?, _ options: ExperienceOptions) -> Figure {
    let mean = score?.mean(options.confidence)
    return .measured(
      mean?.value, mean?.interval, n: score?.n ?? 0, effectiveSize: score?.spread.effectiveSize,
      options)
  }

  /// A mean of answers of which one respondent may give several.
  ///
  /// - Parameters:
  ///   - mean: the mean; nil without answers.
  ///   - options: how it is calculated.
  static func clustered(_ mean: ClusteredMean?, _ options: ExperienceOptions) -> Figure {
    .measured(
      mean?.value, mean?.interval(confidence: options.confidence)?.clipped(to: valences),
      n: mean?.answers ?? 0,
      people: mean?.n ?? 0, effectiveSize: mean?.effectiveSize, options)
  }

  /// A share with Wilson's interval; without, where one person stands behind several.
  ///
  /// - Parameters:
  ///   - part: those with the property.
  ///   - whole: all.
  ///   - options: how it is calculated.
  ///   - layer: where they come from.
  ///   - people: the people among all.
  static func share(
    _ part: Int, of whole: Int, _ options: ExperienceOptions, as layer: Layer = .measured,
    people: Int? = nil
  ) -> Figure {
    let estimate = try? ShareEstimate(successes: part, n: whole)
    let isSpread = whole > 1 && (people ?? whole) == whole
    return Figure(
      layer, n: whole, people: people, estimate?.value,
      isSpread ? estimate?.interval(confidence: options.confidence) : nil,
      QualityAssessment(n: whole, thresholds: options.thresholds))
  }

  /// The mean valence of what was told; shown whatever the number, which stands beside it.
  ///
  /// - Parameters:
  ///   - experiences: what was told; those without valence take no part.
  ///   - options: how it is calculated.
  ///   - layer: told or assumed.
  static func told(
    _ experiences: [Experience], _ options: ExperienceOptions, as layer: Layer = .told
  ) -> Figure {
    let felt = experiences.filter { $0.valence != nil }
    let people = Self.people(felt)
    let moments = felt.map(\.valence)
    let estimate = try? MeanEstimate(SampleMoments(moments))
    // What one person tells of several moments says nothing about the spread between people.
    let isSpread = people > 1 && people == felt.count
    return Figure(
      layer, n: felt.count, people: people, estimate?.value,
      isSpread ? estimate?.interval(confidence: options.confidence)?.clipped(to: valences) : nil,
      QualityAssessment(n: people, thresholds: options.thresholds))
  }

  /// The number of people who told something; whoever has no pseudonym is one more.
  static func people(_ experiences: [Experience]) -> Int {
    Set(experiences.compactMap(\.respondent)).count + experiences.count { $0.respondent == nil }
  }

  /// Where valences lie; an interval does not reach beyond.
  private static let valences = -2.0...2.0

  /// Whether it is shown: a measured figure of too few is not.
  var isShown: Bool {
    guard value != nil else { return false }
    return layer != .measured || quality.level == .ok || quality.level == .indicative
  }

  /// The figure where it may be shown.
  var shown: Double? { isShown ? value : nil }

  /// Why it is not shown.
  var absence: MissingReason { value == nil ? .noAnswer : .suppressed }

  /// The figure and both ends of its interval as cells.
  ///
  /// - Parameter cell: makes a cell of a number.
  func cells(_ cell: (Double) -> Value = Value.decimal) -> [Value] {
    guard isShown, let value else { return Array(repeating: .missing(absence), count: 3) }
    return [cell(value)]
      + (interval.map { [cell($0.lower), cell($0.upper)] }
        ?? Array(repeating: .missing(.notApplicable), count: 2))
  }

  /// The caution beside it.
  var flag: Value {
    guard value != nil else {
      return .term(
        layer == .measured
          ? Term("no-answers", Text("no answers", nl: "geen antwoorden"))
          : Term("nothing-told", Text("nothing told", nl: "niets verteld")))
    }
    guard layer == .measured else { return .term(Self.witnesses(people ?? n)) }
    switch quality.level {
    case .noData, .suppress: return .term(.suppressed)
    case .indicative: return .term(.indicative)
    case .ok: return .term(Self.fine)
    }
  }

  private static let fine = Term("ok", Text("", nl: ""))

  private static func witnesses(_ people: Int) -> Term {
    if people == 1 { return Term("one-person", Text("one person", nl: "één persoon")) }
    return people < 10
      ? Term("few-people", Text("\(people) people", nl: "\(people) personen")) : fine
  }

  /// The columns of `n`, the figure, its interval and its flag.
  ///
  /// - Parameters:
  ///   - id: the stable name of the figure's column.
  ///   - title: what people read above it.
  ///   - kind: how it is shown.
  static func columns(_ id: String, _ title: Text, _ kind: Column.Kind) -> [Column] {
    [
      Column("n", .verbatim("n"), .integer), Column(id, title, kind),
      Column("low", Text("Low", nl: "Laag"), kind),
      Column("high", Text("High", nl: "Hoog"), kind),
      Column("flag", Text("Flag", nl: "Let op"), .text),
    ]
  }

  /// The columns of a valence.
  static let valenceColumns = columns(
    "valence", Text("Valence", nl: "Valentie"), .score(digits: 2))

  /// The cells for `columns`.
  ///
  /// - Parameter cell: makes a cell of a number.
  func row(_ cell: (Double) -> Value = Value.decimal) -> [Value] {
    [.integer(n)] + cells(cell) + [flag]
  }
}
