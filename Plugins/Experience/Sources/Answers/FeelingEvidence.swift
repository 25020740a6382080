import WorkbenchKit
import WorkspaceKit

extension Evidence {
  /// Where the measured valence of a touchpoint comes from.
  ///
  /// - Parameters:
  ///   - score: the answers; nil where nobody was asked.
  ///   - figure: the figure that is shown.
  ///   - survey: finds the declaration of the survey.
  static func score(
    _ score: TouchpointScore?, _ figure: Figure, in context: Context
  ) -> Evidence {
    guard let score else {
      return .unasked(considered: 0)
    }
    let answers = score.answers
    let survey = context.surveys.declarations.first { $0.id == score.survey }
    let ends = "\(answers.scale.lowerBound)…\(answers.scale.upperBound)"
    return Evidence(
      formula: score.isWeighted ? "experience.valence.weighted" : "experience.valence",
      wording: Text(
        "valence = mean of \(score.question.name.value) moved from \(ends) onto −2…+2",
        nl: "valentie = gemiddelde van \(score.question.name.value), van \(ends) verplaatst naar "
          + "−2…+2"),
      operands: figure.isShown
        ? answers.scale.map { answer in
          Operand(
            "answer_\(answer)", Text("answers \(answer)", nl: "antwoorden \(answer)"),
            .integer(answers.count(of: answer)))
        } : [], considered: answers.denominator.asked, valid: answers.denominator.valid,
      exclusions: answers.denominator.exclusions,
      rows: figure.isShown
        ? survey.map { EvidenceRows(of: score.question, in: $0, where: score.filter) } : nil)
  }

  /// That no survey asks about something.
  ///
  /// - Parameter considered: what was looked at.
  static func unasked(considered: Int) -> Evidence {
    .made(
      "none", Text("no survey asks about it", nl: "geen enquête vraagt ernaar"),
      considered: considered, valid: 0)
  }

  /// Where a figure of what was told comes from: each experience with its line.
  ///
  /// - Parameter experiences: what was told.
  static func told(_ experiences: [Experience]) -> Evidence {
    let felt = experiences.filter { $0.valence != nil }
    return Evidence(
      formula: "experience.told",
      wording: Text(
        "valence = mean of what was told or seen, as written in the journey's file",
        nl: "valentie = gemiddelde van wat verteld of gezien is, zoals in het bestand van de reis"),
      operands: felt.enumerated().map { position, experience in
        let place = "\(experience.points.path):\(experience.points.point().line)"
        return Operand(
          "told_\(position + 1)", .verbatim(place),
          .decimal(experience.valence, orMissing: .noAnswer))
      }, considered: experiences.count, valid: felt.count)
  }

  /// A figure made of counts and other figures.
  ///
  /// - Parameters:
  ///   - formula: the stable name of the formula.
  ///   - wording: the formula in words.
  ///   - operands: names with numbers.
  ///   - considered: what was looked at.
  ///   - valid: what is in the figure.
  static func made(
    _ formula: String, _ wording: Text, _ operands: [(id: String, title: Text, value: Value)] = [],
    considered: Int, valid: Int
  ) -> Evidence {
    Evidence(
      formula: "experience." + formula, wording: wording,
      operands: operands.map { Operand($0.id, $0.title, $0.value) }, considered: considered,
      valid: valid)
  }
}
