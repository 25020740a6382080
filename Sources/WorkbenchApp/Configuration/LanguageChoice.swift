import WorkbenchEngine
import WorkbenchKit
import WorkspaceKit

/// Which language to start in.
enum LanguageChoice {
  /// The environment's: Dutch where the first of LC_ALL, LC_MESSAGES and LANG that is set begins with
  /// `nl`, else English.
  static var fromEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = FilePath.environment(name) else { continue }
      return locale.hasPrefix("nl") ? .nl : .en
    }
    return .en
  }
}
