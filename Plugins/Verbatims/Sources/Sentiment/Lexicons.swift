import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The words that judge, per language: the bundled lists, and what a workspace makes of them.
struct Lexicons {
  /// The folder of lexicons in a workspace: `nl.yaml` and `en.yaml`.
  static let folder = "lexicons"

  private let dutch: SentimentLexicon
  private let english: SentimentLexicon
  /// The files of the workspace that were used.
  let paths: [String]

  /// Reads the lexicons of a workspace.
  ///
  /// - Throws: the first thing that is wrong with a file, with its line and column; `lexicon.empty`.
  init(_ workspace: Workspace?) throws(Diagnostic) {
    let files = workspace?.yamlFiles(in: Self.folder) ?? []
    var paths: [String] = []
    func lexicon(_ language: TextLanguage) throws(Diagnostic) -> SentimentLexicon {
      let bundled = SentimentLexicon.bundled(language)
      let wanted = files.first { FilePath.stem(of: $0) == language.rawValue }
      guard let workspace, let path = wanted else { return bundled }
      paths.append(path)
      return try Self.read(try workspace.yamlFile(path), path, bundled)
    }
    dutch = try lexicon(.dutch)
    english = try lexicon(.english)
    self.paths = paths
  }

  /// The lexicon of a language.
  func callAsFunction(_ language: TextLanguage) -> SentimentLexicon {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static func read(
    _ document: YAMLDocument, _ path: String, _ bundled: SentimentLexicon
  ) throws(Diagnostic) -> SentimentLexicon {
    let reader = YAMLReader(document)
    var words: [String: Double] = [:]
    var replaces = false
    if let root = document.root, !root.isNull {
      _ = reader.mapping(root, "a lexicon") { keys in
        replaces = keys.boolean("replace") ?? false
        words = keys.mapping("words") { polarities($0, reader) } ?? [:]
      }
    }
    if let first = reader.problems.first { throw first }
    guard !words.isEmpty || !replaces, document.root?.isNull == false else {
      throw Diagnostic(
        .lexiconEmpty,
        Text("the lexicon has no words", nl: "de woordenlijst heeft geen woorden"),
        at: .file(path),
        hint: Text(
          "add words: {complaint: -0.6}, or delete the file",
          nl: "voeg words: {klacht: -0.6} toe, of verwijder het bestand"))
    }
    return replaces
      ? SentimentLexicon(bundled.language, polarities: words) : bundled.adding(words)
  }

  private static func polarities(_ keys: YAMLMapping, _ reader: YAMLReader) -> [String: Double] {
    keys.acceptAllKeys()
    var words: [String: Double] = [:]
    for entry in keys.entries {
      guard let word = entry.key.scalar else { continue }
      guard let polarity = entry.value.scalar.flatMap(Double.init), (-1...1).contains(polarity)
      else {
        reader.report(
          .yamlValue, at: entry.value,
          Text(
            "the value of \"\(word)\" must be a number from -1 to 1",
            nl: "de waarde van \"\(word)\" moet een getal van -1 tot 1 zijn"))
        continue
      }
      words[SourceText(word).string.lowercased()] = polarity
    }
    return words
  }
}
