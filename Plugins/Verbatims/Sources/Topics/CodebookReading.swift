import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Reads `codebooks/NAME.yaml`; all that is wrong is found at once.
struct CodebookReading {
  private let reader: YAMLReader
  private let document: YAMLDocument

  /// Starts to read a file.
  init(_ document: YAMLDocument) {
    self.document = document
    reader = YAMLReader(document)
  }

  /// The codebook, and what is wrong with the file in the order of places.
  ///
  /// - Parameters:
  ///   - id: the codebook's name.
  ///   - path: the file, relative to the workspace.
  func codebook(_ id: String, _ path: String) -> (codebook: Codebook?, problems: [Diagnostic]) {
    guard let root = document.root, !root.isNull else {
      return (nil, reader.problems.isEmpty ? [Self.empty(.file(path))] : reader.problems)
    }
    let found = reader.mapping(root, "a codebook") { keys -> Codebook in
      let title = keys.text("title")
      let survey = keys.string("survey")
      let language = keys.word("language", oneOf: TextLanguage.allCases.map(\.rawValue))
      let topics = keys.required("topics").map { self.topics($0) } ?? []
      return Codebook(
        id: id, path: path, title: title, survey: survey,
        language: language.flatMap { TextLanguage(rawValue: $0) }, topics: topics)
    }
    return (found, reader.problems)
  }

  private func topics(_ node: YAMLNode) -> [Codebook.Topic] {
    let found = reader.mapping(node, "topics") { keys -> [Codebook.Topic] in
      keys.acceptAllKeys()
      return keys.entries.compactMap { entry in
        entry.key.scalar.flatMap { topic($0, entry.value, at: entry.key) }
      }
    }
    if found?.isEmpty == true {
      reader.report(Self.empty(reader.source.place(node.line, node.column)))
    }
    return found ?? []
  }

  private func topic(_ id: String, _ node: YAMLNode, at key: YAMLNode) -> Codebook.Topic? {
    guard case .mapping = node.content else {
      // The short form: a topic that is nothing but its searches.
      let queries = reader.list(node, id).map { $0.compactMap { query($0, id) } } ?? []
      return Codebook.Topic(id: id, title: .verbatim(id), queries: queries, exclusions: [])
    }
    return reader.mapping(node, id) { keys -> Codebook.Topic in
      let title = keys.text("title") ?? .verbatim(id)
      let queries = self.queries(keys.value("queries"), "queries")
      let exclusions = self.queries(keys.value("exclude"), "exclude")
      if queries.isEmpty, keys.value("queries") == nil {
        reader.report(
          .codebookEmpty, at: key,
          Text("the topic \"\(id)\" has no searches", nl: "het onderwerp \"\(id)\" zoekt niets"),
          hint: Text("add queries: [word, …]", nl: "voeg queries: [woord, …] toe"))
      }
      return Codebook.Topic(id: id, title: title, queries: queries, exclusions: exclusions)
    }
  }

  private func queries(_ node: YAMLNode?, _ name: String) -> [TextQuery] {
    guard let node, let items = reader.list(node, name) else { return [] }
    return items.compactMap { query($0, name) }
  }

  private func query(_ node: YAMLNode, _ name: String) -> TextQuery? {
    guard let written = reader.string(node, name) else { return nil }
    do throws(TextQueryProblem) {
      return try TextQuery(written)
    } catch {
      let before = String(decoding: written.utf8.prefix(error.offset), as: UTF8.self)
      let isQuoted = if case .scalar(_, isQuoted: true) = node.content { 1 } else { 0 }
      reader.report(
        Diagnostic(
          .codebookQuery, error.message,
          at: reader.source.place(
            node.line, node.column + before.unicodeScalars.count + isQuoted), hint: error.hint))
      return nil
    }
  }

  private static func empty(_ place: Place) -> Diagnostic {
    Diagnostic(
      .codebookEmpty,
      Text("there is no topic here", nl: "hier staat geen onderwerp"), at: place,
      hint: Text(
        "begin with topics:, and below it TOPIC: {queries: [word]}",
        nl: "begin met topics:, en daaronder ONDERWERP: {queries: [woord]}"))
  }
}
