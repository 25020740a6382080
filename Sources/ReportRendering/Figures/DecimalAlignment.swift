import Diagnostics
import WorkbenchKit

/// Brings the decimal marks of a column under each other.
enum DecimalAlignment {
  /// A number split where its column is aligned.
  struct Parts {
    /// Up to the decimal mark.
    var head: String
    /// From the decimal mark, or the percent sign of a whole percentage.
    var tail: String
  }

  /// The cells, all equally wide: numbers aligned on the decimal mark, words at the right end.
  ///
  /// - Parameters:
  ///   - cells: the texts of one column.
  ///   - isNumber: whether the cell at a position is a number or stands in for one.
  ///   - language: tells what the decimal mark is.
  static func aligned(
    _ cells: [String], isNumber: (Int) -> Bool, _ language: Language
  ) -> [String] {
    let parts = cells.indices.map { isNumber($0) ? split(cells[$0], language) : nil }
    let tail = parts.map { $0.map { DisplayText.width(of: $0.tail) } ?? 0 }.max() ?? 0
    let lines = cells.indices.map { position in
      guard let part = parts[position] else { return cells[position] }
      return part.head + DisplayText.padded(part.tail, to: tail)
    }
    let width = lines.map { DisplayText.width(of: $0) }.max() ?? 0
    return lines.map { DisplayText.padded($0, to: width, toTheRight: true) }
  }

  /// Splits a written number.
  ///
  /// - Parameters:
  ///   - text: the number as people read it.
  ///   - language: tells what the decimal mark is.
  static func split(_ text: String, _ language: Language) -> Parts {
    let separator: Unicode.Scalar = language == .nl ? "." : ","
    let scalars = text.unicodeScalars
    let position =
      scalars.firstIndex { scalar in
        switch scalar {
        case "0"..."9", "+", "-", "\u{2212}", "–", separator: false
        default: true
        }
      } ?? scalars.endIndex
    return Parts(head: String(text[..<position]), tail: String(text[position...]))
  }
}
