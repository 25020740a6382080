import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The texts that a command looks at, and what they are held against.
struct TextSelection {
  /// The files.
  let documents: [TextDocument]
  /// Their texts, file by file.
  let texts: [CheckedText]
  /// What is wrong with files, for the person to know.
  let problems: [Diagnostic]
  /// The workspace's brand, if any.
  let brand: Brand?

  /// Finds and reads the texts that a call asks for.
  ///
  /// - Throws: `text.none` when there are none; what is wrong with a file that was named.
  init(_ call: Call, _ context: Context) throws(Diagnostic) {
    let brand = context.workspace?.brand ?? Declared(nil)
    var problems = brand.problems
    let files = TextFiles(context.workspace?.texts ?? [], in: context.surveys.folder)
    let named = call[TextParameters.files] ?? []
    if named.isEmpty {
      let all = files.read()
      documents = all.value
      problems += all.problems
    } else {
      documents = try files.read(
        named: named, from: context.folder, otherwise: Self.fallback(call))
    }
    for document in documents { problems += document.problems }
    guard !documents.isEmpty else { throw problems.first { $0.severity == .error } ?? Self.none }
    texts = Self.texts(
      of: documents, channel: call[TextParameters.channel],
      segment: call[TextParameters.segment])
    self.problems = problems
    self.brand = brand.value
    guard !texts.isEmpty || !named.isEmpty || !call.isNarrowed else { throw Self.nothingLeft(call) }
  }

  /// Reads all texts that a workspace declares; none where it declares none.
  init(declaredIn workspace: Workspace) {
    let brand = workspace.brand
    let all = TextFiles(workspace.texts, in: workspace.root).read()
    documents = all.value
    texts = Self.texts(of: documents)
    problems = brand.problems + all.problems + documents.flatMap(\.problems)
    self.brand = brand.value
  }

  private static func fallback(_ call: Call) -> TextDeclaration {
    var declaration = TextDeclaration(files: [])
    declaration.channel = call[TextParameters.channel]
    declaration.segment = call[TextParameters.segment]
    declaration.language = call[TextParameters.language].flatMap(Language.init(rawValue:))
    declaration.format = call[TextParameters.format].flatMap(TextFormat.init(rawValue:))
    declaration.columns = (call[TextParameters.columns] ?? "").split(separator: ",").map { name in
      let trimmed = name.drop { $0 == " " }
      return String(trimmed.reversed().drop { $0 == " " }.reversed())
    }
    return declaration
  }

  private static func texts(
    of documents: [TextDocument], channel: String? = nil, segment: String? = nil
  ) -> [CheckedText] {
    documents.enumerated().flatMap { number, document in
      var detected: TextLanguage?
      return document.units.compactMap { unit -> CheckedText? in
        guard channel == nil || unit.channel == channel,
          segment == nil || unit.segment == segment
        else { return nil }
        let language: TextLanguage
        if let own = unit.language {
          language = own == .nl ? .dutch : .english
        } else {
          let found = detected ?? Self.detectedLanguage(of: document)
          detected = found
          language = found
        }
        return CheckedText(
          document: number, unit: unit, source: SourceText(unit.text).withoutMarkup(),
          language: language)
      }
    }
  }

  /// The language that the words of a file are in; Dutch where they do not tell.
  private static func detectedLanguage(of document: TextDocument) -> TextLanguage {
    var sample = ""
    for unit in document.units where sample.utf8.count < 20_000 {
      sample += String(unit.text.prefix(20_000)) + "\n"
    }
    return SourceText(sample).withoutMarkup().detectedLanguage.language ?? .dutch
  }

  /// The texts of each file that belong together, in the order of the files.
  var passages: [Passage] {
    var order: [[CheckedText]] = []
    var positions: [PassageKey: Int] = [:]
    for text in texts {
      let key = PassageKey(document: text.document, declaration: text.unit.declaration)
      if let position = positions[key] {
        order[position].append(text)
      } else {
        positions[key] = order.count
        order.append([text])
      }
    }
    let parts = Dictionary(grouping: order, by: { $0[0].document }).mapValues(\.count)
    return order.map { texts in
      let first = texts[0]
      let declaration = first.unit.declaration
      let path = documents[first.document].path
      let detail = declaration.touchpoint?.value ?? declaration.channel
      let isPart = (parts[first.document] ?? 1) > 1
      return Passage(
        path: path, part: isPart ? detail : nil, document: first.document,
        declaration: declaration, texts: texts)
    }
  }

  private struct PassageKey: Hashable {
    let document: Int
    let declaration: TextDeclaration
  }

  private static let none = Diagnostic(
    .textNone, Text("no texts are declared here", nl: "hier zijn geen teksten gedeclareerd"),
    hint: Text(
      "name files (texts check nl.po), or declare texts: in workspace.yaml",
      nl: "noem bestanden (texts check nl.po), of declareer texts: in workspace.yaml"))

  private static func nothingLeft(_ call: Call) -> Diagnostic {
    let parameter: any AnyParameter =
      call.has(TextParameters.channel) ? TextParameters.channel : TextParameters.segment
    return Diagnostic(
      .textNone, Text("no text is left", nl: "er blijft geen tekst over"),
      at: .statement(call.span(of: parameter)),
      hint: Text("texts lists channels and segments", nl: "texts toont kanalen en segmenten"))
  }
}

extension Call {
  /// Whether only some of the texts are asked for.
  fileprivate var isNarrowed: Bool {
    has(TextParameters.channel) || has(TextParameters.segment)
  }
}
