import Diagnostics
import ResponseStore

/// Proposes what one column asks, from its header and its values.
struct QuestionProposer {
  let column: ColumnEvidence
  /// Whether a survey tool wrote the file, so that its columns are questions unless known better.
  let isFromTool: Bool

  private var heading: ColumnHeading { column.heading }
  private var profile: ColumnProfile { column.profile }
  private var folded: String { heading.folded }

  /// What the column is; nil when nothing sensible can be said, and the column stays undeclared.
  ///
  /// - Parameter name: the name for it.
  func proposal(named name: String) -> ColumnDeclaration? {
    guard profile.filled > 0 || heading.isQuestion else { return nil }
    if Vocabulary.administration.contains(Folding.folded(heading.name))
      || Vocabulary.administration.contains(Folding.folded(heading.code ?? ""))
      || Vocabulary.administration.contains(Folding.folded(heading.wording ?? ""))
    {
      return nil
    }
    return scored(name) ?? labelled(name) ?? yesNo(name) ?? severalInOneCell(name) ?? words(name)
  }

  private func question(
    _ name: String, _ kind: QuestionKind, scale: ClosedRange<Int>? = nil,
    missing: [AbsenceCode] = [], choices: [Choice] = [], separator: String? = nil, reason: Text,
    doubts: [Text] = []
  ) -> ColumnDeclaration {
    ColumnDeclaration(
      name: Spanned(name, at: .none), columns: [Spanned(heading.name, at: .none)],
      role: .question(kind), scale: scale, missing: missing, wording: wording, choices: choices,
      separator: separator, reasons: [reason] + doubts, isUnsure: !doubts.isEmpty)
  }

  /// The question as it was put, with the row of the matrix behind it.
  private var wording: Text? {
    guard let wording = heading.wording else { return heading.option.map(Text.verbatim) }
    return .verbatim(heading.option.map { "\(wording) – \($0)" } ?? wording)
  }

  // MARK: Scores

  private func scored(_ name: String) -> ColumnDeclaration? {
    guard let evidence = column.scale else { return nil }
    let stated = StatedScale.find(in: (heading.wording ?? "") + " " + (heading.option ?? ""))
    let isRecommending =
      Vocabulary.occurs(Vocabulary.recommending, in: folded)
      || heading.words.contains(where: Vocabulary.netPromoter.contains)
    let isWithinTen = evidence.seen.lowerBound >= 0 && evidence.seen.upperBound <= 10
    if isRecommending, isWithinTen, stated == nil || stated == 0...10,
      evidence.seen.upperBound > 5 || stated == 0...10
        || heading.words.contains(where: Vocabulary.netPromoter.contains)
    {
      return recommendation(name, evidence)
    }
    let guess = ScaleGuess(evidence, stated: stated)
    var kind: QuestionKind?
    var scale = guess.scale
    if Vocabulary.occurs(Vocabulary.satisfaction, in: folded) {
      kind = .csat
    } else if Vocabulary.occurs(Vocabulary.effort, in: folded)
      || heading.words.contains(where: Vocabulary.customerEffort.contains)
    {
      kind = .ces
    } else if Vocabulary.occurs(Vocabulary.feeling, in: folded), evidence.seen.lowerBound < 0 {
      (kind, scale) = (.emotion, -2...2)
    } else if stated != nil || Vocabulary.occurs(Vocabulary.rating, in: folded) {
      kind = .rating
    }
    var doubts = guess.doubts
    if isRecommending {
      doubts.append(
        Text(
          "it asks about recommending, but not on 0–10, so it is not NPS",
          nl: "het gaat over aanbevelen, maar niet op 0–10, dus het is geen NPS"))
    }
    if kind == nil {
      guard isPlausibleRating(evidence) else { return nil }
      doubts.append(
        Text(
          "the header does not say what is rated; it may be a code",
          nl: "de kop zegt niet wat er beoordeeld wordt; het kan een code zijn"))
    } else if kind == .rating, guess.scale == 0...10, !isRecommending {
      doubts.append(
        Text(
          "0–10, but nothing says recommending: declare it as nps if that was asked",
          nl: "0–10, maar nergens staat aanbevelen: declareer het als nps als dat gevraagd is"))
    } else if kind == .ces {
      doubts.append(
        Text(
          "whether a high answer is much or little effort is not clear: reversed",
          nl: "of een hoog antwoord veel of weinig moeite is, is niet duidelijk: reversed"))
    }
    return question(
      name, kind ?? .rating, scale: scale, missing: guess.codes, reason: column.seen, doubts: doubts
    )
  }

