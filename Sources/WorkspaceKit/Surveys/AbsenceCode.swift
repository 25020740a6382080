import ResponseStore

/// An answer that stands for an absence.
public struct AbsenceCode: Sendable, Hashable {
  /// What it stands for.
  public enum Meaning: String, Sendable, Hashable, CaseIterable {
    /// The same as a cell with nothing in it: NA, NULL.
    case empty
    /// Asked, not answered.
    case blank
    /// The customer never met the touchpoint.
    case notVisited = "not-visited"
    /// The question was not put to this respondent.
    case notAsked = "not-asked"
    /// It does not apply.
    case notApplicable = "not-applicable"
  }

  /// The answer as written in the file.
  public var value: String
  /// What it stands for.
  public var meaning: Meaning

  /// Declares a code.
  ///
  /// - Parameters:
  ///   - value: the answer as written in the file.
  ///   - meaning: what it stands for.
  public init(_ value: String, _ meaning: Meaning) {
    self.value = value
    self.meaning = meaning
  }
}

extension AbsenceCode {
  /// The code as the response store knows it.
  var stored: ResponseStore.MissingCode {
    let reason: MissingReason =
      switch meaning {
      case .empty: .empty
      case .blank: .blank
      case .notVisited: .notVisited
      case .notAsked: .notAsked
      case .notApplicable: .notApplicable
      }
    return ResponseStore.MissingCode(value, reason)
  }
}
