import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct JourneyOracles {
  static let funnels = OracleFile("32_funnel", in: .module)
  static let pathFile = OracleFile("34_paths", in: .module)

  @Test(arguments: funnels.cases) func funnel(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let names = try #require(oracle.input["steps"]?.strings)
    var customers = Numbering()
    var touchpoints = Numbering()
    let steps = names.map { touchpoints.number($0) }
    let log = try #require(oracle.input["events"]?.array).map { event in
      let parts = try #require(event.array)
      return Journey.Event(
        customer: customers.number(try #require(parts[0].string)),
        touchpoint: touchpoints.number(try #require(parts[1].string)),
        time: try #require(parts[2].number))
    }
    let mode = try #require(Funnel.Mode(rawValue: oracle.input["mode"]?.string ?? "ordered"))
    let funnel = Funnel(Journey.journeys(of: log), steps: steps, mode: mode)
    let results = names.indices.map { step -> OracleValue in
      [
        "step": OracleValue(names[step]),
        "reached": OracleValue(funnel.reached[step]),
        "cumulative": Self.share(funnel.cumulative(step), confidence),
        "conversion": Self.share(funnel.conversion(step), confidence),
        "dropped": OracleValue(funnel.dropped(step)),
        "durations": funnel.durations(step).map { OracleValue($0) } ?? .null,
      ]
    }
    let got: OracleValue = [
      "customers": OracleValue(funnel.customers),
      "steps": .array(results),
      "largest_drop_at": OracleValue(funnel.largestDrop.map { names[$0] }),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: pathFile.cases) func paths(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    var touchpoints = Numbering()
    let sequences = try #require(oracle.input["sequences"]?.array).map { sequence in
      try #require(sequence.strings).map { touchpoints.number($0) }
    }
    let names = touchpoints.names
    var result = Paths(
      names: names, collapsesRepeats: oracle.input["collapse"]?.boolean ?? true)
    for sequence in sequences { result.add(sequence) }
    let top = oracle.input["top"]?.integer ?? result.distinct
    let paths = result.paths.prefix(top).map { path -> OracleValue in
      let interval = path.share.interval(confidence: confidence)
      return [
        "path": OracleValue(path.touchpoints.map { names[$0] }.joined(separator: " > ")),
        "count": OracleValue(path.count),
        "share": OracleValue(path.share.value),
        "lower": OracleValue(interval.lower),
        "upper": OracleValue(interval.upper),
      ]
    }
    var rows: [String: [String: OracleValue]] = [:]
    for transition in result.transitions {
      let from = transition.from.map { names[$0] } ?? "START"
      rows[from, default: [:]][transition.to.map { names[$0] } ?? "END"] = [
        "count": OracleValue(transition.count),
        "probability": OracleValue(transition.probability),
      ]
    }
    let got: OracleValue = [
      "n": OracleValue(result.n),
      "distinct": OracleValue(result.distinct),
      "mean_length": OracleValue(result.meanLength),
      "paths": .array(paths),
      "transitions": .object(rows.mapValues { .object($0) }),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  /// A share as an object, with nulls where nobody could have got there.
  private static func share(
    _ share: ShareEstimate?, _ confidence: ConfidenceLevel
  ) -> OracleValue {
    let interval = share?.interval(confidence: confidence)
    return [
      "share": OracleValue(share?.value), "lower": OracleValue(interval?.lower),
      "upper": OracleValue(interval?.upper),
    ]
  }
}