  private func recommendation(_ name: String, _ evidence: ScaleEvidence) -> ColumnDeclaration {
    var doubts: [Text] = []
    for code in evidence.codes where Int(code.value) != nil {
      doubts.append(
        Text(
          "\(code.value) lies outside 0–10 and is taken as \(code.meaning.rawValue)",
          nl: "\(code.value) ligt buiten 0–10 en is genomen als \(code.meaning.rawValue)"))
    }
    if !evidence.hasZero, evidence.answers > 200 {
      doubts.append(
        Text(
          "no 0 among \(evidence.answers) answers looked at: a scale of 1–10 would not be NPS",
          nl: "geen 0 onder \(evidence.answers) bekeken antwoorden: een schaal van 1–10 is geen NPS"
        ))
    }
    return question(name, .nps, missing: evidence.codes, reason: column.seen, doubts: doubts)
  }

  /// A few whole numbers that begin at 0 or 1, in a column whose name does not say that it counts
  /// or codes something.
  private func isPlausibleRating(_ evidence: ScaleEvidence) -> Bool {
    (0...(isFromTool ? 3 : 1)).contains(evidence.seen.lowerBound)
      && (5...10).contains(evidence.seen.upperBound) && evidence.distinct >= 3
      && !telling.contains(where: Vocabulary.notARating.contains)
  }

  /// The words of the header without the numbers of questions: `age` of `Q19AGE`.
  private var telling: [String] {
    heading.words.map { word in
      guard heading.isNumbered, word.first == "q" else { return word }
      return String(word.dropFirst().drop { $0.isNumber })
    }
  }

  // MARK: Words

  private func labelled(_ name: String) -> ColumnDeclaration? {
    guard !profile.hasMoreValues, let (choices, codes) = LabelledScale.read(column.values) else {
      return nil
    }
    let isSatisfaction =
      Vocabulary.occurs(Vocabulary.satisfaction, in: folded)
      || choices.contains {
        Vocabulary.occurs(Vocabulary.satisfaction, in: Folding.folded($0.value))
      }
    return question(
      name, isSatisfaction ? .csat : .rating, scale: 1...5, missing: codes, choices: choices,
      reason: column.seen,
      doubts: [
        Text(
          "the answers are words; their places on the scale 1–5 are read from them",
          nl: "de antwoorden zijn woorden; hun plaats op de schaal 1–5 is eruit gelezen")
      ])
  }

  private static let yes: Set<String> = ["yes", "ja", "oui", "true", "waar", "y", "vrai"]
  private static let no: Set<String> = ["no", "nee", "non", "nein", "false", "onwaar", "n", "faux"]

  private func yesNo(_ name: String) -> ColumnDeclaration? {
    var codes: [AbsenceCode] = []
    var answers: Set<Bool> = []
    for value in column.values {
      let folded = Folding.folded(value)
      if Self.yes.contains(folded) {
        answers.insert(true)
      } else if Self.no.contains(folded) {
        answers.insert(false)
      } else if let meaning = MissingWords.meaning(of: value) {
        codes.append(AbsenceCode(value, meaning))
      } else {
        return nil
      }
    }
    guard answers.count == 2 || (answers.count == 1 && heading.isQuestion) else { return nil }
    return question(name, .yesNo, missing: codes, reason: column.seen)
  }

  private func severalInOneCell(_ name: String) -> ColumnDeclaration? {
    for separator in [";", ","] {
      guard let found = SeveralAnswers(column.profile, separator: separator) else { continue }
      let isSaid = Vocabulary.occurs(Vocabulary.several, in: folded)
      return question(
        name, .multiple, separator: separator, reason: column.seen,
        doubts: isSaid
          ? []
          : [
            Text(
              "\(found.options) answers recur between \"\(separator)\"",
              nl: "\(found.options) antwoorden keren terug tussen \"\(separator)\"")
          ])
    }
    return nil
  }

  private func words(_ name: String) -> ColumnDeclaration? {
    if column.isCategory, !(column.isFreeText && profile.hasMoreValues), isRecurring {
      let codes = column.values.compactMap { value in
        MissingWords.meaning(of: value).map { AbsenceCode(value, $0) }
      }
      if heading.isQuestion || heading.isNumbered {
        return question(
          name, profile.hasMoreValues ? .text : .choice,
          missing: profile.hasMoreValues ? [] : codes,
          reason: column.seen)
      }
      return segment(codes)
    }
    if isFromTool, heading.isQuestion, profile.integers == profile.filled, !profile.hasMoreValues {
      let doubt = Text(
        "the answers are numbers; they may be codes of choices",
        nl: "de antwoorden zijn getallen; het kunnen codes van keuzes zijn")
      return question(name, .choice, reason: column.seen, doubts: [doubt])
    }
    if column.isFreeText || (isFromTool && heading.isQuestion && !column.isTime) {
      return question(name, .text, reason: column.seen)
    }
    return nil
  }

  /// Whether some value occurs more than once: words that are all different are no categories.
  private var isRecurring: Bool { profile.values.contains { $0.count > 1 } }

  private func segment(_ codes: [AbsenceCode]) -> ColumnDeclaration {
    ColumnDeclaration(
      name: Spanned(heading.name, at: .none), columns: [Spanned(heading.name, at: .none)],
      role: .segment, missing: codes, reasons: [column.seen])
  }
}
