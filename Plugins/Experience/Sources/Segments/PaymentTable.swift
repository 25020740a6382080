import WorkbenchKit
import WorkspaceKit

/// How each segment pays, beside the ways to pay that its journeys offer.
struct PaymentTable {
  let scope: JourneyScope
  let segments: [Segment]

  /// A habit of a segment in one of its journeys.
  private struct Line {
    let segment: Segment
    let journey: CustomerJourney
    let method: String
    let share: Double
    let offered: [String]

    var isOffered: Bool {
      offered.contains { $0.lowercased() == method.lowercased() }
    }
  }

  private var lines: [Line] {
    segments.flatMap { segment in
      scope.journeys.filter { $0.segment == segment.id }.flatMap { journey -> [Line] in
        let offered = journey.touchpoints.flatMap(\.paymentMethods)
        guard !offered.isEmpty else { return [] }
        return segment.payment.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
          Line(
            segment: segment, journey: journey, method: $0.key, share: $0.value, offered: offered)
        }
      }
    }
  }

  /// The table; nil where no journey says how its segment can pay.
  var table: Table? {
    let lines = self.lines
    guard !lines.isEmpty else { return nil }
    var table = Table(
      id: "payment", title: Text("Ways to pay", nl: "Betaalwijzen"),
      columns: [
        Column("segment", Text("Segment", nl: "Segment"), .text),
        Column("journey", Text("Journey", nl: "Klantreis"), .text),
        Column("method", Text("Way to pay", nl: "Betaalwijze"), .text),
        Column("share", Text("Used by", nl: "Gebruikt door"), .share(digits: 0)),
        Column("offered", Text("Offered", nl: "Aangeboden"), .text),
      ],
      rows: lines.map { line in
        [
          .term(Term(line.segment.id, line.segment.name)),
          .term(Term(line.journey.id, line.journey.name)), .text(line.method),
          .share(line.share), .term(line.isOffered ? Self.yes : Self.no),
        ]
      })
    table.priorities = ["segment", "journey", "method", "share", "offered"]
    return table
  }

  private static let yes = Term("yes", Text("yes", nl: "ja"))
  private static let no = Term("no", Text("no", nl: "nee"))

  /// The habit that most people miss, in a sentence.
  var sentence: Note? {
    let lines = self.lines
    guard !lines.isEmpty else { return nil }
    let missed = lines.filter { !$0.isOffered }.max { $0.share < $1.share }
    return .sentence("payment") { language in
      guard let missed else {
        return language == .nl
          ? "Elke betaalwijze van een segment wordt in zijn reizen aangeboden."
          : "Every way to pay of a segment is offered in its journeys."
      }
      let share = Numerals.percentage(missed.share, digits: 0, language)
      let offered = missed.offered.joined(separator: ", ")
      let (segment, journey) = (missed.segment.name(language), missed.journey.name(language))
      return language == .nl
        ? "Het meest gemist: \(missed.method), gebruikt door \(share) van \(segment), in \(journey); "
          + "aangeboden: \(offered)."
        : "Most missed: \(missed.method), used by \(share) of \(segment), in \(journey); offered: "
          + "\(offered)."
    }
  }
}
