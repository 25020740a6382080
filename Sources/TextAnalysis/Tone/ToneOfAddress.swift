/// How well the touchpoints of a journey keep to the prescribed form of address.
public struct ToneOfAddress: Sendable, Hashable {
  /// A touchpoint's text: how it addresses, and how it should.
  public struct Touchpoint: Sendable, Hashable {
    /// The form found.
    public let verdict: AddressForm
    /// The form prescribed for its channel and segment: formal or informal.
    public let required: AddressForm
    /// Its weight, at least 0.
    public let weight: Double

    /// Joins a finding and a rule.
    public init(_ verdict: AddressForm, required: AddressForm, weight: Double = 1) {
      self.verdict = verdict
      self.required = required
      self.weight = weight
    }

    /// Whether the text addresses anybody.
    public var addresses: Bool { verdict != .none && verdict != .notApplicable }

    /// Whether the text addresses in another form than prescribed, or in two.
    public var isViolation: Bool { addresses && verdict != required }
  }

  /// The touchpoints with a text that addresses anybody.
  public let n: Int
  /// The weighted share of those that keep to the prescribed form, from 0 to 100.
  ///
  /// Nil where none addresses anybody. It describes the touchpoints that were looked at and nothing
  /// beyond them, so it has no interval.
  public let score: Double?
  /// The positions of the touchpoints that do not, in the order of the input.
  public let violations: [Int]

  /// Sums touchpoints up; those that address nobody are left out.
  public init(_ touchpoints: [Touchpoint]) {
    let addressing = touchpoints.filter(\.addresses)
    let total = addressing.reduce(0) { $0 + $1.weight }
    let kept = addressing.reduce(0) { $0 + ($1.isViolation ? 0 : $1.weight) }
    n = addressing.count
    score = total > 0 ? 100 * kept / total : nil
    violations = touchpoints.indices.filter { touchpoints[$0].isViolation }
  }
}
