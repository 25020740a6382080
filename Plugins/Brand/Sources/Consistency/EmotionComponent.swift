import Statistics
import WorkspaceKit

/// Whether people felt what touchpoints are meant to make them feel.
struct EmotionComponent {
  /// The comparison; nil without answers.
  let match: EmotionMatch?
  /// The emotions named.
  let n: Int
  /// The people who named them.
  let people: Int
  /// The touchpoints with an intended emotion and answers.
  let touchpoints: Int

  /// Counts the experiences at the touchpoints looked at; what makers assumed is left out.
  init(_ chosen: ChosenJourneys) {
    var compared: [EmotionMatch.Touchpoint] = []
    var respondents: Set<String> = []
    var nameless = 0
    var answers = 0
    for stop in chosen.stops {
      guard let intended = stop.touchpoint.emotion else { continue }
      var touchpoint = EmotionMatch.Touchpoint(intended: intended.lowercased())
      for experience in stop.touchpoint.experiences where experience.source != .assumption {
        guard let emotion = experience.emotion else { continue }
        touchpoint.add([emotion.lowercased()])
        answers += 1
        if let name = experience.respondent { respondents.insert(name) } else { nameless += 1 }
      }
      if touchpoint.n > 0 { compared.append(touchpoint) }
    }
    match = try? EmotionMatch(compared)
    n = answers
    people = respondents.count + nameless
    touchpoints = compared.count
  }
}
