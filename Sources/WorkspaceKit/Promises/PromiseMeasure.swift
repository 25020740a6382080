public import ResponseStore

/// How data tells whether a promise was kept.
public enum PromiseMeasure: Sendable, Hashable {
  /// Customers' answers to a question.
  case answers(AnswerMeasure)
  /// The time from one event to another.
  case time(TimeMeasure)
}

/// A question and which answers to it are good.
public struct AnswerMeasure: Sendable, Hashable {
  /// Which answers are good.
  public enum Bound: Sendable, Hashable {
    /// This or more.
    case atLeast(Double)
    /// This or less.
    case atMost(Double)

    /// Whether an answer is good.
    ///
    /// - Parameter answer: the answer.
    public func holds(for answer: Double) -> Bool {
      switch self {
      case .atLeast(let least): answer >= least
      case .atMost(let most): answer <= most
      }
    }
  }

  /// The survey's id.
  public var survey: Written<String>
  /// The question's id.
  public var question: Written<String>
  /// Which answers are good; nil where the answers themselves are wanted.
  public var bound: Bound?
  /// Where the promise holds: only these responses count; nil for all.
  public var condition: Expression?
}

/// Two events of a log and how much time may lie between them.
public struct TimeMeasure: Sendable, Hashable {
  /// The log's id.
  public var log: Written<String>
  /// The event with which the time begins.
  public var from: Written<String>
  /// The event with which it ends.
  public var to: Written<String>
  /// The limit in seconds, more than 0.
  public var within: Int
  /// Where the promise holds: only these events count; nil for all.
  public var condition: Expression?
}
