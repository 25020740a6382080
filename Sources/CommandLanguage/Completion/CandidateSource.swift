import WorkbenchKit

/// The candidates for each thing that may stand at the cursor.
struct CandidateSource {
  let statement: PartialStatement
  let environment: any LanguageEnvironment

  private var catalogue: Catalogue { environment.catalogue }
  private var prefix: String { statement.word.text }

  func candidates(for expectation: Expectation) -> [Candidate] {
    if statement.word.isQuoted, !expectation.mayBeQuoted { return [] }
    switch expectation {
    case .command(let isPiped): return commands(isPiped: isPiped)
    case .secondWord(let first, let isPiped): return secondWords(after: first, isPiped)
    case .clause(let word):
      return [Candidate(word, summary: statement.stage.clauses[word]?.help, kind: .clause)]
    case .option(let name):
      return [
        Candidate("--" + name, summary: statement.stage.options[name]?.help, kind: .option)
      ]
    case .word(let word): return [Candidate(word, kind: .keyword)]
    case .sign(let sign):
      // Separators are typed faster than chosen.
      return [",", "|", "(", ")"].contains(sign) ? [] : [Candidate(sign, kind: .keyword)]
    case .column(let scope): return columns(scope).map { named($0, .column) }
    case .value(let column, _):
      let values = environment.values(of: column, prefix: prefix, limit: Completer.mostValues)
      return values.map { Candidate(quoted($0, asValue: true), title: $0, kind: .value) }
    case .argument(_, let type): return arguments(type)
    case .settingValue(let id): return settingValues(id)
    case .touchpoint: return environment.touchpoints.map { named($0, .value) }
    case .free: return []
    }
  }

  private func commands(isPiped: Bool) -> [Candidate] {
    let fitting = catalogue.commands.map(\.signature).filter { $0.input.fits(isPiped: isPiped) }
    let whole = Set(fitting.map(\.name))
    return fitting.compactMap { signature in
      let first = String(signature.name.prefix { $0 != " " })
      if first == signature.name {
        return Candidate(first, summary: signature.summary, kind: .command)
      }
      guard !whole.contains(first) else { return nil }
      let seconds = CommandNames.secondWords(after: first, in: catalogue, isPiped: isPiped)
      return Candidate(first, summary: .verbatim(seconds.joined(separator: ", ")), kind: .command)
    }
  }

  private func secondWords(after first: String, _ isPiped: Bool?) -> [Candidate] {
    CommandNames.secondWords(after: first, in: catalogue, isPiped: isPiped).map { second in
      let entry = catalogue.command(named: first + " " + second, isPiped: isPiped ?? false)
      return Candidate(second, summary: entry?.signature.summary, kind: .command)
    }
  }

  private func columns(_ scope: Expectation.Scope) -> [NamedThing] {
    switch scope {
    case .responses: environment.responseColumns
    case .files: environment.fileColumns
    case .table: TableShape(statement.steps).columns(last: environment.tableColumns)
    }
  }

  private func arguments(_ type: ArgumentType) -> [Candidate] {
    switch type {
    case .choice(let words):
      words.map { Candidate(quoted($0), title: $0, kind: .choice) }
    case .file(let extensions):
      environment.files(prefix: prefix, extensions: extensions).map(file)
    case .question(let kinds): environment.questions(kinds: kinds).map { named($0, .question) }
    case .survey: environment.surveys.map { named($0, .survey) }
    case .eventLog: environment.eventLogs.map { named($0, .survey) }
    case .activity: environment.activities.map { named($0, .value) }
    case .journey: environment.journeys.map { named($0, .value) }
    case .auditRules: catalogue.rules.map { Candidate($0.id, summary: $0.title, kind: .value) }
    case .setting:
      catalogue.settings.map { Candidate($0.id, summary: $0.help, kind: .setting) }
    case .commandName: commandNames()
    default: []
    }
  }

  /// Commands by their first words, and topics.
  private func commandNames() -> [Candidate] {
    let topics = catalogue.commands.map(\.signature.topic).map { topic in
      Candidate(topic.id, summary: topic.title, kind: .choice)
    }
    return commands(isPiped: false) + commands(isPiped: true) + topics
  }

  private func settingValues(_ id: String) -> [Candidate] {
    guard let setting = catalogue.settings.first(where: { $0.id == id }) else { return [] }
    let words: [String] = if case .choice(let words) = setting.type { words } else { [] }
    let reset = Candidate("default", summary: .verbatim(setting.defaultText), kind: .choice)
    return words.map { Candidate(quoted($0), title: $0, kind: .choice) } + [reset]
  }

  private func named(_ thing: NamedThing, _ kind: Candidate.Kind) -> Candidate {
    Candidate(quoted(thing.name), title: thing.name, summary: thing.summary, kind: kind)
  }

  /// A folder's quote stays open, so that its files can follow.
  private func file(_ path: String) -> Candidate {
    let text = quoted(path)
    guard path.hasSuffix("/") else { return Candidate(text, title: path, kind: .file) }
    let isQuoted = text != path
    return Candidate(
      isQuoted ? String(text.dropLast()) : text, title: path, kind: .folder, addsSpace: false)
  }

  /// A name as it is typed here; once a quote is open, always in quotes.
  private func quoted(_ text: String, asValue: Bool = false) -> String {
    if statement.word.isQuoted { return Quoting.quoted(text) }
    let clauses = Set(statement.stage.clauses.keys)
    let isNoDate = asValue && Quoting.isBrokenDate(text)
    return isNoDate ? Quoting.quoted(text) : Quoting.word(text, clauses: clauses)
  }
}

extension Expectation {
  /// Whether text in quotes can be this.
  fileprivate var mayBeQuoted: Bool {
    switch self {
    case .column, .value, .argument, .settingValue, .touchpoint, .free: true
    case .command, .secondWord, .clause, .option, .word, .sign: false
    }
  }
}
