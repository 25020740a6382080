import Statistics

/// The correlation of each item with the outcome, over all who answered both.
struct CorrelationModel {
  /// What is known of one item.
  struct Item {
    /// Respondents with both answers.
    let n: Int
    /// Pearson's r; nil without spread or with fewer than three pairs.
    let pearson: WeightedCorrelation?
    /// Spearman's ρ with every respondent counted once; a check on r.
    let spearman: Correlation?
    /// The p-value of r after Holm.
    var p: Double?

    /// Whether the two kinds differ so much that a straight line does not tell the story.
    var isCurved: Bool {
      guard let pearson, let spearman else { return false }
      return (pearson.r - spearman.r).magnitude > 0.1
    }
  }

  /// The items, in their own order.
  private(set) var items: [Item]

  /// Calculates from pairs of answers.
  ///
  /// - Parameter pairs: outcome and item, one table of the two per item.
  init(_ pairs: [OutcomePairs]) {
    items = pairs.map { pair in
      let columns = [pair.table.value(0), pair.table.value(1)]
      let products = try? pair.table.products(columns)
      return Item(
        n: pair.table.n, pearson: products.flatMap { try? WeightedCorrelation($0, 0, 1) },
        spearman: try? Correlation(pair.respondents, kind: .spearman))
    }
    var adjusted = MultiplicityAdjustment.holm.adjust(items.compactMap { $0.pearson?.p })[...]
    for index in items.indices where items[index].pearson != nil {
      items[index].p = adjusted.popFirst()
    }
  }
}
