public import Diagnostics
public import ResponseStore

/// Something that customers are promised, with its fine print and how it turns out.
public struct Promise: Sendable, Hashable {
  /// The folder of a workspace that holds promises.
  public static let folder = "promises"

  /// The stable name: the file's without its ending.
  public var id = ""
  /// The declaring file, relative to the workspace.
  public var path = ""
  /// What is promised; nil where the file does not say.
  public var wording: Written<Text>?
  /// When it holds: the fine print; nil where the file gives none.
  public var condition: Written<Text>?
  /// How somebody can tell whether it was kept; nil where the file does not say.
  public var measure: Written<Text>?
  /// The line between kept and broken, in words.
  public var threshold: Written<Text>?
  /// What a customer gets when it is broken.
  public var compensation: Written<Text>?
  /// The touchpoints where it is due, as `journey/touchpoint`.
  public var dueAt: [Written<String>] = []
  /// The touchpoints where it is made.
  public var madeAt: [Written<String>] = []
  /// The touchpoints where customers can read the condition.
  public var conditionToldAt: [Written<String>] = []
  /// Where the promise was found: an advertisement, a page, a contract.
  public var source: Written<Text>?
  /// The share that has to be kept, from 0 to 1; nil where nobody set one.
  public var target: Double?
  /// The question that asks customers what they expect, where one does.
  public var expectation: AnswerMeasure?
  /// How data tells whether it was kept; nil where people have to look.
  public var measured: PromiseMeasure?
  /// What people who looked found.
  public var checks: [PromiseCheck] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A promise that says nothing yet.
  public init() {}

  /// What is promised, or the id where the file does not say.
  public var text: Text { wording?.value ?? .verbatim(id) }
  /// Where its text is written.
  public var place: Place? { wording?.place }
}

/// One look at whether a promise was kept.
public struct PromiseCheck: Sendable, Hashable {
  /// How a promise turned out.
  public enum Outcome: String, FileWord {
    /// The customer got what was promised.
    case kept
    /// The customer did not.
    case broken
    /// The condition did not hold: by the fine print nothing was due.
    case notApplicable = "not-applicable"

    /// What people read.
    public var title: Text {
      switch self {
      case .kept: Text("kept", nl: "nagekomen")
      case .broken: Text("broken", nl: "gebroken")
      case .notApplicable: Text("not applicable", nl: "niet van toepassing")
      }
    }
  }

  /// The day.
  public var date: CivilDate?
  /// The touchpoint, as `journey/touchpoint`.
  public var touchpoint: Written<String>?
  /// The customer, order or visit.
  public var caseIdentifier: String?
  /// How it turned out; nil where the file does not say.
  var result: Outcome?
  /// What was seen.
  public var note: Text?
  /// Where it is written.
  public var points = FilePoints()

  /// A check that says nothing yet.
  public init() {}

  /// How it turned out.
  public var outcome: Outcome { result ?? .notApplicable }
}
