import WorkbenchKit
import WorkspaceKit

/// A journey as a `journey` diagram of Mermaid.
///
/// Feelings −2…+2 become scores 1…5: the measured one where there is one, else what was told. Mermaid
/// knows no touchpoint without a score: where no feeling is known it gets the middle, and a comment
/// says so.
struct MermaidText {
  /// The diagram.
  let text: String
  /// Touchpoints without a known feeling.
  let unknown: Int
  /// Names with signs that mean something in Mermaid, which were replaced.
  let changed: Int

  /// Writes a journey.
  ///
  /// - Parameters:
  ///   - journey: the journey.
  ///   - atlas: gives the names of phases.
  ///   - feelings: what is known of each touchpoint.
  ///   - language: of titles that exist in two.
  init(
    _ journey: CustomerJourney, _ atlas: JourneyAtlas, _ feelings: [TouchpointFeeling],
    _ language: Language
  ) {
    var lines = ["journey"]
    var (unknown, changed) = (0, 0)
    func plain(_ text: String, isTask: Bool = false) -> String {
      let safe = Self.safe(text, isTask: isTask)
      if safe != text { changed += 1 }
      return safe
    }
    if let title = journey.title { lines.append("    title \(plain(title(language)))") }
    var section: String?
    for (touchpoint, feeling) in zip(journey.touchpoints, feelings) {
      let own =
        touchpoint.section
        ?? atlas.phase(of: touchpoint).map { id in
          (atlas.crosswalk.phase(id)?.name ?? .verbatim(id))(language)
        }
      if let own, own != section { lines.append("    section \(plain(own))") }
      section = own ?? section
      let valence = feeling.measured?.value ?? feeling.toldMean
      if valence == nil {
        unknown += 1
        lines.append("      %% no feeling known")
      }
      let score = ((valence ?? 0) + 3) * 10
      let tenths = Int(score.rounded())
      let written = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
      let actors = touchpoint.actors.map { plain($0).replacing(",", with: " ") }
        .joined(separator: ", ")
      let name = plain(touchpoint.title(language), isTask: true)
      lines.append("      \(name): \(written)\(actors.isEmpty ? "" : ": " + actors)")
    }
    text = lines.joined(separator: "\n") + "\n"
    self.unknown = unknown
    self.changed = changed
  }

  private static let keywords = ["title", "section", "acctitle", "accdescr", "journey", "%%"]

  /// A text without what ends or comments out a line of Mermaid.
  private static func safe(_ text: String, isTask: Bool) -> String {
    var safe = ""
    // Scalar by scalar: a sign with an accent on it is still that sign to Mermaid.
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":": safe += " –"
      case ";": safe += ","
      case "#": safe += "nr "
      case _ where scalar.properties.generalCategory == .control: safe += " "
      case "\u{2028}", "\u{2029}": safe += " "
      default: safe.unicodeScalars.append(scalar)
      }
    }
    safe = safe.trimmed
    guard isTask else { return safe.isEmpty ? "–" : safe }
    let isKeyword = keywords.contains { safe.lowercased().hasPrefix($0) }
    return safe.isEmpty ? "–" : isKeyword ? "– " + safe : safe
  }
}
