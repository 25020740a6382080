public import WorkspaceKit

extension Setting where Value == String {
  /// The survey meant when a command names none.
  public static let survey = Setting<String>.word(
    "survey",
    help: Text(
      "The survey meant when a command names none.",
      nl: "De enquête die bedoeld is als een commando er geen noemt."), default: "")
}

extension Setting where Value == Int {
  /// The memory that columns may take, in megabytes.
  public static let memory = Setting<Int>.integer(
    "memory", in: 16...16_000_000,
    help: Text(
      "The memory that columns may take, in megabytes.",
      nl: "Het geheugen dat kolommen mogen innemen, in megabytes."), default: 16_000)
}

extension Context {
  /// The survey meant when none is named, from the setting `survey`; nil when nothing says so.
  public var preferredSurvey: String? {
    let set = settings[Setting.survey]
    return set.isEmpty ? nil : set
  }

  /// Finds a survey.
  ///
  /// - Parameter name: its id as typed; nil for the one that is meant when none is named.
  /// - Throws: `survey.none`, `survey.unknown` or `survey.ambiguous`.
  public func survey(_ name: Spanned<String>?) throws(Diagnostic) -> SurveyResponses {
    try surveys.survey(named: name ?? preferredSurvey.map { Spanned($0, at: .none) })
  }

  /// Finds a question and the survey that asks it.
  ///
  /// - Parameters:
  ///   - word: the question as typed, `SURVEY.QUESTION` where two surveys have one of that name;
  ///     nil for the only one of its kind.
  ///   - kinds: the kinds that will do.
  /// - Throws: `question.unknown`, `question.none`, `question.ambiguous` or `column.type`.
  public func question(
    _ word: Spanned<String>?, of kinds: [QuestionKind]
  ) throws(Diagnostic) -> (survey: SurveyResponses, question: ColumnDeclaration) {
    if let word, let dot = word.value.firstIndex(of: ".") {
      let survey = String(word.value[..<dot])
      let length = survey.utf8.count
      if surveys.declarations.contains(where: { $0.id == survey }) {
        return try surveys.question(
          Spanned(
            String(word.value[word.value.index(after: dot)...]),
            at: SourceSpan(word.span.start + length + 1, word.span.end)), of: kinds,
          in: Spanned(survey, at: SourceSpan(word.span.start, word.span.start + length)))
      }
    }
    let preferred = word == nil ? preferredSurvey : nil
    return try surveys.question(word, of: kinds, in: preferred.map { Spanned($0, at: .none) })
  }

  /// Asks the responses of a survey; progress is shown and Ctrl-C stops the reading.
  ///
  /// - Parameters:
  ///   - request: the question, in the words of the survey's declaration.
  ///   - survey: the survey.
  /// - Throws: what is wrong with the request or the files.
  public func answer(
    _ request: SurveyRequest, from survey: SurveyResponses
  ) async throws(Diagnostic) -> SurveyAnswer {
    try await reading { reading throws(Diagnostic) in
      try survey.aggregate(request, reading: reading)
    }
  }

  /// Does work on responses that shows progress and that Ctrl-C stops.
  ///
  /// - Parameter work: the work; it passes on the reading that it is given.
  /// - Throws: what the work throws; `command.cancelled` when the person stopped it.
  public func reading<Result: Sendable>(
    _ work: @escaping @Sendable (Reading) throws(Diagnostic) -> Result
  ) async throws(Diagnostic) -> Result {
    let progress = self.progress
    let (isLast, limit) = (isLastStatement, settings[Setting.memory] * 1_000_000)
    return try await Reading.inTask(
      progress: { step in
        progress(Progress.Step(step.activity, fraction: step.fraction, rows: step.rows))
      }
    ) { (reading) throws(Diagnostic) in
      var reading = reading
      reading.isLast = isLast
      reading.memoryLimit = limit
      return try work(reading)
    }
  }
}
