public import Diagnostics
public import WorkbenchKit

/// For programs and replay: one canonical document a report, the same in every language.
public struct JSONFormat: TextFormat {
  /// Makes the format.
  public init() {}

  /// The name after `--format`.
  public var id: String { "json" }
  /// What the format is for.
  public var summary: Text {
    Text(
      "for programs: the whole report with evidence, the same in every language",
      nl: "voor programma's: het hele rapport met onderbouwing, in elke taal gelijk")
  }
  /// The media type.
  public var mediaType: String { "application/json" }
  /// The usual end of a file's name.
  public var fileExtension: String { "json" }

  /// The report as one JSON document.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: not used.
  public func text(of report: Report, _ options: RenderingOptions) -> String {
    CanonicalReport.json(of: report).indented + "\n"
  }
}
