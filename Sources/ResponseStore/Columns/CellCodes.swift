/// How moments that are missing are stored among moments.
enum TimeCode {
  /// The first code of `times32` that is no moment; the reason's rank is added to it.
  static let firstMissing32 = UInt32.max - 7
  /// The last second that `times32` can hold.
  static let last32 = Int(firstMissing32) - 1
  /// The first code of `times64` that is no moment.
  static let firstMissing64 = Int64.max - 7
  /// The rank that stands for rows that answer another question.
  static let outside = 7

  /// The code of a missing moment in the narrow form.
  static func missing32(_ rank: Int) -> UInt32 { firstMissing32 + UInt32(rank) }
  /// The code of a missing moment in the wide form.
  static func missing64(_ rank: Int) -> Int64 { firstMissing64 + Int64(rank) }
}

/// How numbers that are missing are stored among numbers: as not-a-number, with the reason's rank
/// as payload.
enum NumberCode {
  private static let base: UInt64 = 0x7FF8_0000_0000_0000

  /// The code of a missing number.
  static func missing(_ rank: Int) -> Double { Double(bitPattern: base | UInt64(rank)) }

  /// The rank of a number that is not a number.
  static func rank(_ code: Double) -> Int { Int(code.bitPattern & 0xF) }
}

/// How scores are stored: as small codes, valid answers first.
///
/// A valid answer is its distance from the lowest; then comes one code per kind of absence that the
/// column knows. So a histogram needs no test per row.
struct ScoreLayout: Sendable, Hashable {
  /// The scale.
  let scale: ScoreScale
  /// The kinds of absence that have a code, in the order of their codes.
  let absences: [MissingReason]
  /// Whether rows may answer another question.
  let hasOutside: Bool

  init(scale: ScoreScale, missing: [MissingCode], hasOutside: Bool) {
    self.scale = scale
    var reasons: Set<MissingReason> = [.empty, .invalid]
    reasons.formUnion(missing.map(\.reason))
    absences = reasons.sorted { $0.rank < $1.rank }
    self.hasOutside = hasOutside
  }

  /// The number of codes in use.
  var count: Int { scale.count + absences.count + (hasOutside ? 1 : 0) }

  /// How far a group is shifted to leave room for every code: 4 for a scale of 0–10.
  var shift: Int { Int.bitWidth - (count - 1).leadingZeroBitCount }

  /// The code of a valid answer.
  func code(of answer: Int) -> UInt8 { UInt8(answer - scale.minimum) }

  /// The code of an absence; that of *invalid* for one without a code of its own.
  func code(of reason: MissingReason) -> UInt8 {
    let place = absences.firstIndex(of: reason) ?? absences.firstIndex(of: .invalid) ?? 0
    return UInt8(scale.count + place)
  }

  /// The code of rows that answer another question.
  var outsideCode: UInt8 { UInt8(scale.count + absences.count) }

  /// What a code stands for: nil for rows that answer another question.
  func value(of code: Int) -> GroupValue? {
    if code < scale.count { return .integer(scale.minimum + code) }
    let place = code - scale.count
    return place < absences.count ? .missing(absences[place]) : nil
  }
}
