/// Whether and how respondents' words are redacted; all surveys of a library share it.
///
/// Everything that leaves a survey in words passes here, so that no command can forget it: cells of
/// rows, comments, labels of groups, samples of values, and what stands in cells with problems.
public struct RedactionPolicy: Sendable, Hashable {
  /// What is taken out.
  public var rules: RedactionRules
  /// Whether anything is taken out.
  public var isOn: Bool

  /// Makes a policy.
  ///
  /// - Parameters:
  ///   - rules: what is taken out; every kind of personal data unless told otherwise.
  ///   - isOn: whether anything is taken out.
  public init(_ rules: RedactionRules = RedactionRules(), isOn: Bool = true) {
    self.rules = rules
    self.isOn = isOn
  }
}

extension SurveyLibrary {
  /// The same surveys with redaction switched on or off.
  ///
  /// What was read is read again when next needed, so that nothing shown before is mixed with what
  /// is shown from now on.
  ///
  /// - Parameter isOn: whether personal data is taken out.
  public func redacting(_ isOn: Bool) -> SurveyLibrary {
    guard redaction.isOn != isOn else { return self }
    return SurveyLibrary(
      declarations: declarations, folder: folder, cache: cache,
      redaction: RedactionPolicy(redaction.rules, isOn: isOn))
  }
}
