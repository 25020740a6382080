/// The groups of an answer in the order in which they are listed.
struct GroupRanking {
  /// A group and what it stands for.
  struct Ranked {
    /// The group's number.
    let group: Int
    /// The values of its keys.
    let keys: [GroupValue]
  }

  /// The groups in order; of several that stand for the same only the first.
  let ordered: [Ranked]
  /// Groups that stand for the same as another one, such as two codes for *blank*, with that one;
  /// nil where there are none.
  let mapOfEqualGroups: [Int: Int]?

  /// Ranks groups.
  ///
  /// - Parameter used: the groups that have rows.
  init(_ groups: any GroupCoding, _ keys: [BoundKey], used: [Int]) {
    let parts = used.map { groups.parts(ofGroup: $0) }
    let labels = keys.indices.map { key in
      KeyLabels(keys[key], parts: parts.map { $0[key] })
    }
    let ranked = zip(used, parts).map { group, parts in
      (group: group, ranks: zip(labels, parts).map { $0.rank(of: $1) })
    }.sorted { $0.ranks.lexicographicallyPrecedes($1.ranks) }
    var ordered: [Ranked] = []
    var equal: [Int: Int] = [:]
    var last: (group: Int, ranks: [Int])?
    for entry in ranked {
      if let last, last.ranks == entry.ranks {
        equal[entry.group] = last.group
        continue
      }
      last = entry
      ordered.append(
        Ranked(group: entry.group, keys: zip(labels, entry.ranks).map { $0.values[$1] }))
    }
    self.ordered = ordered
    mapOfEqualGroups = equal.isEmpty ? nil : equal
  }
}
