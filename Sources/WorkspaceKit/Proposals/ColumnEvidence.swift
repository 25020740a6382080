import Diagnostics
import ResponseStore

/// All that is known about one column before anybody declares it.
struct ColumnEvidence: Sendable {
  /// What the header rows say.
  let heading: ColumnHeading
  /// What a sample of the cells looks like.
  let profile: ColumnProfile
  /// The cells as answers on a scale; nil when they are not.
  let scale: ScaleEvidence?

  init(heading: ColumnHeading, profile: ColumnProfile) {
    self.heading = heading
    self.profile = profile
    scale = ScaleEvidence(profile)
  }

  /// Distinct values of the sample.
  var values: [String] { profile.values.map(\.value) }

  /// The header as a reason quotes it.
  var headerQuoted: String {
    let header = heading.wording ?? heading.code ?? heading.name
    let whole = heading.option.map { "\(header) – \($0)" } ?? header
    return whole.count > 70 ? String(whole.prefix(69)) + "…" : whole
  }

  /// "header says "…", values 0–10".
  var seen: Text {
    let header = Text("header says \"\(headerQuoted)\"", nl: "kop zegt \"\(headerQuoted)\"")
    guard let scale else { return header }
    return header
      + Text(
        ", values \(ScaleGuess.words(scale.seen))", nl: ", waarden \(ScaleGuess.words(scale.seen))")
  }

  /// Whether the column holds words, few enough to group by.
  var isCategory: Bool {
    guard profile.filled > 0, profile.integers < profile.filled, profile.longest <= 120,
      profile.meanLength <= 40, !profile.looksLikeIdentifier
    else { return false }
    let isEverNew = profile.values.count > 20 && profile.values.count * 2 > profile.filled
    return !isEverNew && profile.pointDecimals + profile.commaDecimals == 0 && !isTime
  }

  /// Whether the cells are moments rather than words or numbers.
  var isTime: Bool {
    guard let best = profile.timeFits.first(where: { $0.format != .epochSeconds }) else {
      return false
    }
    return best.count * 10 >= profile.filled * 8 && profile.filled > 0
  }

  /// Whether the cells are free text.
  var isFreeText: Bool {
    guard profile.filled > 0, profile.integers * 2 < profile.filled, !isTime else { return false }
    return profile.meanLength > 25 || profile.longest > 120
      || (heading.isQuestion && profile.hasMoreValues)
  }
}
