/// Answers in words that stand for an absence.
enum MissingWords {
  /// What an answer stands for; nil for an ordinary answer.
  ///
  /// - Parameter answer: the cell's text.
  static func meaning(of answer: String) -> AbsenceCode.Meaning? {
    if answer == "-" || answer == "--" || answer == "." || answer == "?" { return .empty }
    return meanings[Folding.folded(answer)]
  }

  private static let meanings: [String: AbsenceCode.Meaning] = [
    "na": .empty, "nan": .empty, "null": .empty, "none": .empty, "missing": .empty,
    "blank": .blank, "no answer": .blank, "geen antwoord": .blank, "niet ingevuld": .blank,
    "refused": .blank, "dont know": .blank, "weet niet": .blank, "weet ik niet": .blank,
    "no response": .blank, "sans reponse": .blank, "ne sait pas": .blank, "keine angabe": .blank,
    "leeg": .blank, "vide": .blank,
    "n a": .notApplicable, "nvt": .notApplicable, "n v t": .notApplicable,
    "not applicable": .notApplicable, "niet van toepassing": .notApplicable,
    "sans objet": .notApplicable, "nicht zutreffend": .notApplicable,
    "unfamiliar n a": .notApplicable,
    "not visited": .notVisited, "niet bezocht": .notVisited, "never used": .notVisited,
    "nooit gebruikt": .notVisited, "did not use": .notVisited, "niet gebruikt": .notVisited,
    "not used": .notVisited,
    "not asked": .notAsked, "niet gevraagd": .notAsked,
  ]
}
