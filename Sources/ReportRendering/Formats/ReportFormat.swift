public import Diagnostics
public import WorkbenchKit

/// A form in which a report leaves the workbench: text for people, files for programs.
///
/// A format is a pure function: the same report and options give the same bytes.
public protocol ReportFormat: Sendable {
  /// The name after `--format`: one lower-case word.
  var id: String { get }
  /// What the format is for, in one sentence.
  var summary: Text { get }
  /// The media type, such as `text/csv`.
  var mediaType: String { get }
  /// The usual end of a file's name, without the dot.
  var fileExtension: String { get }

  /// The report in this format.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: where it is shown; formats for programs use little of it.
  /// - Returns: the content; empty when the report has nothing that the format can hold.
  func bytes(of report: Report, _ options: RenderingOptions) -> [UInt8]
}

/// A format whose content is text.
public protocol TextFormat: ReportFormat {
  /// The report as text, every line ended.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: where it is shown.
  func text(of report: Report, _ options: RenderingOptions) -> String
}

extension TextFormat {
  /// The text in UTF-8.
  public func bytes(of report: Report, _ options: RenderingOptions) -> [UInt8] {
    Array(text(of: report, options).utf8)
  }
}

/// The text formats that this module brings.
public enum ReportFormats {
  /// In the order in which help lists them.
  public static let all: [any TextFormat] = [
    TableFormat(), PlainFormat(), CSVFormat(), JSONFormat(), JSONLinesFormat(), MarkdownFormat(),
  ]

  /// The format of a name, or nil when there is none.
  ///
  /// - Parameter id: the word after `--format`.
  public static func named(_ id: String) -> (any TextFormat)? { all.first { $0.id == id } }
}
