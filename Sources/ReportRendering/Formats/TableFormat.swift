public import Diagnostics
public import WorkbenchKit

/// For reading at a terminal: fitted to the width, in colour where there is colour.
public struct TableFormat: TextFormat {
  /// Makes the format.
  public init() {}

  /// The name after `--format`.
  public var id: String { "table" }
  /// What the format is for.
  public var summary: Text {
    Text(
      "for reading: fitted to the width of the terminal",
      nl: "om te lezen: passend in de breedte van de terminal")
  }
  /// The media type.
  public var mediaType: String { "text/plain; charset=utf-8" }
  /// The usual end of a file's name.
  public var fileExtension: String { "txt" }

  /// The report as a page for people.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: language, width, colours and characters are all used.
  public func text(of report: Report, _ options: RenderingOptions) -> String {
    Page.text(of: report, options)
  }
}

/// For mail, logs and tests: the page without a single escape sequence.
public struct PlainFormat: TextFormat {
  /// Makes the format.
  public init() {}

  /// The name after `--format`.
  public var id: String { "plain" }
  /// What the format is for.
  public var summary: Text {
    Text(
      "for mail and logs: without colours, full width", nl: "voor mail en logboeken: zonder kleur")
  }
  /// The media type.
  public var mediaType: String { "text/plain; charset=utf-8" }
  /// The usual end of a file's name.
  public var fileExtension: String { "txt" }

  /// The report as a page for people, without colours.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: the colours are not used.
  public func text(of report: Report, _ options: RenderingOptions) -> String {
    var colourless = options
    colourless.colour = .none
    return Page.text(of: report, colourless)
  }
}
