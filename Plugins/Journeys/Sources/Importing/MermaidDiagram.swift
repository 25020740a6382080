import WorkbenchKit
import WorkspaceKit

/// A `journey` diagram of Mermaid: sections with tasks, each with a score of 1 to 5 and actors.
///
/// Grammar as in Mermaid's own parser (packages/mermaid, user-journey): a line is `title`, `section`,
/// `accTitle`, `accDescr` or a task `name: score: actor, actor`; `%%` and `#` begin comments; front
/// matter stands between two `---`. What is none of these is reported and left out.
struct MermaidDiagram {
  /// One task.
  struct Task: Hashable {
    var name: String
    /// 1…5; nil where the file's score lies outside.
    var score: Double?
    var actors: [String]
  }

  /// A section with its tasks; those before the first section have no name.
  struct Section: Hashable {
    var name: String?
    var tasks: [Task] = []
  }

  /// The title of the diagram.
  private(set) var title: String?
  /// The title in the front matter or for screen readers, where the diagram has none.
  private(set) var otherTitle: String?
  /// The sections in order, empty ones too.
  private(set) var sections: [Section] = []
  /// Whether the text says that it is a journey.
  private(set) var isJourney = false
  /// What is wrong, line by line.
  private(set) var problems: [Diagnostic] = []

  private let path: String

  /// Reads a diagram, or the first one in the fences of a Markdown text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - path: the file, for messages.
  init(_ text: String, path: String) {
    self.path = path
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
    var lines = Array(all.enumerated())
    let isBare = lines.first { !$0.element.isEmpty }?.element.lowercased() == "journey"
    if !isBare, let fence = lines.first(where: { $0.element.lowercased().hasPrefix("```mermaid") })
    {
      lines = lines[(fence.offset + 1)...].prefix { !$0.element.hasPrefix("```") }.map { $0 }
    }
    read(frontMatter(of: lines))
  }

  /// What follows the front matter.
  private mutating func frontMatter(
    of lines: [(offset: Int, element: String)]
  ) -> ArraySlice<(offset: Int, element: String)> {
    let start = lines.drop { $0.element.isEmpty }
    guard start.first?.element == "---" else { return start }
    let rest = start.dropFirst()
    guard let end = rest.firstIndex(where: { $0.element == "---" }) else {
      return start.dropFirst()
    }
    for line in rest[..<end] where line.element.hasPrefix("title:") {
      let title = line.element.dropFirst("title:".count).trimmed
      otherTitle = title.filter { $0 != "\"" }.nonEmpty
    }
    return rest[(end + 1)...]
  }

  private mutating func read(_ lines: ArraySlice<(offset: Int, element: String)>) {
    var isDescription = false
    for (offset, whole) in lines {
      if isDescription {
        isDescription = !whole.contains("}")
        continue
      }
      let line = Self.withoutComment(whole)
      if line.isEmpty { continue }
      if !isJourney {
        guard line.lowercased() == "journey" else { return }
        isJourney = true
      } else if let title = Self.words(after: "title", line) {
        self.title = title
      } else if let name = Self.words(after: "section", line) {
        sections.append(Section(name: name))
      } else if let title = Self.value(of: "accTitle", line) {
        otherTitle = otherTitle ?? title
      } else if line.lowercased().hasPrefix("accdescr") {
        isDescription = line.contains("{") && !line.contains("}")
      } else {
        addTask(line, offset + 1)
      }
    }
  }

  private static func withoutComment(_ line: String) -> String {
    if line.hasPrefix("%%") { return "" }
    return line.firstIndex(of: "#").map { line[..<$0].trimmed } ?? line
  }

  private static func words(after keyword: String, _ line: String) -> String? {
    guard line.lowercased().hasPrefix(keyword) else { return nil }
    let rest = line.dropFirst(keyword.count)
    guard rest.first?.isWhitespace ?? true else { return nil }
    return rest.trimmed
  }

  private static func value(of keyword: String, _ line: String) -> String? {
    guard line.lowercased().hasPrefix(keyword.lowercased()) else { return nil }
    let rest = line.dropFirst(keyword.count).trimmed
    return rest.first == ":" ? rest.dropFirst().trimmed : nil
  }

  private mutating func addTask(_ line: String, _ number: Int) {
    let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count > 1, !parts[0].isEmpty, let score = Double(parts[1]), score.isFinite else {
      problems.append(
        ImportDiagnostics.line(
          number, of: path,
          parts.count > 1
            ? Text(
              "no task: \"\(parts[1].prefix(40))\" is no score",
              nl: "geen taak: \"\(parts[1].prefix(40))\" is geen score")
            : Text("no task: a task has a score", nl: "geen taak: een taak heeft een score")))
      return
    }
    let isInside = (1...5).contains(score)
    if !isInside {
      problems.append(
        ImportDiagnostics.line(
          number, of: path,
          Text(
            "the score \(parts[1].prefix(40)) lies outside 1 to 5: imported without a feeling",
            nl:
              "de score \(parts[1].prefix(40)) ligt buiten 1 tot en met 5: zonder gevoel geïmporteerd"
          ), code: .importScore))
    }
    let actors = parts.count > 2 ? parts[2].split(separator: ",").map(\.trimmed) : []
    if sections.isEmpty { sections.append(Section()) }
    sections[sections.count - 1].tasks.append(
      Task(
        name: parts[0], score: isInside ? score : nil, actors: actors.filter { !$0.isEmpty }))
  }

  /// The diagram as a journey: scores 1…5 become feelings −2…+2.
  var draft: JourneyDraft {
    var draft = JourneyDraft()
    draft.title = title?.nonEmpty ?? otherTitle
    draft.kind = .assumed
    draft.problems = problems
    for section in sections {
      draft.touchpoints += section.tasks.map { task in
        var touchpoint = Touchpoint(named: task.name, section: section.name?.nonEmpty)
        touchpoint.actors = task.actors
        if let score = task.score { touchpoint.addAssumedFeeling(score - 3) }
        return touchpoint
      }
    }
    let empty = sections.filter(\.tasks.isEmpty).compactMap(\.name)
    if !empty.isEmpty {
      let names = empty.joined(separator: ", ")
      draft.remarks.append(
        Text(
          "sections without tasks are left out: \(names)",
          nl: "secties zonder taken vallen weg: \(names)"))
    }
    return draft
  }
}
