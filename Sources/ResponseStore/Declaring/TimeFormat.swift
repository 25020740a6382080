/// A form in which moments are written.
///
/// The wall clock is kept as written: `Z` and offsets such as `+02:00` are accepted and do not move
/// it.
public enum TimeFormat: Sendable, Hashable {
  /// `2026-03-31`, `2026-03-31T14:05:00.123+02:00`, `2026-03-31 14:05`.
  case iso8601
  /// Day first: `31-03-2026`, `31/03/2026 14:05`, `31.03.2026`; the year may have two digits.
  case dayFirst
  /// Month first: `03/31/2026 2:05:00 PM`, `3/31/26 14:05`.
  case monthFirst
  /// Year first without ISO marks: `2026/03/31 2:05:00 PM`.
  case yearFirst
  /// A month by its English or Dutch name: `31 maart 2026`, `Mar 31, 2026 2:05 PM`, `31-mrt-2026`.
  case namedMonth
  /// Seconds since 1970-01-01 00:00:00.
  case epochSeconds
  /// A pattern of `yyyy yy MMMM MMM MM M dd d HH H hh h mm m ss s SSS a` and other characters that
  /// stand for themselves, such as `MM/dd/yyyy HH:mm`.
  case pattern(String)
}
