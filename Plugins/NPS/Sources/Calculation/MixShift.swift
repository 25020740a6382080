/// How much the make-up of a sample changed from one period to another, for one property.
struct MixShift: Hashable {
  /// The value whose share changed most.
  let value: String
  /// Its share in the first period, 0…1.
  let before: Double
  /// Its share in the last period, 0…1.
  let after: Double

  /// From this change of a share on, scores of the two periods are hard to compare.
  ///
  /// A house rule: a group that scores 50 points away from the others and gains 10 points of share
  /// moves the total by 5 points without anybody changing their mind.
  static let threshold = 0.1

  /// Finds the largest change of a share.
  ///
  /// - Parameters:
  ///   - before: responses per value in the first period.
  ///   - after: responses per value in the last period.
  /// - Returns: nil where a period has no responses; ties go to the first value alphabetically.
  init?(before: [String: Int], after: [String: Int]) {
    let first = Double(before.values.reduce(0, +))
    let last = Double(after.values.reduce(0, +))
    guard first > 0, last > 0 else { return nil }
    let shifts = Set(before.keys).union(after.keys).sorted().map { value in
      (
        value: value, before: Double(before[value] ?? 0) / first,
        after: Double(after[value] ?? 0) / last
      )
    }
    func size(_ shift: (value: String, before: Double, after: Double)) -> Double {
      (shift.after - shift.before).magnitude
    }
    var largest = shifts.first
    for shift in shifts where largest.map({ size(shift) > size($0) }) ?? true { largest = shift }
    guard let largest else { return nil }
    value = largest.value
    self.before = largest.before
    self.after = largest.after
  }

  /// Whether the change is large enough to warn about.
  var isLarge: Bool { (after - before).magnitude >= Self.threshold }
}
