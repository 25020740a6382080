import Diagnostics
import ResponseStore

@testable import WorkspaceKit

/// Journeys that hold anything that may stand in one.
struct RandomJourney {
  private var dice: SeededGenerator

  init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

  private static let words = [
    "kassa", "De kassière", "yes", "no", "null", "~", "true", "007", "1e5", "-5", "2026-03-31",
    "- x",
    "a: b", "a #b", "#", "\"", "'", "\\", "{", "}", "[", "]", ",", "&a", "*a", "!b", "|", ">", "%",
    "@", "`", "?", ":", "中文", "👩‍👩‍👧", "\u{301}e", "é", "line\nbreak", "tab\tstop", "\u{0}", "\u{7F}",
    "\u{2028}", "a\u{FEFF}b", "\u{FFFE}", " lead", "trail ", "two  spaces", "<<", "...", "---", "=",
    "on", "Off", "0x1F", "1_000", ".5", "5.", "+1", "12:30:45",
  ]

  private mutating func word() -> String {
    (0...Int.random(in: 0...3, using: &dice)).map { _ in
      Self.words.randomElement(using: &dice) ?? ""
    }.joined(separator: Bool.random(using: &dice) ? " " : "")
  }

  private mutating func maybe<Value>(_ value: (inout RandomJourney) -> Value) -> Value? {
    Int.random(in: 0...2, using: &dice) == 0 ? value(&self) : nil
  }

  private mutating func text() -> Text {
    Bool.random(using: &dice) ? .verbatim(word()) : Text(word(), nl: word())
  }

  private mutating func list<Value>(_ value: (inout RandomJourney) -> Value) -> [Value] {
    (0..<[0, 0, 1, 2, 5][Int.random(in: 0...4, using: &dice)]).map { _ in value(&self) }
  }

  private mutating func map<Value>(_ value: (inout RandomJourney) -> Value) -> [String: Value] {
    Dictionary(list { ($0.word(), value(&$0)) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func pick<Word: CaseIterable>(_ type: Word.Type) -> Word? {
    Word.allCases.randomElement(using: &dice)
  }

  private mutating func day() -> CivilDate {
    CivilDate(daysSinceEpoch: Int.random(in: -20_000...60_000, using: &dice))
  }

  private mutating func number(_ range: ClosedRange<Double>) -> Double {
    let value = Double.random(in: range, using: &dice)
    return Bool.random(using: &dice) ? value.rounded(.towardZero) + 0 : value
  }

  private mutating func interval() -> ReviewInterval {
    [
      .days(1), .days(14), .days(1_000), .days(7_000), .days(1_001 * 7 - 7), .months(1),
      .months(1_000), .months(12_000), .months(1_008),
    ].randomElement(using: &dice) ?? .days(1)
  }

  private mutating func experience() -> Experience {
    var experience = Experience()
    experience.respondent = maybe { $0.word() }
    experience.date = maybe { $0.day() }
    experience.kind = pick(ExperienceKind.self)
    experience.isConscious = maybe { Bool.random(using: &$0.dice) }
    experience.emotion = maybe { $0.word() }
    experience.valence = maybe { $0.number(-2...2) }
    experience.intensity = maybe { Int.random(in: 1...5, using: &$0.dice) }
    experience.expectation = pick(ExpectationMet.self)
    experience.quote = maybe { $0.text() }
    experience.source = maybe { $0.pick(ExperienceSource.self) } ?? nil
    return experience
  }

  private mutating func touchpoint(_ number: Int) -> Touchpoint {
    var touchpoint = Touchpoint()
    touchpoint.id = "touchpoint-\(number)"
    touchpoint.name = maybe { $0.text() }
    touchpoint.isOptional = maybe { Bool.random(using: &$0.dice) }
    touchpoint.section = maybe { $0.word() }
    touchpoint.phase = maybe { $0.word() }
    touchpoint.step = maybe { Int.random(in: 1...99, using: &$0.dice) }
    touchpoint.service = pick(ServiceExperience.self)
    touchpoint.kind = maybe { $0.pick(TouchpointKind.self) } ?? nil
    touchpoint.channel = maybe { $0.word() }
    touchpoint.goal = maybe { $0.text() }
    touchpoint.action = maybe { $0.text() }
    touchpoint.actors = list { $0.word() }
    touchpoint.owner = maybe { $0.word() }
    touchpoint.target = maybe { $0.number(-100...100) }
    touchpoint.isAutomated = maybe { Bool.random(using: &$0.dice) }
    touchpoint.importance = maybe { random in
      var importance = Importance()
      importance.customer = random.maybe { Int.random(in: 1...5, using: &$0.dice) }
      return importance
    }
    touchpoint.evidence = maybe { random in
      var note = EvidenceNote()
      note.status = random.pick(EvidenceStatus.self)
      note.date = random.maybe { $0.day() }
      return note
    }
    touchpoint.experiences = list { $0.experience() }
    touchpoint.events = list { $0.word() }
    touchpoint.failures = list { $0.word() }
    touchpoint.demands = map { $0.number(-1_000_000...1_000_000) }
    touchpoint.meets = list { $0.word() }
    touchpoint.afterSales = maybe { $0.pick(AfterSales.self) } ?? nil
    return touchpoint
  }

  mutating func journey() -> CustomerJourney {
    var journey = CustomerJourney()
    journey.id = "journey"
    journey.title = text()
    journey.segment = maybe { $0.word() }
    journey.scenario = maybe { $0.text() }
    journey.expectations = list { $0.text() }
    journey.scope = list { $0.word() }
    journey.kind = maybe { $0.pick(JourneyKind.self) } ?? nil
    journey.measures = list { $0.word() }
    journey.owner = maybe { $0.word() }
    journey.monitoredBy = list { $0.word() }
    journey.reviewed = maybe { $0.day() }
    journey.reviewInterval = maybe { $0.interval() }
    journey.prompts = map { $0.word() }
    journey.touchpoints = (0..<Int.random(in: 0...4, using: &dice)).map { touchpoint($0) }
    return journey
  }
}
