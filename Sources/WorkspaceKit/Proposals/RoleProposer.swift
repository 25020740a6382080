import Diagnostics
import ResponseStore

/// Proposes the columns that a survey has once: who answered, when, in which wave, with what
/// weight, about what.
struct RoleProposer {
  let columns: [ColumnEvidence]

  /// The roles found, each with its column.
  func proposals() -> [ColumnDeclaration] {
    [
      respondent(), time(),
      words("case", Vocabulary.caseIdentifier, .caseIdentifier),
      words("wave", Vocabulary.wave, .wave), weight(),
      words("journey", Vocabulary.journey, .journey),
      words("touchpoint", Vocabulary.touchpoint, .touchpoint),
    ].compactMap(\.self)
  }

  private func role(
    _ name: String, _ role: ColumnDeclaration.Role, _ column: ColumnEvidence, doubts: [Text] = []
  ) -> ColumnDeclaration {
    ColumnDeclaration(
      name: Spanned(name, at: .none), columns: [Spanned(column.heading.name, at: .none)],
      role: role,
      reasons: [column.seen] + doubts, isUnsure: !doubts.isEmpty)
  }

  /// Whether the code or the label is, or begins with, one of some words.
  private func isCalled(
    _ column: ColumnEvidence, _ wanted: Set<String>, anyWord: Bool = false
  ) -> Bool {
    column.heading.titles.contains { words in
      wanted.contains(words.joined()) || words.first.map(wanted.contains) ?? false
        || (anyWord && words.contains(where: wanted.contains))
    }
  }

  private func respondent() -> ColumnDeclaration? {
    let named = columns.first { column in
      column.profile.filled > 0 && isCalled(column, Vocabulary.respondent)
    }
    if let named { return role("respondent", .respondent, named) }
    let id = columns.first { column in
      let words = column.heading.words
      return words.last == "id" && words.count <= 2 && column.profile.filled == column.profile.cells
        && column.profile.looksLikeIdentifier
    }
    return id.map { column in
      role(
        "respondent", .respondent, column,
        doubts: [
          Text(
            "all values differ; it may name something else",
            nl: "alle waarden verschillen; het kan iets anders benoemen")
        ])
    }
  }

  private func time() -> ColumnDeclaration? {
    let candidates = columns.compactMap { column -> (rank: Int, column: ColumnEvidence)? in
      guard column.isTime, !column.values.contains(where: { $0.contains("1899") }) else {
        return nil
      }
      let words = column.heading.words
      let rank = Vocabulary.time.firstIndex { words.contains($0) || words.joined() == $0 }
      return rank.map { ($0, column) }
    }
    guard let best = candidates.min(by: { $0.rank < $1.rank })?.column,
      let fit = best.profile.timeFits.first
    else { return nil }
    let rivals = best.profile.timeFits.dropFirst().filter { $0.count == fit.count }.map(\.format)
    let isAmbiguous =
      (fit.format == .dayFirst && rivals.contains(.monthFirst))
      || (fit.format == .monthFirst && rivals.contains(.dayFirst))
    let doubts =
      isAmbiguous
      ? [
        Text(
          "day and month could be the other way round; declare the format",
          nl: "dag en maand kunnen omgekeerd zijn; declareer de vorm (format)")
      ] : []
    return role("time", .time(pattern: nil), best, doubts: doubts)
  }

  private func weight() -> ColumnDeclaration? {
    let found = columns.first { column in
      let profile = column.profile
      return column.heading.words.contains(where: Vocabulary.weight.contains)
        && profile.filled > 0 && (profile.minimum ?? -1) >= 0
        && profile.integers + profile.pointDecimals + profile.commaDecimals == profile.filled
    }
    guard let found else { return nil }
    let hasFractions = found.profile.pointDecimals + found.profile.commaDecimals > 0
    let doubts =
      hasFractions
      ? []
      : [
        Text(
          "all values are whole; a weight of respondents usually is not",
          nl: "alle waarden zijn geheel; een weging van respondenten is dat meestal niet")
      ]
    return role("weight", .weight, found, doubts: doubts)
  }

  private func words(
    _ name: String, _ wanted: Set<String>, _ kind: ColumnDeclaration.Role
  ) -> ColumnDeclaration? {
    columns.first { column in
      column.profile.filled > 0 && !column.heading.isQuestion
        && isCalled(column, wanted, anyWord: true)
    }.map { role(name, kind, $0) }
  }
}
