import ResponseStore

/// Decides as what the store reads a column.
enum ColumnReading {
  /// The kind of a declared column.
  ///
  /// - Parameters:
  ///   - column: its declaration.
  ///   - profile: what its cells look like, for what the declaration leaves open.
  static func kind(of column: ColumnDeclaration, profile: ColumnProfile?) -> ColumnKind {
    let missing = column.missing.map(\.stored)
    switch column.role {
    case .question(.text): return .text
    case .question:
      guard let range = column.effectiveScale, !column.hasLabelledScale,
        let scale = ScoreScale(range)
      else { return .category(missing: missing) }
      return .score(scale, missing: missing)
    case .respondent, .caseIdentifier, .instance: return .identifier
    case .time(let pattern): return .time(timeFormats(pattern: pattern, profile: profile))
    case .weight: return .number(missing: missing)
    case .segment where isQuantity(profile): return .number(missing: missing)
    case .segment, .touchpoint, .journey, .wave, .activity, .lifecycle:
      return .category(missing: missing)
    }
  }

  /// The kind of a column that nobody declared: numbers and dates only where every cell of the
  /// sample is one, and words where in doubt, since words lose nothing.
  ///
  /// - Parameter profile: what its cells look like.
  static func kind(ofUndeclared profile: ColumnProfile?) -> ColumnKind {
    guard let profile, profile.filled > 0 else { return .category() }
    if isQuantity(profile) { return .number() }
    if profile.hasLongDigits { return .identifier }
    if let best = profile.timeFits.first, best.count == profile.filled,
      best.format != .epochSeconds
    {
      return .time(timeFormats(pattern: nil, profile: profile))
    }
    if profile.longest > 200 || profile.meanLength > 40 { return .text }
    return profile.hasMoreValues && profile.looksLikeIdentifier ? .identifier : .category()
  }

  /// Whether the cells are amounts - many different numbers - rather than a few codes.
  ///
  /// Numbers with leading zeros are codes.
  private static func isQuantity(_ profile: ColumnProfile?) -> Bool {
    guard let profile, profile.filled > 0, profile.hasMoreValues, !profile.hasLongDigits else {
      return false
    }
    let numbers = profile.integers + profile.pointDecimals + profile.commaDecimals
    let codes = profile.values.contains { value in
      value.value.utf8.count > 1 && value.value.hasPrefix("0")
        && value.value.utf8.dropFirst().first.map { (48...57).contains($0) } ?? false
    }
    return numbers == profile.filled && !codes
  }

  /// The forms in which a time is read.
  ///
  /// Day-first and month-first never together: a cell that fits only the other one is reported
  /// instead of being read as another day.
  private static func timeFormats(pattern: String?, profile: ColumnProfile?) -> [TimeFormat] {
    if let pattern { return [.pattern(pattern)] }
    guard let best = profile?.timeFits.first else { return [.iso8601, .dayFirst] }
    return best.format == .iso8601 ? [.iso8601] : [best.format, .iso8601]
  }
}
