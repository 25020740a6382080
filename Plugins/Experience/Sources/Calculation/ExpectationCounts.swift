import WorkspaceKit

/// How often an expectation was not met, met and exceeded.
struct ExpectationCounts: Hashable, Sendable {
  /// Less than expected.
  var below = 0
  /// As expected.
  var met = 0
  /// More than expected.
  var exceeded = 0

  /// All of them.
  var n: Int { below + met + exceeded }

  /// Counts what was told; experiences that say nothing of an expectation take no part.
  ///
  /// - Parameter experiences: what was told.
  init(_ experiences: [Experience]) {
    for experience in experiences { add(experience.expectation, 1) }
  }

  /// Counts answers in words; other words take no part.
  ///
  /// - Parameter answers: how often each word was answered.
  init(words answers: [String: Int]) {
    for (word, count) in answers { add(Self.word(word), count) }
  }

  /// Adds up two counts.
  static func + (left: ExpectationCounts, right: ExpectationCounts) -> ExpectationCounts {
    var sum = left
    sum.below += right.below
    sum.met += right.met
    sum.exceeded += right.exceeded
    return sum
  }

  /// Whether all words of a question speak of expectations.
  ///
  /// - Parameter words: the question's choices.
  static func areExpectations(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { word($0) != nil }
  }

  private mutating func add(_ met: ExpectationMet?, _ count: Int) {
    switch met {
    case .below: below += count
    case .met: self.met += count
    case .exceeded: exceeded += count
    case nil: break
    }
  }

  /// What an answer means, in the words of this workbench and those that surveys often use.
  private static func word(_ word: String) -> ExpectationMet? {
    switch word.lowercased() {
    case "below", "worse than expected", "eronder", "minder dan verwacht", "slechter dan verwacht":
      .below
    case "met", "as expected", "waargemaakt", "zoals verwacht": .met
    case "exceeded", "better than expected", "overtroffen", "meer dan verwacht",
      "beter dan verwacht":
      .exceeded
    default: nil
    }
  }
}
