import WorkbenchKit
import WorkspaceKit

/// Sticky notes, one a line, in the order in which they hang: `+` and `-` before or behind a note say
/// how it felt, doubled or with `!` strongly; `!` alone marks a moment that matters.
///
/// `# A title` gives the journey its title, `## A part` begins a part. Empty lines mean nothing.
enum NotesImport {
  /// A longer note is a text.
  static let longest = 300

  /// Reads notes.
  ///
  /// - Parameters:
  ///   - text: the notes.
  ///   - path: the file, for messages.
  static func read(_ text: String, path: String) -> JourneyDraft {
    var draft = JourneyDraft()
    draft.kind = .assumed
    var section: String?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.trimmed
      if line.isEmpty { continue }
      if line.hasPrefix("##") {
        section = line.drop { $0 == "#" }.trimmed.nonEmpty
        continue
      }
      if line.hasPrefix("#") {
        draft.title = line.dropFirst().trimmed.nonEmpty ?? draft.title
        continue
      }
      let note = Note(line)
      guard let name = note.words.nonEmpty else {
        draft.problems.append(
          ImportDiagnostics.line(
            number + 1, of: path,
            Text("a feeling without a note", nl: "een gevoel zonder briefje")))
        continue
      }
      if name.count > longest {
        draft.problems.append(
          ImportDiagnostics.line(
            number + 1, of: path,
            Text(
              "a note of \(name.count) letters is cut to \(longest)",
              nl: "een briefje van \(name.count) letters is ingekort tot \(longest)")))
      }
      var touchpoint = Touchpoint(named: String(name.prefix(longest)), section: section)
      if let valence = note.valence {
        touchpoint.addAssumedFeeling(valence)
      } else if note.isMarked {
        touchpoint.importance = Importance()
        touchpoint.importance?.customer = 5
      }
      draft.touchpoints.append(touchpoint)
    }
    return draft
  }

  /// The marks and words of a line.
  private struct Note {
    var words: String
    var valence: Double?
    var isMarked = false

    init(_ line: String) {
      var rest = Self.withoutNumber(line[...])
      var marks = Substring()
      let leading = rest.prefix { Self.isMark($0) }
      if !leading.isEmpty {
        marks = leading
        rest = rest.dropFirst(leading.count)
      } else if let space = rest.lastIndex(where: \.isWhitespace),
        rest[rest.index(after: space)...].allSatisfy(Self.isMark)
      {
        marks = rest[rest.index(after: space)...]
        rest = rest[..<space]
      }
      words = rest.trimmed
      isMarked = marks.contains("!")
      let (good, bad) = (marks.count { $0 == "+" }, marks.count { Self.isMinus($0) })
      if good + bad > 0 {
        let strength = good - bad + (isMarked ? (good - bad).signum() : 0)
        valence = Double(min(2, max(-2, strength)))
      }
    }

    private static func isMinus(_ character: Character) -> Bool { "-–−".contains(character) }

    private static func isMark(_ character: Character) -> Bool {
      character == "+" || character == "!" || isMinus(character)
    }

    /// The line without `3.` or `3)` before it.
    private static func withoutNumber(_ line: Substring) -> Substring {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(digits.count)
      guard !digits.isEmpty, digits.count <= 4, let sign = rest.first, sign == "." || sign == ")",
        rest.dropFirst().first?.isWhitespace == true
      else { return line }
      return rest.dropFirst().drop(while: \.isWhitespace)
    }
  }
}
