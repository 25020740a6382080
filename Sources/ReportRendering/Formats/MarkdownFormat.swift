public import Diagnostics
public import WorkbenchKit

/// For documents and chat: tables of GitHub Flavored Markdown, charts as drawn text.
public struct MarkdownFormat: TextFormat {
  /// Makes the format.
  public init() {}

  /// The name after `--format`.
  public var id: String { "markdown" }
  /// What the format is for.
  public var summary: Text {
    Text("for documents and chat: tables in Markdown", nl: "voor documenten en chat: Markdown")
  }
  /// The media type.
  public var mediaType: String { "text/markdown; charset=utf-8" }
  /// The usual end of a file's name.
  public var fileExtension: String { "md" }

  /// The report as Markdown, its parts separated by empty lines.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: language and characters are used; the width only for charts.
  public func text(of report: Report, _ options: RenderingOptions) -> String {
    var colourless = options
    colourless.colour = .none
    let writer = MarkdownWriter(pen: Pen(colourless))
    var parts = report.blocks.compactMap(writer.text(of:))
    if let filter = report.provenance?.filter { parts.append(writer.filterLine(filter)) }
    let text = parts.joined(separator: "\n\n")
    guard !text.isEmpty else { return "" }
    return String(
      text.map { $0 == PlainLetters.unknown && colourless.characters == .ascii ? "?" : $0 }) + "\n"
  }
}
