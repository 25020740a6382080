import WorkbenchKit
import WorkspaceKit

/// A journey in Markdown: a title, a description, and a numbered list of touchpoints with what the
/// customer does at each as an indented list.
///
/// What is done at a touchpoint leads to the next one. Where two things are done, the first leads to
/// a touchpoint that the list does not name, and that is called after it.
enum MarkdownImport {
  /// Reads a journey.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - path: the file, for messages.
  static func read(_ text: String, path: String) -> JourneyDraft {
    var draft = JourneyDraft()
    draft.kind = .planned
    var heading: String?
    var description: [String] = []
    var parts: [(heading: String?, steps: [Step])] = []
    var base: Int?
    for (number, whole) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = whole.trimmed
      if line.isEmpty { continue }
      if line.hasPrefix("#") {
        let level = line.prefix { $0 == "#" }.count
        let words = line.dropFirst(level).trimmed
        if level == 1, draft.title == nil { draft.title = words.nonEmpty } else { heading = words }
        base = nil
        continue
      }
      guard let item = Item(whole) else {
        if parts.isEmpty {
          description.append(line)
        } else {
          draft.problems.append(
            ImportDiagnostics.line(
              number + 1, of: path, Text("this is no item of a list", nl: "dit is geen lijstregel"))
          )
        }
        continue
      }
      let indent = base ?? item.indent
      let isAction = item.indent > indent + 1
      if !isAction { base = item.indent }
      if parts.isEmpty || parts[parts.count - 1].heading != heading {
        parts.append((heading, []))
      }
      let last = parts.count - 1
      if isAction, !parts[last].steps.isEmpty {
        parts[last].steps[parts[last].steps.count - 1].actions.append(item.words)
      } else {
        parts[last].steps.append(Step(name: item.words))
      }
    }
    draft.scenario = description.joined(separator: " ").nonEmpty
    for part in parts {
      let section = parts.count > 1 ? part.heading : nil
      draft.touchpoints += part.steps.flatMap { $0.touchpoints(in: section) }
    }
    return draft
  }

  private struct Step {
    var name: String
    var actions: [String] = []

    func touchpoints(in section: String?) -> [Touchpoint] {
      let names = [name] + actions.dropLast()
      return names.enumerated().map { place, name in
        var touchpoint = Touchpoint(named: name, section: section)
        touchpoint.action = place < actions.count ? .verbatim(actions[place]) : nil
        return touchpoint
      }
    }
  }

  /// An item of a list: `3. words`, `3) words`, `- words` or `* words`.
  private struct Item {
    let indent: Int
    let words: String

    init?(_ line: Substring) {
      indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      let rest = line.drop { $0 == " " || $0 == "\t" }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let sign = rest.dropFirst(digits.count).first
      let isNumbered = !digits.isEmpty && digits.count <= 9 && (sign == "." || sign == ")")
      let isBullet = digits.isEmpty && (sign == "-" || sign == "*" || sign == "+")
      let after = rest.dropFirst(digits.count + 1)
      guard isNumbered || isBullet, after.first?.isWhitespace == true,
        let words = after.trimmed.nonEmpty
      else { return nil }
      self.words = words
    }
  }
}
