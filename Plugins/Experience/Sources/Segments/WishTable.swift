import Statistics
import WorkbenchKit
import WorkspaceKit

/// What each segment wishes for, where the map meets it, and how many of the segment are content there.
struct WishTable {
  let scope: JourneyScope
  let segments: [Segment]
  /// What each segment answered about touchpoints, by its id.
  let scores: [String: TouchpointScores]
  let options: ExperienceOptions
  let context: Context

  /// A wish at a touchpoint that is to meet it; no touchpoint where none is.
  private struct Line {
    let segment: Segment
    let wish: Wish
    let stop: JourneyScope.Stop?
    let score: TouchpointScore?
    let met: Figure
    /// The share of those asked that met the touchpoint at all; nil where nobody can pass it by.
    let reach: Double?
  }

  private var lines: [Line] {
    segments.flatMap { segment in
      segment.wishes.flatMap { wish -> [Line] in
        let stops = scope.stops.filter { $0.touchpoint.meets.contains(wish.id) }
        if stops.isEmpty {
          return [
            Line(
              segment: segment, wish: wish, stop: nil, score: nil,
              met: .measured(nil, nil, n: 0, options), reach: nil)
          ]
        }
        return stops.map { line(segment, wish, $0) }
      }
    }
  }

  private func line(_ segment: Segment, _ wish: Wish, _ stop: JourneyScope.Stop) -> Line {
    let score = scores[segment.id]?.performance(of: stop.touchpoint, in: stop.journey)
    let share = score.flatMap { $0.spread.share(of: Self.good($0)) }
    let figure = Figure.measured(
      share?.value, share?.interval(confidence: options.confidence), n: score?.n ?? 0,
      effectiveSize: score?.spread.effectiveSize, options)
    let met = score.map { $0.answers.denominator }
    let reach = met.flatMap { denominator -> Double? in
      let all = denominator.valid + denominator.notVisited
      return denominator.notVisited > 0 ? Double(denominator.valid) / Double(all) : nil
    }
    return Line(
      segment: segment, wish: wish, stop: stop, score: score, met: figure, reach: reach)
  }

  /// The answers on the good side of the middle of the scale.
  private static func good(_ score: TouchpointScore) -> ClosedRange<Int> {
    let scale = score.answers.scale
    let sum = scale.lowerBound + scale.upperBound
    // The first whole mark above the middle, or the last one below it.
    if score.question.isReversed {
      return scale.lowerBound...max(scale.lowerBound, Int((Double(sum - 1) / 2).rounded(.down)))
    }
    return min(scale.upperBound, Int((Double(sum + 1) / 2).rounded(.up)))...scale.upperBound
  }

  /// The table; nil where no segment has wishes.
  var table: Table? {
    let lines = self.lines
    guard !lines.isEmpty else { return nil }
    let share = Column.Kind.share(digits: 0)
    var table = Table(
      id: "wishes", title: Text("Wishes, met and unmet", nl: "Wensen, vervuld en onvervuld"),
      columns: [
        Column("segment", Text("Segment", nl: "Segment"), .text),
        Column("wish", Text("Wish", nl: "Wens"), .text),
        Column("touchpoint", Text("Met at", nl: "Vervuld bij"), .text),
      ] + Figure.columns("met", Text("Content", nl: "Tevreden"), share) + [
        Column("reach", Text("Reach", nl: "Bereik"), share),
        Column("unmet", Text("Unmet × reach", nl: "Onvervuld × bereik"), share),
      ], rows: lines.map(row), evidence: lines.map { .score($0.score, $0.met, in: context) })
    table.priorities = [
      "segment", "wish", "touchpoint", "met", "n", "low", "high", "unmet", "reach", "flag",
    ]
    return table
  }

  private func row(_ line: Line) -> [Value] {
    let unmet = line.met.shown.map { (1 - $0) * (line.reach ?? 1) }
    return [
      .term(Term(line.segment.id, line.segment.name)),
      .term(Term(line.wish.id, line.wish.text ?? .verbatim(line.wish.id))),
      line.stop?.cell ?? .term(Term("nowhere", Text("nowhere", nl: "nergens"))),
    ] + line.met.row { .share($0) } + [
      line.score == nil ? .missing(.notAsked) : .share(line.reach ?? 1),
      unmet.map(Value.share) ?? .missing(.notApplicable),
    ]
  }

  /// How many wishes the map meets, in a sentence.
  var sentence: Note? {
    let lines = self.lines
    guard !lines.isEmpty else { return nil }
    let wishes = Set(lines.map { "\($0.segment.id)/\($0.wish.id)" }).count
    let nowhere = lines.filter { $0.stop == nil }
    return .sentence("wishes") { language in
      let names = nowhere.map { ($0.wish.text ?? .verbatim($0.wish.id))(language) }
      let list = names.joined(separator: "; ")
      let met = wishes - nowhere.count
      if language == .nl {
        return "\(met) van \(wishes) wensen worden ergens vervuld"
          + (list.isEmpty ? "." : "; nergens: \(list).")
      }
      return "\(met) of \(wishes) wishes are met somewhere"
        + (list.isEmpty ? "." : "; nowhere: \(list).")
    }
  }
}
