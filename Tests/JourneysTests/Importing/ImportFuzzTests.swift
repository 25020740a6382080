import Statistics
import Testing
import WorkbenchKit
import WorkspaceKit

@testable import Journeys

/// Whatever a file holds, importing neither crashes nor makes a journey that cannot be read back.
@Suite struct ImportFuzzTests {
  /// SplitMix64.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "journey", "title ", "section ", "%%", "---", "```mermaid", "```", "accDescr {", "}", ":",
    ": 5",
    ": 3: ", ",", "\n", "\n\n", "\t", "   ", "# ", "## ", "1. ", "2) ", "- ", "* ", "+", "++", "!",
    "-!", "<CJML>", "</CJML>", "<plannedJourney>", "</plannedJourney>", "<touchpoints>",
    "</touchpoints>", "<plannedAction>", "</plannedAction>", "<initiator>", "<initiatorLabel>",
    "</initiatorLabel>", "</initiator>", "<a b='c'/>", "&amp;", "&#x1F600;", "&#9999999;", "<!--",
    "-->", "]]>", "slager", "kassière", "中文", "👩‍👩‍👧", "\u{0}", "\u{FEFF}", "\u{2028}", "\"", "'",
    "{", "[", "…", "a very long name of something that happened to somebody once upon a time",
    "null",
    "true", "~", "007", "1e5", "\u{301}",
  ]

  private func text(_ seed: Int) -> String {
    var dice = Dice(state: UInt64(seed))
    let starts = ["", "journey\n", "# T\n1. a\n", "<CJML><plannedJourney><touchpoints>"]
    let start = starts[seed % starts.count]
    let text = (0..<Int.random(in: 0...60, using: &dice)).reduce(start) { text, _ in
      text + (Self.pieces.randomElement(using: &dice) ?? "")
    }
    return DocumentText.clean(text)
  }

  @Test(arguments: 0..<40)
  func nothingBreaksAnImport(_ block: Int) throws {
    for seed in (block * 50)..<(block * 50 + 50) {
      let text = text(seed)
      var drafts = [
        NotesImport.read(text, path: "f"), MarkdownImport.read(text, path: "f"),
        MermaidDiagram(text, path: "f").draft,
      ]
      drafts += (try? CJMLImport.read(text, path: "f"))?.journeys ?? []
      for draft in drafts { try check(draft, "\(seed): \(text)") }
    }
  }

  private func check(_ draft: JourneyDraft, _ text: String) throws {
    let journey = draft.journey(in: JourneyAtlas())
    #expect(Set(journey.touchpoints.map(\.id)).count == journey.touchpoints.count, "\(text)")
    var (read, problems) = JourneyYAML.read(JourneyYAML.text(of: journey), path: "x.yaml")
    read?.id = journey.id
    #expect(problems.isEmpty, "\(text): \(problems)")
    if !journey.touchpoints.isEmpty {
      #expect(read.map { JourneyYAML.text(of: $0) } == JourneyYAML.text(of: journey), "\(text)")
      let isSame = read == journey
      #expect(isSame, "\(text)")
    }
    let feelings = journey.touchpoints.map {
      TouchpointFeeling(
        $0, in: journey, nil, layer: .told, confidence: .standard, thresholds: .init())
    }
    let written = MermaidText(journey, JourneyAtlas(), feelings, .en).text
    let back = MermaidDiagram(written, path: "f")
    #expect(back.problems.isEmpty, "\(text) → \(written)")
    #expect(
      back.sections.flatMap(\.tasks).count == journey.touchpoints.count, "\(text) → \(written)")
  }

  /// Ten thousand tasks are a journey, in no more than a blink.
  @Test func manyTasksAreRead() throws {
    let tasks = (0..<10_000).map { "  Step \($0 % 500): \($0 % 5 + 1): Me" }
    let text = "journey\n" + tasks.joined(separator: "\n")
    let draft = MermaidDiagram(text, path: "f").draft
    #expect(draft.touchpoints.count == 10_000)
    let journey = draft.journey(in: JourneyAtlas())
    #expect(Set(journey.touchpoints.map(\.id)).count == 10_000)
    let (read, problems) = JourneyYAML.read(JourneyYAML.text(of: journey), path: "x.yaml")
    #expect(problems.isEmpty)
    #expect(read?.touchpoints.count == 10_000)
  }
}
