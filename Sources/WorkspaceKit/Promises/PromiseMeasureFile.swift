import Diagnostics
import ResponseStore

/// How data tell whether a promise was kept, as a file writes it:
/// `{survey: …, question: …, at-least: 4}` or `{events: …, from: …, to: …, within: 10m}`.
struct PromiseMeasureFile: FileObject {
  var survey: Written<String>?
  var question: Written<String>?
  var least: Double?
  var most: Double?
  var log: Written<String>?
  var from: Written<String>?
  var to: Written<String>?
  var within: Int?
  var condition: Expression?
  var points = FilePoints()

  static var objectName: Text { Text("a measure", nl: "een meting") }

  static let fields: FieldTable<PromiseMeasureFile> = [
    .string("survey", \.survey, Text("The survey's id.", nl: "De id van de enquête.")),
    .string("question", \.question, Text("The question's id.", nl: "De id van de vraag.")),
    .number(
      "at-least", \.least, in: -1e9...1e9,
      Text("This or more is kept.", nl: "Dit of meer is nagekomen.")),
    .number(
      "at-most", \.most, in: -1e9...1e9,
      Text("This or less is kept.", nl: "Dit of minder is nagekomen.")),
    .string("events", \.log, Text("The event log's id.", nl: "De id van het logboek.")),
    .string(
      "from", \.from, Text("The event that begins it.", nl: "De gebeurtenis die het begint.")),
    .string("to", \.to, Text("The event that ends it.", nl: "De gebeurtenis die het eindigt.")),
    FileField(
      reading: "within", .string,
      Text("The limit, such as 90s, 30m or 1h30m.", nl: "De grens, zoals 90s, 30m of 1h30m.")
    ) { node, reader, measure in
      measure.within = seconds(node, reader)
    },
    FileField(
      reading: "when", .map(.oneOrMore(.string)),
      Text(
        "Where it holds: columns with their values.", nl: "Waar het geldt: kolommen met waarden.")
    ) { node, reader, measure in
      measure.condition = condition(node, reader)
    },
  ]

  /// An answer to a question or a time between two events; what is missing or contradicts itself is
  /// reported.
  func measure(_ node: YAMLNode, _ reader: YAMLReader) -> PromiseMeasure? {
    let isTime = points.has("events")
    guard isTime || points.has("survey") else {
      reader.report(
        .promiseInvalid, at: node,
        Text(
          "measured names neither a survey nor an event log",
          nl: "measured noemt geen enquête en geen gebeurtenissenlog"),
        hint: Text("add survey: or events:", nl: "voeg survey: of events: toe"))
      return nil
    }
    let others = isTime ? ["survey", "question", "at-least", "at-most"] : ["from", "to", "within"]
    if let other = others.first(where: { points.has($0) }) {
      let kind = isTime ? "events" : "survey"
      reader.report(
        .promiseInvalid, at: node,
        Text(
          "\(kind) and \(other) do not go together", nl: "\(kind) en \(other) gaan niet samen"),
        hint: Text("leave one of them out", nl: "laat een van beide weg"))
      return nil
    }
    return isTime
      ? time(node, reader).map { .time($0) }
      : answers(node, reader, needsBound: true).map { .answers($0) }
  }

  /// A question and which answers to it are good.
  func answers(_ node: YAMLNode, _ reader: YAMLReader, needsBound: Bool) -> AnswerMeasure? {
    for key in ["survey", "question"] where !points.has(key) { reader.reportMissing(key, in: node) }
    let isOne = points.has("at-least") != points.has("at-most")
    let isBoth = points.has("at-least") && points.has("at-most")
    if needsBound && !isOne || isBoth {
      reader.report(
        .promiseInvalid, at: node,
        Text(
          "a question needs one bound, at-least or at-most",
          nl: "een vraag heeft één grens nodig, at-least of at-most"),
        hint: .verbatim("at-least: 4"))
      return nil
    }
    guard let survey, let question, !needsBound || least != nil || most != nil else { return nil }
    return AnswerMeasure(
      survey: survey, question: question,
      bound: least.map { .atLeast($0) } ?? most.map { .atMost($0) }, condition: condition)
  }

  private func time(_ node: YAMLNode, _ reader: YAMLReader) -> TimeMeasure? {
    for key in ["from", "to", "within"] where !points.has(key) {
      reader.reportMissing(key, in: node)
    }
    guard let log, let from, let to, let within else { return nil }
    return TimeMeasure(log: log, from: from, to: to, within: within, condition: condition)
  }

  /// `90s`, `30m`, `1h30m`.
  private static func seconds(_ node: YAMLNode, _ reader: YAMLReader) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    var total = 0
    var digits = ""
    var isSound = true
    for character in node.scalar ?? "" {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if let unit = units[character], let number = Int(digits), number <= 1_000_000 {
        total += number * unit
        digits = ""
      } else {
        isSound = false
      }
    }
    if isSound, digits.isEmpty, total > 0 { return total }
    reader.report(
      .promiseInvalid, at: node,
      Text("within must be a length of time", nl: "within moet een tijdsduur zijn"),
      hint: .verbatim("within: 1h30m"))
    return nil
  }

  /// `when: {channel: app, region: [Noord, Zuid]}`: all of them hold.
  private static func condition(_ node: YAMLNode, _ reader: YAMLReader) -> Expression? {
    guard case .mapping(let columns) = node.content else {
      reader.expect(Text("keys with values", nl: "sleutels met waarden"), node, "when")
      return nil
    }
    return columns.reduce(nil) { all, entry -> Expression? in
      guard let column = entry.key.scalar, let values = reader.strings(entry.value, column),
        !values.isEmpty
      else { return all }
      let one = ColumnCondition(column: column, values: values).expression
      return all.map { .and($0, one) } ?? one
    }
  }
}
