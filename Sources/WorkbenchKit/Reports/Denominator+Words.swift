public import ResponseStore
public import WorkspaceKit

extension Denominator {
  /// What is left out of a figure, reason by reason; only reasons that occur.
  public var exclusions: [Evidence.Exclusion] {
    missing.occurring.map { Evidence.Exclusion($0.reason.reportReason, $0.count) }
  }

  /// The sentence under a score: `n 2,746 valid of 2,831 (84 coded blank, 1 empty)`.
  public var sentence: Text {
    Text { language in
      let valid = Numerals.integer(self.valid, language)
      let asked = Numerals.integer(self.asked, language)
      let reasons = missing.occurring.map { reason, count in
        Numerals.integer(count, language) + " " + reason.counted(language)
      }
      let rest = reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"
      return language == .nl
        ? "n \(valid) geldig van \(asked)\(rest)" : "n \(valid) valid of \(asked)\(rest)"
    }
  }
}

extension Expression.Absence {
  /// The reason as reports know it.
  public var reportReason: MissingReason {
    switch self {
    case .empty: .empty
    case .blank: .noAnswer
    case .notVisited: .notVisited
    case .notAsked: .notAsked
    case .notApplicable: .notApplicable
    case .invalid: .outsideScale
    }
  }

  /// The reason after a count.
  fileprivate func counted(_ language: Language) -> String {
    switch (self, language) {
    case (.empty, .en): "empty"
    case (.empty, .nl): "leeg"
    case (.blank, .en): "coded blank"
    case (.blank, .nl): "gecodeerd als blanco"
    case (.notVisited, .en): "not visited"
    case (.notVisited, .nl): "niet bezocht"
    case (.notAsked, .en): "not asked"
    case (.notAsked, .nl): "niet gevraagd"
    case (.notApplicable, .en): "not applicable"
    case (.notApplicable, .nl): "niet van toepassing"
    case (.invalid, .en): "invalid"
    case (.invalid, .nl): "ongeldig"
    }
  }
}
