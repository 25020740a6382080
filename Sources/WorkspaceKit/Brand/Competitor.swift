public import Diagnostics

/// Another brand: what it stands for, and what it does at touchpoints that customers compare.
public struct Competitor: Sendable, Hashable, NamedObject {
  /// What a fact does to a value.
  public enum Effect: String, Sendable, Hashable, CaseIterable {
    /// It shows the value.
    case fits
    /// It contradicts the value.
    case contradicts
  }

  /// Something that the competitor does at a touchpoint.
  ///
  /// The same fact may fit one brand and break another.
  public struct Fact: Sendable, Hashable {
    /// The touchpoint, as `journey/touchpoint`.
    public var touchpoint = Written("")
    /// What it does there; nil where the file does not say.
    public var wording: Text?
    /// What that does to the competitor's own values, by their ids, in the order written.
    public var forThem: [Judgement] = []
    /// What it would do to our values, by their ids, in the order written.
    public var forUs: [Judgement] = []
    /// Where it is written.
    public var points = FilePoints()

    /// A fact that says nothing yet.
    public init() {}

    /// What it does there.
    public var text: Text { wording ?? .verbatim("") }
    /// Where its touchpoint is written.
    public var place: Place? { touchpoint.place }
  }

  /// What a fact does to one value.
  public struct Judgement: Sendable, Hashable {
    /// The value's id.
    public var value: Written<String>
    /// What the fact does to it.
    public var effect: Effect
  }

  /// The stable name.
  public var id = ""
  /// What people call it; nil where the file does not say.
  public var wording: Text?
  /// What it stands for.
  public var values: [CoreValue] = []
  /// What it does.
  public var facts: [Fact] = []
  /// Where its id is written.
  public var place: Place?
  /// Where it is written.
  public var points = FilePoints()

  /// A competitor of whom nothing is known yet.
  public init() {}

  /// What people call it, or the id where the file does not say.
  public var name: Text { wording ?? .verbatim(id) }
}
