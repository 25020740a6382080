import Diagnostics

/// A rule of the style checker Vale: substitutions with `swap`, or existence with `tokens`.
///
/// What Vale knows besides is known, so that it is no mistake, and not used.
struct ValeRule: FileObject {
  var kind: WordList.Kind?
  var swap: YAMLNode?
  var tokens: [Written<String>] = []
  var raw: [Written<String>] = []
  var exceptions: [String] = []
  var ignoresCase: Bool?
  var matchesInsideWords: Bool?
  var message: String?
  var severity: Diagnostic.Severity?
  var points = FilePoints()

  static var objectName: Text { Text("a rule of Vale", nl: "een regel van Vale") }

  var isSound: Bool { kind != nil }

  static let fields = FieldTable<ValeRule>(
    [
      FileField<ValeRule>(
        reading: "extends", .word([("substitution", .verbatim("")), ("existence", .verbatim(""))]),
        Text("Vale's kind of rule.", nl: "De soort regel van Vale.")
      ) { node, reader, rule in
        switch reader.word(node, "extends", oneOf: ["substitution", "existence"]) {
        case "substitution": rule.kind = .substitutions
        case "existence": rule.kind = .existence
        default: break
        }
      }.required,
      .string(
        "message", \.message,
        Text(
          "The rule's own wording, with %s for the words.",
          nl: "Eigen tekst, met %s voor de woorden.")),
      .level(\.severity),
      .boolean(
        "ignorecase", \.ignoresCase,
        Text("Capitals make no difference.", nl: "Hoofdletters maken niet uit.")),
      .boolean(
        "nonword", \.matchesInsideWords,
        Text("Also inside words.", nl: "Ook binnen woorden.")),
      .strings(
        "exceptions", \.exceptions,
        Text("Words that are never reported.", nl: "Woorden die nooit gemeld worden.")),
      FileField<ValeRule>(
        reading: "swap", .map(.string),
        Text(
          "Expressions with what to say instead.", nl: "Expressies met wat je anders zegt.")
      ) { node, _, rule in
        rule.swap = node
      },
      .strings(
        "tokens", \.tokens,
        Text("Expressions that should not occur.", nl: "Expressies die niet voorkomen.")),
      .strings(
        "raw", \.raw,
        Text("More expressions that should not occur.", nl: "Meer van zulke expressies.")),
    ]
      + ["link", "action", "scope", "limit", "source", "description", "vocab", "capitalize"].map {
        FileField<ValeRule>(
          reading: $0, .anything, Text("Vale's; not used here.", nl: "Van Vale; hier ongebruikt.")
        ) { _, _, _ in }
      })

  /// The list; what is missing is reported.
  func list(id: String, _ node: YAMLNode, _ reader: YAMLReader) -> WordList? {
    guard let kind else { return nil }
    var list = WordList(id: id, kind: kind)
    list.message = message
    list.severity = severity
    list.matching.ignoresCase = ignoresCase ?? false
    list.matching.matchesInsideWords = matchesInsideWords ?? false
    list.allowed = Set(exceptions.map { $0.lowercased() })
    if kind == .substitutions {
      if swap == nil { reader.reportMissing("swap", in: node) }
      list.entries = swap.map { entries($0, reader) } ?? []
    } else {
      if !points.has("tokens"), !points.has("raw") { reader.reportMissing("tokens", in: node) }
      list.entries = (tokens + raw).map { WordList.Entry($0.value, at: $0.place) }
    }
    return list
  }

  private func entries(_ node: YAMLNode, _ reader: YAMLReader) -> [WordList.Entry] {
    guard case .mapping(let entries) = node.content else {
      reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, "swap")
      return []
    }
    return entries.compactMap { entry in
      guard let expression = entry.key.scalar else { return nil }
      let prefer = entry.value.isNull ? "" : reader.string(entry.value, "swap") ?? ""
      return WordList.Entry(expression, prefer: prefer, at: reader.place(entry.key))
    }
  }
}
