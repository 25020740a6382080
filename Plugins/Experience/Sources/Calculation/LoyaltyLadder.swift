/// How many customers stand on each rung: customer, loyal customer, ambassador.
///
/// A rung holds only those who stand on the one below.
struct LoyaltyLadder: Hashable, Sendable {
  /// What one customer, or several alike, did and answered.
  struct Customer: Hashable, Sendable {
    /// The answer 0–10; nil where it was not given.
    var recommendation: Double?
    /// Whether the customer came back; nil where that is not known.
    var isLoyal: Bool?
    /// How many customers are like this.
    var count = 1
  }

  /// The groups of the recommendation.
  enum Group: String, CaseIterable, Sendable {
    case promoter, passive, detractor

    /// The group of an answer; of a mean of several, by the same limits.
    init(_ answer: Double) {
      self = answer >= 9 ? .promoter : answer >= 7 ? .passive : .detractor
    }
  }

  /// Customers of whom both are known.
  private(set) var customers = 0
  /// Those who are loyal.
  private(set) var loyal = 0
  /// Those of them who are promoters.
  private(set) var ambassadors = 0
  /// Customers per group of the recommendation.
  private(set) var groups: [Group: Int] = [:]
  /// The loyal among them.
  private(set) var loyalIn: [Group: Int] = [:]
  /// Customers of whom one is not known.
  private(set) var unknown = 0

  /// Counts customers.
  init(_ customers: some Sequence<Customer>) {
    for customer in customers {
      guard let answer = customer.recommendation, let isLoyal = customer.isLoyal else {
        unknown += customer.count
        continue
      }
      let group = Group(answer)
      self.customers += customer.count
      groups[group, default: 0] += customer.count
      guard isLoyal else { continue }
      loyal += customer.count
      loyalIn[group, default: 0] += customer.count
      if group == .promoter { ambassadors += customer.count }
    }
  }
}
