/// The ways to put an interval around a net promoter score.
///
/// Full enumeration of all samples shows the adjusted Wald interval on target from ten answers on
/// and the shortest of all; the plain Wald interval is honest only from about a hundred.
public enum NetPromoterIntervalMethod: String, CaseIterable, Hashable, Sendable {
  /// NPS ± z√(V/n).
  case wald
  /// NPS ± t√(V/(n−1)), "trinomial means"; undefined for one answer.
  case waldT = "wald_t"
  /// Adds ¾ detractors, 1½ passives and ¾ promoters first (Rocks 2016): the default.
  case adjustedWald = "adjusted_wald"
  /// Adds one promoter and one detractor first (Bonett and Price 2012).
  case bonettPrice = "bonett_price"
  /// Tango's score interval (1998), found by bisection: conservative for fewer than ten answers.
  case score
  /// Wide enough for every contrast of the three shares at once (Goodman 1964).
  case goodman
  /// Percentiles of the exact resampling distribution; whole counts up to 10,000 answers only.
  case bootstrapExact = "bootstrap_exact"
}
