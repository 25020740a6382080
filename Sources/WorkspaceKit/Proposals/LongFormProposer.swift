import Diagnostics
import ResponseStore

/// Recognises files with one row per answer: a column that says which question a row answers, and
/// one column with all the answers.
struct LongFormProposer {
  let columns: [ColumnEvidence]
  let file: SniffedFile

  /// Files up to this size are read for the scale of each question; larger ones get the usual
  /// scales, marked unsure.
  private static let readable = 32 << 20

  /// The columns that the long form speaks of.
  struct Found {
    let metric: ColumnEvidence
    let answer: ColumnEvidence
    let questions: [ColumnDeclaration]
  }

  /// The questions of a long file; nil for a file of another form.
  ///
  /// - Parameter names: makes the names.
  func proposal(_ names: inout NameMaker) -> Found? {
    guard let metric = columns.first(where: isMetric), let answer = answerColumn(beside: metric)
    else { return nil }
    let ranges = ranges(metric, answer)
    let values = metric.values.sorted(by: GroupOrder.precedes)
    let questions = values.map { value in
      question(value, metric, answer, ranges[value], named: names.name(from: value))
    }
    return Found(metric: metric, answer: answer, questions: questions)
  }

  /// A column whose values are names of metrics, two or more of them known.
  private func isMetric(_ column: ColumnEvidence) -> Bool {
    guard !column.profile.hasMoreValues, (2...30).contains(column.values.count) else {
      return false
    }
    let kinds = column.values.compactMap { Self.kind(of: $0) }
    let isNamed = column.heading.words.contains(where: Vocabulary.metric.contains)
    return Set(kinds).count >= 2 || (isNamed && !kinds.isEmpty)
  }

  private func answerColumn(beside metric: ColumnEvidence) -> ColumnEvidence? {
    let numeric = columns.filter { column in
      column.heading.name != metric.heading.name && column.scale != nil
    }
    let named = numeric.filter { $0.heading.words.contains(where: Vocabulary.answer.contains) }
    return named.count == 1 ? named[0] : named.isEmpty && numeric.count == 1 ? numeric[0] : nil
  }

  private static func kind(of value: String) -> QuestionKind? {
    let words = Folding.words(value)
    let folded = " " + words.joined(separator: " ") + " "
    if words.contains(where: Vocabulary.netPromoter.contains)
      || Vocabulary.occurs(Vocabulary.recommending, in: folded)
    {
      return .nps
    }
    if Vocabulary.occurs(Vocabulary.satisfaction, in: folded) { return .csat }
    if words.contains("ces") || Vocabulary.occurs(Vocabulary.effort, in: folded) { return .ces }
    return nil
  }

  private func question(
    _ value: String, _ metric: ColumnEvidence, _ answer: ColumnEvidence,
    _ seen: ClosedRange<Int>?, named name: String
  ) -> ColumnDeclaration {
    let kind = Self.kind(of: value) ?? .rating
    var doubts: [Text] = []
    var scale: ClosedRange<Int>?
    if kind != .nps {
      let fitting = seen.map(Self.usual)
      scale = fitting ?? (kind == .ces ? 1...7 : 1...5)
      if fitting == nil || seen != fitting {
        doubts.append(
          Text(
            "the scale \(ScaleGuess.words(scale ?? 1...5)) is a guess",
            nl: "de schaal \(ScaleGuess.words(scale ?? 1...5)) is een gok"))
      }
      if kind == .ces {
        doubts.append(
          Text(
            "whether a high answer is much or little effort is not clear: reversed",
            nl: "of een hoog antwoord veel of weinig moeite is, is niet duidelijk: reversed"))
      }
    }
    let reason = Text(
      "rows where \(metric.heading.name) = \(value)",
      nl: "regels waar \(metric.heading.name) = \(value)")
    let range = seen.map { ScaleGuess.words($0) }
    return ColumnDeclaration(
      name: Spanned(name, at: .none), columns: [Spanned(answer.heading.name, at: .none)],
      role: .question(kind), scale: scale,
      condition: ColumnCondition(column: metric.heading.name, values: [value]).expression,
      reasons: [
        range.map { reason + Text(", values \($0)", nl: ", waarden \($0)") } ?? reason
      ] + doubts, isUnsure: !doubts.isEmpty)
  }

  private static func usual(_ seen: ClosedRange<Int>) -> ClosedRange<Int> {
    if seen.lowerBound < 1 { return 0...(seen.upperBound <= 5 ? 5 : 10) }
    return 1...([5, 7, 10].first { $0 >= seen.upperBound } ?? max(10, seen.upperBound))
  }

  /// The smallest and largest answer of each question, by reading the two columns.
  private func ranges(
    _ metric: ColumnEvidence, _ answer: ColumnEvidence
  ) -> [String: ClosedRange<Int>] {
    guard file.identity.size <= Self.readable else { return [:] }
    let plan = ReadPlan(
      paths: [file.identity.path], dialect: file.dialect,
      columns: [
        ColumnSpec("metric", from: metric.heading.name, .category()),
        ColumnSpec("answer", from: answer.heading.name, .number()),
      ])
    let request = AggregateRequest(
      groupBy: [.column(Spanned("metric", at: .none))],
      measures: [.moments(Spanned("answer", at: .none))])
    // A file that cannot be read says so when it is asked for; here it just gives no evidence.
    guard let groups = try? ResponseDataset.load(plan).aggregate(request).groups else { return [:] }
    var ranges: [String: ClosedRange<Int>] = [:]
    for group in groups {
      guard case .text(let value)? = group.keys.first,
        case .moments(let moments)? = group.measures.first,
        let low = moments.minimum, let high = moments.maximum, abs(low) < 1000, abs(high) < 1000
      else { continue }
      ranges[value] = Int(low.rounded(.down))...Int(high.rounded(.up))
    }
    return ranges
  }
}
