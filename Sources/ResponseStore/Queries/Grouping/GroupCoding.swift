/// Gives every row of a batch the number of its group.
///
/// Group 0 takes the rows that a filter rejects, so that what follows needs no test per row.
protocol GroupCoding: AnyObject {
  /// The number of groups so far, group 0 included.
  var count: Int { get }

  /// Writes the groups of a batch.
  ///
  /// - Parameters:
  ///   - segment: the segment.
  ///   - range: rows of it.
  ///   - mask: 1 per row that the filter keeps; nil when it keeps all.
  ///   - codes: gets one group per row.
  func code(_ segment: Segment, _ range: Range<Int>, mask: [UInt8]?, into codes: inout [UInt32])

  /// The parts of a group's keys.
  func parts(ofGroup group: Int) -> [UInt64]

  /// The group with some parts, new or known.
  func group(of parts: [UInt64]) -> Int
}
