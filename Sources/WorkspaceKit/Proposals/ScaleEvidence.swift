import ResponseStore

/// What the sampled cells of a column say about a scale.
struct ScaleEvidence: Sendable {
  /// The smallest and largest whole number that can be an answer.
  var seen: ClosedRange<Int>
  /// Distinct answers that can be on the scale.
  var distinct: Int
  /// Cells that are such answers.
  var answers: Int
  /// Numbers and words that stand for an absence, most likely.
  var codes: [AbsenceCode]
  /// Whether a 0 was seen.
  var hasZero: Bool

  /// Numbers that questionnaires use for "no answer", beyond the scale.
  private static let beyond: Set<Int> = [-99, -9, -1, 11, 77, 88, 97, 98, 99, 997, 998, 999]

  /// Reads the values of a column as answers on a scale.
  ///
  /// - Parameter profile: what the cells look like.
  /// - Returns: nil when the cells are not a few whole numbers within −10 to 10.
  init?(_ profile: ColumnProfile) {
    guard profile.filled > 0, !profile.hasMoreValues, profile.pointDecimals == 0,
      profile.commaDecimals == 0
    else { return nil }
    var numbers: [(value: Int, text: String, count: Int)] = []
    var codes: [AbsenceCode] = []
    for found in profile.values {
      if let number = Int(found.value) {
        numbers.append((number, found.value, found.count))
      } else if let meaning = MissingWords.meaning(of: found.value) {
        codes.append(AbsenceCode(found.value, meaning))
      } else {
        return nil
      }
    }
    let outliers = numbers.filter { Self.beyond.contains($0.value) }
    let answers = numbers.filter { !Self.beyond.contains($0.value) || $0.value == -1 }
    // A −1 is an answer where negative feelings are, and a code beside a scale of positive ones.
    let isNegative = answers.contains { $0.value == -2 }
    let valid = answers.filter { $0.value >= 0 || isNegative }
    guard let low = valid.map(\.value).min(), let high = valid.map(\.value).max(),
      (-10...10).contains(low), (-10...10).contains(high)
    else { return nil }
    let excluded = outliers.filter { !(isNegative && $0.value == -1) }
    codes += excluded.sorted { $0.value < $1.value }.map { AbsenceCode($0.text, .blank) }
    seen = low...high
    distinct = valid.count
    self.answers = valid.reduce(0) { $0 + $1.count }
    self.codes = codes
    hasZero = valid.contains { $0.value == 0 }
  }
}
