import Diagnostics

/// A list of words as a file of `terms/` writes it.
struct WordListFile: FileObject {
  var kind: WordList.Kind?
  var title: Text?
  var words: YAMLNode?
  var allowed: [String] = []
  var message: String?
  var severity: Diagnostic.Severity?
  var points = FilePoints()

  static var objectName: Text { Text("a list of words", nl: "een woordenlijst") }

  var isSound: Bool { kind != nil }

  static let fields: FieldTable<WordListFile> = [
    .version,
    FileField<WordListFile>(
      reading: "kind", .word(WordListReading.plainKinds.map { ($0.rawValue, .verbatim("")) }),
      Text("What the list is about.", nl: "Waar de lijst over gaat.")
    ) { node, reader, list in
      list.kind =
        reader.word(node, "kind", oneOf: WordListReading.plainKinds.map(\.rawValue))
        .flatMap(WordList.Kind.init(rawValue:))
    }.required,
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
    FileField<WordListFile>(
      reading: "words", WordListReading.wordsShape,
      Text(
        "The words, each with what to say instead where there is something.",
        nl: "De woorden, elk met wat je anders zegt als dat er is.")
    ) { node, _, list in
      list.words = node
    }.required,
    .strings(
      "allowed", \.allowed,
      Text("Words that are never reported.", nl: "Woorden die nooit gemeld worden.")),
    .string(
      "message", \.message,
      Text(
        "The list's own wording, with %s for the words.", nl: "Eigen tekst, met %s voor de woorden."
      )
    ),
    .level(\.severity),
  ]

  /// The list; what is wrong with its words is reported.
  func list(id: String, _ reader: YAMLReader) -> WordList? {
    guard let kind else { return nil }
    var list = WordList(id: id, kind: kind)
    list.message = message
    list.severity = severity
    list.allowed = Set(allowed.map { $0.lowercased() })
    if let words { WordListReading(reader: reader).words(words, "words", into: &list) }
    return list
  }
}

extension FileField {
  /// `level`: how serious the author takes it, in the words of Vale.
  static func level(
    _ path: any WritableKeyPath<Owner, Diagnostic.Severity?> & Sendable
  ) -> FileField {
    let words: [(String, Diagnostic.Severity)] = [
      ("suggestion", .info), ("info", .info), ("warning", .warning), ("error", .error),
    ]
    return FileField(
      reading: "level", .word(words.map { ($0.0, .verbatim($0.0)) }),
      Text("How serious it is.", nl: "Hoe ernstig het is.")
    ) { node, reader, owner in
      let word = reader.word(node, "level", oneOf: words.map(\.0))
      owner[keyPath: path] = words.first { $0.0 == word }?.1
    }
  }
}
