import ResponseStore
import WorkbenchKit
import WorkspaceKit

extension JourneyScope {
  /// The answers about each journey, by its id.
  ///
  /// - Parameters:
  ///   - condition: which responses count.
  ///   - options: whether weights count.
  ///   - context: the session.
  /// - Throws: what is wrong with the condition or the files; `command.cancelled`.
  func answers(
    where condition: Expression?, _ options: ExperienceOptions, in context: Context
  ) async throws(Diagnostic) -> [String: [JourneyAnswers]] {
    var found: [String: [JourneyAnswers]] = [:]
    for journey in journeys {
      try context.checkCancellation()
      found[journey.id] = try await JourneyAnswers.fetch(
        stops(of: journey), where: condition, options, in: context)
    }
    return found
  }

  /// What stands under figures of touchpoints.
  ///
  /// - Parameters:
  ///   - answers: the answers about each journey.
  ///   - options: how figures are calculated.
  ///   - context: the session.
  func notes(
    _ answers: [String: [JourneyAnswers]], _ options: ExperienceOptions, in context: Context
  ) -> [Note] {
    let families = journeys.flatMap { answers[$0.id] ?? [] }
    var notes: [Note] = []
    if !families.isEmpty {
      notes.append(
        options.note(
          "Student t, a respondent's answers taken together" + weights(families, .en),
          nl: "Student t, antwoorden van één respondent bijeen" + weights(families, .nl)))
    }
    let others = journeys.flatMap { (answers[$0.id] ?? []).dropFirst().map(\.family.words) }
    if !others.isEmpty {
      let unique = others.reduce(into: [Text]()) { if !$0.contains($1) { $0.append($1) } }
      notes.append(
        Note(
          .aside,
          Text("also measured, on scales of their own: ", nl: "ook gemeten, op eigen schalen: ")
            + unique.joined(separator: "; "), id: "other-questions"))
    }
    notes += Note.filter(context)
    return notes
  }

  private func weights(_ families: [JourneyAnswers], _ language: Language) -> String {
    let names = families.compactMap { family in
      family.weight.map { "\(family.family.survey).\($0)" }
    }
    guard !names.isEmpty else { return "" }
    let list = Set(names).sorted().joined(separator: ", ")
    return language == .nl ? "; gewogen met \(list)" : "; weighted by \(list)"
  }
}
