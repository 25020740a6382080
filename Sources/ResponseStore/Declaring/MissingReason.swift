/// Why a cell has no usable value.
///
/// The reasons are different things in survey work and stay apart.
public typealias MissingReason = Expression.Absence

extension MissingReason {
  /// The position in the order in which reasons are listed; also the reason's code in columns.
  var rank: Int {
    switch self {
    case .empty: 0
    case .blank: 1
    case .notVisited: 2
    case .notAsked: 3
    case .notApplicable: 4
    case .invalid: 5
    }
  }
}

extension MissingReason {
  private static let byRank = MissingReason.allCases.sorted { $0.rank < $1.rank }

  /// The reason with a rank.
  static func ranked(_ rank: Int) -> MissingReason? {
    byRank.indices.contains(rank) ? byRank[rank] : nil
  }
}
