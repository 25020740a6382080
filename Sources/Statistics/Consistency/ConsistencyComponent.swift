/// What the consistency index of a branded experience is made of, each from 0 to 100.
public enum ConsistencyComponent: String, CaseIterable, Hashable, Sendable {
  /// Even scores over touchpoints.
  case evenness
  /// Even scores over channels.
  case channels
  /// Promises kept.
  case promise
  /// Brand values that come across.
  case values
  /// Intended emotions that are felt.
  case emotion
  /// One form of address in all texts.
  case tone
}
