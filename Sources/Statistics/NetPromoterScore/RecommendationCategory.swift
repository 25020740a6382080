/// What an answer to "how likely are you to recommend us?" (0…10) makes of a respondent.
///
/// Reichheld, "The one number you need to grow", Harvard Business Review, December 2003.
public enum RecommendationCategory: String, CaseIterable, Hashable, Sendable {
  /// An answer from 0 to 6.
  case detractor
  /// An answer of 7 or 8.
  case passive
  /// An answer of 9 or 10.
  case promoter

  /// The category of an answer.
  ///
  /// - Parameter score: a whole number from 0 to 10; nil is returned for anything else, because
  ///   8.5 or 11 is an invalid answer and not a promoter.
  public init?(score: Double) {
    switch score {
    case 0, 1, 2, 3, 4, 5, 6: self = .detractor
    case 7, 8: self = .passive
    case 9, 10: self = .promoter
    default: return nil
    }
  }

  /// The category coded −1, 0 or +1: the mean of this code is the score as a fraction.
  public var sign: Double {
    switch self {
    case .detractor: -1
    case .passive: 0
    case .promoter: 1
    }
  }
}
