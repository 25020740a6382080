import Diagnostics
import ResponseStore

/// Reads the keys of a promise.
struct PromiseReading {
  let reader: YAMLReader

  func promise(_ keys: YAMLMapping, id: String, path: String) -> Promise? {
    let text = keys.required("text").flatMap { reader.text($0, "text") }
    let promise = Promise(
      id: id, path: path, text: text ?? .verbatim(id),
      condition: keys.writtenText("condition", reader),
      measure: keys.writtenText("measure", reader),
      threshold: keys.writtenText("threshold", reader),
      compensation: keys.writtenText("compensation", reader),
      dueAt: keys.writtenList("due-at", reader), madeAt: keys.writtenList("made-at", reader),
      conditionToldAt: keys.writtenList("condition-told-at", reader),
      source: keys.writtenText("source", reader), target: keys.value("target").flatMap(share),
      expectation: keys.value("expected").flatMap { node in
        reader.mapping(node, "expected") { answer($0, node, needsBound: false) } ?? nil
      },
      measured: keys.value("measured").flatMap(measured), checks: checks(keys),
      place: keys.value("text").map(reader.place))
    return text == nil ? nil : promise
  }

  /// `0.95` or `95%`.
  private func share(_ node: YAMLNode) -> Double? {
    if let text = node.scalar, text.hasSuffix("%"), let percentage = Double(text.dropLast()),
      (0...100).contains(percentage)
    {
      return percentage / 100
    }
    return reader.number(node, "target", in: 0...1)
  }

  // MARK: Checks

  private func checks(_ keys: YAMLMapping) -> [PromiseCheck] {
    guard let node = keys.value("checks") else { return [] }
    return (reader.list(node, "checks") ?? []).compactMap { item in
      reader.mapping(item, "checks") { keys -> PromiseCheck? in
        let date = keys.value("date").flatMap(day)
        let touchpoint = keys.written("touchpoint", reader)
        let identifier = keys.string("case")
        let note = keys.text("note")
        guard
          let outcome = keys.required("outcome").flatMap({
            reader.word($0, "outcome", as: PromiseCheck.Outcome.self)
          })
        else { return nil }
        return PromiseCheck(
          date: date, touchpoint: touchpoint, caseIdentifier: identifier, outcome: outcome,
          note: note, place: reader.place(item))
      } ?? nil
    }
  }

  private func day(_ node: YAMLNode) -> CivilDate? {
    let parts = (node.scalar ?? "").split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), let date = CivilDate(year: year, month: month, day: day)
    {
      return date
    }
    reader.report(
      .yamlType, at: node, Text("date must be a day", nl: "date moet een dag zijn"),
      hint: .verbatim("date: 2026-03-31"))
    return nil
  }

  // MARK: Measures

  /// `{survey: …, question: …, at-least: 4}` or `{events: …, from: …, to: …, within: 10m}`.
  private func measured(_ node: YAMLNode) -> PromiseMeasure? {
    reader.mapping(node, "measured") { keys -> PromiseMeasure? in
      if keys.value("events") != nil { return time(keys, node).map(PromiseMeasure.time) }
      guard keys.value("survey") != nil else {
        keys.acceptAllKeys()
        reader.report(
          .promiseInvalid, at: node,
          Text(
            "measured names neither a survey nor an event log",
            nl: "measured noemt geen enquête en geen gebeurtenissenlog"),
          hint: Text("add survey: or events:", nl: "voeg survey: of events: toe"))
        return nil
      }
      return answer(keys, node, needsBound: true).map(PromiseMeasure.answers)
    } ?? nil
  }

  private func answer(
    _ keys: YAMLMapping, _ node: YAMLNode, needsBound: Bool
  ) -> AnswerMeasure? {
    let survey = keys.required("survey").flatMap { reader.written($0, "survey") }
    let question = keys.required("question").flatMap { reader.written($0, "question") }
    let least = keys.value("at-least").flatMap { reader.number($0, "at-least", in: Self.any) }
    let most = keys.value("at-most").flatMap { reader.number($0, "at-most", in: Self.any) }
    let condition = self.condition(keys)
    let isOne = (least == nil) != (most == nil)
    if needsBound && !isOne || least != nil && most != nil {
      reader.report(
        .promiseInvalid, at: node,
        Text(
          "a question needs one bound, at-least or at-most",
          nl: "een vraag heeft één grens nodig, at-least of at-most"),
        hint: .verbatim("at-least: 4"))
      return nil
    }
    guard let survey, let question else { return nil }
    return AnswerMeasure(
      survey: survey, question: question,
      bound: least.map { .atLeast($0) } ?? most.map { .atMost($0) }, condition: condition)
  }

  private static let any = -1e9...1e9

  private func time(_ keys: YAMLMapping, _ node: YAMLNode) -> TimeMeasure? {
    let log = keys.written("events", reader)
    let from = keys.required("from").flatMap { reader.written($0, "from") }
    let to = keys.required("to").flatMap { reader.written($0, "to") }
    let within = keys.required("within").flatMap(seconds)
    let condition = self.condition(keys)
    guard let log, let from, let to, let within else { return nil }
    return TimeMeasure(log: log, from: from, to: to, within: within, condition: condition)
  }

  /// `90s`, `30m`, `1h30m`.
  private func seconds(_ node: YAMLNode) -> Int? {
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
  private func condition(_ keys: YAMLMapping) -> Expression? {
    keys.mapping("when") { columns -> Expression? in
      columns.acceptAllKeys()
      return columns.entries.reduce(nil) { all, entry -> Expression? in
        guard let column = entry.key.scalar,
          let values = reader.strings(entry.value, column), !values.isEmpty
        else { return all }
        let one = ColumnCondition(column: column, values: values).expression
        return all.map { .and($0, one) } ?? one
      }
    } ?? nil
  }
}
