public import Diagnostics

/// A journey file to fill in: every key with what it is for, in the order of a good plan.
public struct JourneySkeleton {
  private let language: Language
  private let crosswalk: Crosswalk
  private var lines: [String] = []

  private init(_ language: Language, _ crosswalk: Crosswalk) {
    self.language = language
    self.crosswalk = crosswalk
  }

  /// The text of a file that can be read at once, and asks for the rest.
  ///
  /// - Parameters:
  ///   - title: what people will read.
  ///   - segment: the id of the segment whose point of view it takes; nil to be asked for.
  ///   - crosswalk: the phases of the workspace.
  ///   - language: the language of the comments.
  public static func text(
    title: String, segment: String?, crosswalk: Crosswalk, language: Language
  ) -> String {
    var skeleton = JourneySkeleton(language, crosswalk)
    skeleton.write(title: title, segment: segment)
    return skeleton.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(title: String, segment: String?) {
    lines.append(JourneyYAML.modeline)
    comment(
      Text(
        "Fill in what you know, take away the # before a key, and leave out what you do not know: "
          + "`journey check` says what is missing.",
        nl:
          "Vul in wat je weet, haal het # voor een sleutel weg, en laat weg wat je niet weet: "
          + "`journey check` zegt wat er ontbreekt."))
    let given = ["title": YAMLScalar.written(title), "segment": segment.map(YAMLScalar.written)]
    for key in CustomerJourney.shape.keys where !["version", "touchpoints"].contains(key.name) {
      write(key, given[key.name] ?? nil, indent: "")
    }
    lines.append("")
    comment(
      Text(
        "The touchpoints in the order in which a customer meets them, from before the need to after "
          + "the use. Names are the customer's words; ids stay when names change.",
        nl:
          "De contactmomenten in de volgorde waarin een klant ze tegenkomt, van vóór de behoefte tot "
          + "na het gebruik. Namen zijn woorden van de klant; een id blijft als de naam verandert.")
    )
    lines.append("touchpoints:")
    for (place, phase) in crosswalk.phases.enumerated() {
      if place > 0 { lines.append("") }
      lines.append("  # \(phase.name(language))")
      let id = "\(phase.id)-1"
      let name = Text("What happens here", nl: "Wat er hier gebeurt")(language)
      lines += [
        "  - id: \(YAMLScalar.written(id))", "    name: \(YAMLScalar.written(name))",
        "    phase: \(YAMLScalar.written(phase.id))",
      ]
      // The keys are explained once; the other touchpoints are made after the first.
      guard place == 0 else { continue }
      let shown: Set<String> = ["id", "name", "phase", "section"]
      for key in Touchpoint.shape.keys where !shown.contains(key.name) {
        write(key, nil, indent: "    ")
      }
    }
  }

  private mutating func write(_ key: ObjectShape.Key, _ value: String?, indent: String) {
    if let value { return lines.append("\(indent)\(key.name): \(value)") }
    lines.append("\(indent)# \(key.name): \(example(of: key.shape))  # \(key.help(language))")
  }

  /// What may stand behind a key.
  private func example(_ words: [(id: String, title: Text)]) -> String {
    words.map(\.id).joined(separator: " | ")
  }

  private func example(of shape: FieldShape) -> String {
    switch shape {
    case .string, .identifier, .text, .anything: "…"
    case .integer(let range): "\(range.lowerBound)"
    case .number: "0"
    case .boolean: "true"
    case .date: "2026-03-31"
    case .word(let words): example(words)
    case .list(let item): "[\(example(of: item))]"
    case .map(let value): "{…: \(example(of: value))}"
    case .either(let shapes): shapes.map { example(of: $0) }.joined(separator: " | ")
    case .object(let object):
      "{\(object.keys.map { "\($0.name): \(example(of: $0.shape))" }.joined(separator: ", "))}"
    }
  }

  private mutating func comment(_ text: Text) { lines += JourneyYAML.comment(text(language)) }
}
