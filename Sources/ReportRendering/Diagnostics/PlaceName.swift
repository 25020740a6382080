import Diagnostics

/// A place as one word that editors can follow: `responses/2026-03.csv:412:3`.
enum PlaceName {
  /// The name; for words of a statement their byte offsets, as in `7…13`.
  ///
  /// - Parameter place: a place.
  static func text(of place: Place) -> String {
    switch place {
    case .statement(let span): "\(span.start)…\(span.end)"
    case .file(let path, let line, let column, _):
      ([path] + [line, line == nil ? nil : column].compactMap { $0.map(String.init) })
        .joined(separator: ":")
    }
  }
}
