import Foundation
import WorkbenchTesting

/// A small workspace with one survey of every kind of question and one event log.
final class WalkData: Sendable {
  /// One response; nil and the empty text are empty cells.
  typealias Row = [String]

  /// The columns of responses, in order.
  static let columns = [
    "recommend", "happy", "effort", "mood", "a", "b", "c", "again", "reason", "weight", "w", "g",
    "keep", "day",
  ]

  private let folder: String

  /// Writes the workspace.
  ///
  /// - Parameters:
  ///   - rows: the responses.
  ///   - events: the events: case, activity, time, group, keep.
  ///   - isWeighted: whether the column `weight` is declared as weight.
  init(_ rows: [Row], events: [Row], isWeighted: Bool) throws {
    folder = NSTemporaryDirectory() + "reis-walk-\(UUID().uuidString)"
    for name in ["surveys", "events"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    try write("name: walk\n", "workspace.yaml")
    try write(Self.survey + (isWeighted ? "weight: weight\n" : ""), "surveys/answers.yaml")
    try write(Self.log, "events/visits.yaml")
    try write(csv([Self.columns] + rows), "answers.csv")
    try write(csv([["case", "activity", "time", "g", "keep"]] + events), "visits.csv")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A session over the workspace; use it while this value lives.
  func session() async throws -> TestSession {
    try await TestSession(open: [folder], folder: folder, width: nil)
  }

  private static let survey = """
    files: [../answers.csv]
    questions:
      recommend: {column: recommend, kind: nps}
      happy: {column: happy, kind: csat, scale: [1, 5]}
      effort: {column: effort, kind: ces, scale: [1, 7]}
      mood: {column: mood, kind: emotion}
      a: {column: a, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
      b: {column: b, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
      c: {column: c, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
      again: {column: again, kind: yes-no}
      reason: {column: reason, kind: choice}
    segments: [g, keep]
    wave: w
    time: {column: day}

    """

  private static let log = """
    files: [../visits.csv]
    format: {delimiter: ",", header-rows: 1}
    case: case
    activity: activity
    time: time
    segments: [g, keep]

    """

  private func csv(_ rows: [Row]) -> String {
    rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }
}

extension WalkData {
  /// Answers without much pattern, the same on every machine: two waves, three groups, and a group
  /// `tiny` of nine; a third of them is not kept.
  static func ordinary(_ count: Int = 360) -> [Row] {
    (0..<count).map { index in
      let wave = index % 2 + 1
      let rating = { (step: Int) in String((index / step + index * step) % 5 + 1) }
      let isTiny = index < 9
      let month = wave == 1 ? "01" : "03"
      return [
        String((index * 7 + index / 3 + wave) % 11), rating(2), String((index * 3) % 7 + 1),
        String((index * 5) % 5 - 2), index % 9 == 4 ? "6" : rating(3), rating(4), rating(5),
        index % 3 == 0 ? "no" : "yes", ["fresh", "cheap", "near"][(index / 4) % 3],
        String(Double(index % 4 + 1) / 2), String(wave),
        isTiny ? "tiny" : ["north", "south", "west"][(index / 2) % 3],
        (index / 7) % 3 == 1 ? "no" : "yes",
        "2026-\(month)-\(index % 28 + 1 < 10 ? "0" : "")\(index % 28 + 1)",
      ]
    }
  }

  /// Visits of one to four events, in three groups and a group `tiny` of nine cases.
  static func visits(_ cases: Int = 150) -> [Row] {
    (0..<cases).flatMap { index -> [Row] in
      let steps = ["a", "b", "c", "d"].prefix(index % 4 + 1)
      let group = index < 9 ? "tiny" : ["x", "y", "z"][index % 3]
      return steps.enumerated().map { place, step in
        [
          String(index), step, "2026-03-0\(index % 9 + 1) 1\(place):0\(index % 10):00", group,
          (index / 5) % 3 == 1 ? "no" : "yes",
        ]
      }
    }
  }
}
