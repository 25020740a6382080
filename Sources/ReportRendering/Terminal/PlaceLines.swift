import Diagnostics
import WorkbenchKit

/// Places of a finding: their names and, for the first ones, the line with a caret under the word.
enum PlaceLines {
  /// So many places are shown with their line; the names of the others follow.
  private static let shown = 3
  /// So many names follow; an export has them all.
  private static let named = 24
  private static let indent = 2

  /// The lines of places, in the order given.
  ///
  /// - Parameters:
  ///   - places: where something was found.
  ///   - colour: of the caret.
  ///   - pen: gives language, characters and width.
  static func lines(of places: [Place], _ colour: Colour, _ pen: Pen) -> [Line] {
    var lines: [Line] = []
    for place in places.prefix(shown) { lines += self.lines(of: place, colour, pen) }
    let others = places.dropFirst(shown)
    guard !others.isEmpty else { return lines }
    var names = others.prefix(named).map { pen.data(PlaceName.text(of: $0)) }
    let left = others.count - names.count
    if left > 0 {
      names.append(
        pen.words(Text("and \(pen.count(left)) more", nl: "en nog \(pen.count(left))")))
    }
    return lines
      + NoteLines.wrapped(names.joined(separator: "  "), .faint, pen, indent: indent)
  }

  private static func lines(of place: Place, _ colour: Colour, _ pen: Pen) -> [Line] {
    let name = NoteLines.wrapped(
      pen.data(PlaceName.text(of: place)), .faint, pen, indent: indent)
    guard case .file(_, _, let column?, let excerpt?) = place else { return name }
    let margin = excerpt.prefix { $0 == " " || $0 == "\t" }
    let text = String(excerpt.dropFirst(margin.count))
    let start = text.prefix(max(0, column - 1 - margin.count)).utf8.count
    var options = pen.options
    options.width = options.width.map { max(20, $0 - 2 * indent) }
    let shown = SourceExcerpt(
      text, span: SourceSpan(start, start + wordLength(in: text, from: start)), Pen(options))
    var words = Line()
    words.space(2 * indent)
    words.append(shown.text, .plain)
    var caret = Line()
    caret.space(2 * indent + shown.start)
    caret.append("^" + String(repeating: "~", count: shown.length - 1), .ink(colour, bold: true))
    return name + [words, caret]
  }

  /// The bytes of the word at an offset; at least one.
  private static func wordLength(in text: String, from start: Int) -> Int {
    let rest = String(decoding: Array(text.utf8).dropFirst(start), as: UTF8.self)
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-" }
    return max(1, word.utf8.count)
  }
}
