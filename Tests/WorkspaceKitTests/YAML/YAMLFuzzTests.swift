import Diagnostics
import Testing

@testable import WorkspaceKit

/// No input crashes or hangs the reader, and what it refuses it refuses with a place.
@Suite struct YAMLFuzzTests {
  private static let seeds = [
    """
    files: [../responses/2026-q1-*.csv]
    format: {delimiter: ";", decimal: ",", encoding: windows-1252, header-rows: 1}
    questions:
      recommend: {column: NETPRO, kind: nps, wording: {nl: "Hoe …", en: "How …"}, missing: {11: blank}}
      wifi: {column: Q7WIFI, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
    respondent: RESPNUM
    time: {column: INTDATE, format: MM/dd/yyyy}
    weight: WEIGHT
    segments: [region, channel]
    """,
    "a: &x [1, 2]\nb: *x\nc:\n  - |\n    text\n  - >-\n    more\n  - ? k\n    : v\n",
    "version: 1\nname: buurtmarkt\nlanguage: nl\nsettings:\n  confidence: 0.95\n",
  ]
  private static let scraps = [
    ":", ": ", "-", "- ", "\n", "\t", "{", "}", "[", "]", "\"", "'", "#", "&a", "*a", "!", "|", ">",
    "? ", "%YAML 1.2\n", "---\n", "...\n", "\u{FEFF}", "\u{0}", "é", "  ", "<<: *x", "\\", ",",
  ]

  @Test(arguments: 1...40)
  func mutatedFilesAreReadOrRefused(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where place < bytes.count: bytes.remove(at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2:
          let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
          bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3:
          bytes.removeSubrange(place..<min(bytes.count, place + 12))
        default:
          let scrap = Self.scraps.randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: Array(scrap.utf8), at: place)
        }
      }
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    do throws(Diagnostic) {
      let document = try YAMLDocument(bytes: bytes, path: "fuzz.yaml")
      let (survey, problems) = SurveyYAML.read(document, id: "fuzz", path: nil)
      let isRefused = problems.contains { $0.severity == .error }
      #expect((survey == nil) == isRefused, "\(String(decoding: bytes, as: UTF8.self))")
      for problem in problems {
        #expect(problem.code.id.hasPrefix("yaml.") || problem.code == .declarationInvalid)
        #expect(!problem.message.nl.isEmpty)
      }
      guard let survey else { return }
      let again = SurveyYAMLWriter.text(of: survey)
      let (copy, complaints) = SurveyYAML.read(
        YAMLDocument(YAMLSource(text: again, path: "again.yaml")), id: "fuzz", path: nil)
      #expect(complaints.isEmpty, "\(again)")
      #expect(copy.map { SurveyYAMLWriter.text(of: $0) } == again)
    } catch {
      #expect(error.code == .yamlEncoding || error.code == .yamlTooMuch)
    }
  }
}
