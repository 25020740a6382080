import ResponseStore

/// Cells that hold several answers with a separator between: few different ones, many times.
struct SeveralAnswers {
  /// Answers that occur more than once.
  let options: Int

  /// Looks at the listed values of a column.
  ///
  /// - Parameters:
  ///   - profile: what the cells look like.
  ///   - separator: what would stand between answers.
  /// - Returns: nil when the cells are better taken whole.
  init?(_ profile: ColumnProfile, separator: String) {
    var parts: [String: Int] = [:]
    var cells = 0
    var separated = 0
    var longest = 0
    for value in profile.values {
      let found = MultipleChoice.parts(of: value.value, separator: separator)
      cells += value.count
      if found.count > 1 { separated += value.count }
      for part in found {
        parts[part, default: 0] += value.count
        longest = max(longest, part.count)
      }
    }
    let recurring = parts.filter { $0.value > 1 }
    let answers = parts.values.reduce(0, +)
    let inRecurring = recurring.values.reduce(0, +)
    // Cells of which the profile lists no text have little in common with any other.
    let unlisted = max(0, profile.filled - cells)
    // "Some good, some not so good" is one answer with a comma in it. Several answers make more
    // different cells than there are answers; semicolons hardly ever stand within one.
    let needed = separator == "," ? recurring.count + 1 : recurring.count
    guard profile.values.count >= needed, cells >= 5, separated * 5 >= cells, recurring.count >= 2,
      recurring.count <= 60,
      inRecurring * 4 >= (answers + unlisted) * 3, longest <= 80, answers >= parts.count * 2
    else { return nil }
    options = recurring.count
  }
}
