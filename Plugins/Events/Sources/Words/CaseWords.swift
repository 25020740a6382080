import WorkbenchKit
import WorkspaceKit

/// Small pieces of sentences about cases and events.
enum CaseWords {
  /// `1,213 cases`.
  static func cases(_ count: Int, _ language: Language) -> String {
    let number = Numerals.integer(count, language)
    switch language {
    case .en: return count == 1 ? "1 case" : "\(number) cases"
    case .nl: return count == 1 ? "1 geval" : "\(number) gevallen"
    }
  }

  /// `9,115 events`.
  static func events(_ count: Int, _ language: Language) -> String {
    let number = Numerals.integer(count, language)
    switch language {
    case .en: return count == 1 ? "1 event" : "\(number) events"
    case .nl: return count == 1 ? "1 gebeurtenis" : "\(number) gebeurtenissen"
    }
  }

  /// `43.8%`.
  static func percent(_ part: Int, _ whole: Int, _ language: Language) -> String {
    whole == 0 ? "–" : Numerals.percentage(Double(part) / Double(whole), digits: 1, language)
  }
}
