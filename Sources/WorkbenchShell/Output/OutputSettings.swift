public import ReportRendering
import WorkbenchKit

/// How answers are written: the same for the prompt, for `-c` and for scripts.
public struct OutputSettings: Sendable {
  /// The format of results.
  public var format: any TextFormat
  /// Whether the person chose the format; without a choice a pipe gets the same table without colour.
  public var isFormatChosen: Bool
  /// The colours of standard output.
  public var colour: ColourDepth
  /// The colours of standard error.
  public var errorColour: ColourDepth
  /// The characters that drawings use.
  public var characters: RenderingOptions.Characters
  /// The width asked for; nil takes the terminal's, or none where there is no terminal.
  public var width: Int?
  /// Whether messages that are neither results nor problems are left out.
  public var isQuiet: Bool
  /// The pager's command; nil for none.
  public var pager: String?

  /// Describes how answers are written.
  ///
  /// - Parameters:
  ///   - format: the format of results.
  ///   - isFormatChosen: whether the person chose it.
  ///   - colour: the colours of standard output.
  ///   - errorColour: the colours of standard error.
  ///   - characters: the characters that drawings use.
  ///   - width: the width asked for.
  ///   - isQuiet: whether messages are left out.
  ///   - pager: the pager's command.
  public init(
    format: any TextFormat, isFormatChosen: Bool = false, colour: ColourDepth = .none,
    errorColour: ColourDepth = .none, characters: RenderingOptions.Characters = .unicode,
    width: Int? = nil, isQuiet: Bool = false, pager: String? = nil
  ) {
    self.format = format
    self.isFormatChosen = isFormatChosen
    self.colour = colour
    self.errorColour = errorColour
    self.characters = characters
    self.width = width
    self.isQuiet = isQuiet
    self.pager = pager
  }
}
