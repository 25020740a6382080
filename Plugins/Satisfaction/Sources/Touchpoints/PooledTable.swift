import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// A row for each value of the properties of touchpoints, and of the columns of respondents.
struct PooledTable {
  let words: TouchpointWords
  let survey: SurveyDeclaration
  let answers: PooledAnswers
  let family: RatedQuestion.Family
  let topCount: Int
  let options: FigureOptions

  /// One row before it is written.
  struct Line {
    /// The values of the properties of touchpoints.
    let properties: [Value]
    /// The values of the columns of respondents.
    let keys: [GroupValue]
    /// The questions taken together.
    let questions: [RatedQuestion]
    let pooled: PooledFigure
  }

  private var keys: [SurveyAnswer.Key] { answers.counted.answer.keys }

  /// The rows, properties of touchpoints in their own order.
  var lines: [Line] {
    var order: [[Value]] = []
    var positions: [[Value]: [Int]] = [:]
    for (position, question) in answers.questions.enumerated() {
      let properties = words.attributes.map { words.cell($0, of: question.declaration) }
      if positions[properties] == nil { order.append(properties) }
      positions[properties, default: []].append(position)
    }
    let ranks = words.attributes.map { words.asked.order($0) }
    order.sort { left, right in
      for (index, (a, b)) in zip(left, right).enumerated() where a != b {
        return Self.rank(a, ranks[index]) < Self.rank(b, ranks[index])
      }
      return false
    }
    let answer = answers.counted.answer
    let groups = keys.isEmpty ? [answer.total] : answer.groups
    let byKeys = Dictionary(grouping: answers.respondents, by: \.keys)
    return order.flatMap { properties in
      groups.compactMap { group -> Line? in
        let line = line(
          properties, group, byKeys[group.keys] ?? [], positions[properties] ?? [])
        return line.flatMap {
          keys.isEmpty || $0.pooled.figure.answers.denominator.asked > 0 ? $0 : nil
        }
      }
    }
  }

  /// All questions and all respondents together.
  var total: Line? {
    let blank = Value.term(Term("", Text("", nl: "")))
    return line(
      words.attributes.map { _ in blank }, answers.counted.answer.total, answers.respondents,
      Array(answers.questions.indices))
  }

  private func line(
    _ properties: [Value], _ group: SurveyAnswer.Group,
    _ respondents: [PooledAnswers.Respondents], _ positions: [Int]
  ) -> Line? {
    answers.counts(positions, in: group).map { counts in
      Line(
        properties: properties, keys: group.keys,
        questions: positions.map { answers.questions[$0] },
        pooled: PooledFigure(
          counts, respondents, positions, on: family, topCount: topCount, options))
    }
  }

  private static func rank(_ value: Value, _ order: [String]) -> (Int, String) {
    let word = value.word ?? "\u{10FFFF}"
    return (order.firstIndex(of: word) ?? order.count + (value.isMissing ? 1 : 0), word)
  }

  /// A row's name in a sentence.
  func name(of line: Line) -> Text {
    let cells = labels(line).map { cell -> Text in
      switch cell {
      case .term(let term): term.title
      case .missing(let reason): reason.title
      default: .verbatim(cell.word ?? cell.number.map { "\($0)" } ?? "")
      }
    }
    return cells.joined(separator: ", ")
  }

  /// The cells of properties and columns, in the order in which they were asked for.
  private func labels(_ line: Line) -> [Value] {
    var properties = line.properties[...]
    var values = zip(line.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }[...]
    return words.groups.compactMap { word in
      words.asked.attribute(word.value) == nil ? values.popFirst() : properties.popFirst()
    }
  }

  /// The table.
  ///
  /// - Parameters:
  ///   - lines: its rows.
  ///   - id: its stable name.
  func table(_ lines: [Line], id: String) -> Table {
    let columns = RatingColumns(
      family: family, topCount: topCount, isWeighted: options.isWeighted)
    var properties = words.attributes[...]
    var keys = self.keys[...]
    let labels = words.groups.compactMap { word -> Column? in
      if words.asked.attribute(word.value) == nil {
        return keys.popFirst().map { Column($0.id, $0.title, .text) }
      }
      return properties.popFirst().map { Column($0.id, $0.title.withCapital, .text) }
    }
    func cells(_ line: Line) -> [Value] {
      let cells = columns.cells(of: line.pooled.figure)
      return [.integer(line.questions.count)] + cells.prefix(1)
        + [.integer(line.pooled.people)] + cells.dropFirst()
    }
    let figures = columns.columns
    let blank = Value.term(Term("", Text("", nl: "")))
    let total = total
    var table = Table(
      id: id, title: family.title,
      columns: labels + [Column("questions", Text("Questions", nl: "Vragen"), .integer)]
        + figures.prefix(1) + [Column("people", Text("People", nl: "Mensen"), .integer)]
        + figures.dropFirst(),
      rows: lines.map { self.labels($0) + cells($0) },
      totals: total.map { line in
        [
          [.term(.total)] + Array(repeating: blank, count: labels.count - 1) + cells(line)
        ]
      } ?? [], evidence: (lines + [total].compactMap(\.self)).map { evidence($0) },
      chart: columns.chart(labels: labels.map(\.id)))
    table.priorities =
      labels.map(\.id) + columns.priorities.prefix(4) + ["people"] + columns.priorities.dropFirst(4)
    return table
  }

  private func evidence(_ line: Line) -> Evidence {
    let figure = line.pooled.figure
    let denominator = figure.answers.denominator
    let names = line.questions.map(\.name).joined(separator: ", ")
    let operands =
      figure.answers.scale.map { answer in
        Evidence.Operand(
          "answer_\(answer)", Text("answers \(answer)", nl: "antwoorden \(answer)"),
          .integer(figure.answers.count(of: answer)))
      } + [
        Evidence.Operand(
          "respondents", Text("respondents", nl: "respondenten"), .integer(line.pooled.people)),
        Evidence.Operand(
          "standard_error",
          Text(
            "standard error, respondents as clusters", nl: "standaardfout, per respondent bijeen"),
          .decimal(figure.meanError, orMissing: .notApplicable)),
      ]
    return Evidence(
      formula: options.isWeighted ? "satisfaction.pooled.weighted" : "satisfaction.pooled",
      wording: Text(
        "mean = sum of answers / answers, over respondents, of: \(names)",
        nl: "gemiddelde = som van antwoorden / antwoorden, over respondenten, van: \(names)"),
      operands: figure.isShown ? operands : [], considered: denominator.asked,
      valid: denominator.valid, exclusions: denominator.exclusions,
      rows: figure.isShown && line.questions.count == 1
        ? EvidenceRows(of: line.questions[0].declaration, in: survey, where: words.filter)
          .narrowed(to: line.keys, of: keys) : nil)
  }
}

extension Text {
  /// The words with a capital at the front, for the head of a column.
  fileprivate var withCapital: Text {
    func up(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    return Text(up(en), nl: up(nl))
  }
}
