public import WorkbenchKit

/// What customers write: quotes, words, topics, tone and language, with personal data taken out.
public struct VerbatimsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "verbatims", title: Text("What customers write", nl: "Wat klanten schrijven"),
      version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      VerbatimsCommand(), WordsCommand(), TopicsCommand(), SentimentCommand(),
      LanguagesCommand(), RedactCommand(),
    ]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [VerbatimsSettings.minimum, VerbatimsSettings.confidence, Setting.redact]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [
      .verbatimsQuery, .verbatimsNone, .wordsSide, .wordsOverlap, .codebookNone, .codebookUnknown,
      .codebookQuery, .codebookEmpty, .lexiconEmpty,
    ]
  }
}
