import ResponseStore

/// Answers in words that have places on a scale: "very satisfied" … "very dissatisfied".
enum LabelledScale {
  /// The words of the usual scales, from the lowest to the highest.
  private static let scales: [[[String]]] = [
    [
      ["very dissatisfied", "zeer ontevreden", "tres insatisfait"],
      ["dissatisfied", "somewhat dissatisfied", "ontevreden", "insatisfait"],
      [
        "neither satisfied nor dissatisfied", "neutral", "neutraal",
        "niet tevreden niet ontevreden",
      ],
      ["satisfied", "somewhat satisfied", "tevreden", "satisfait"],
      ["very satisfied", "zeer tevreden", "tres satisfait"],
    ],
    [
      ["strongly disagree", "zeer oneens", "helemaal mee oneens", "helemaal oneens"],
      ["disagree", "somewhat disagree", "oneens", "mee oneens"],
      ["neither agree nor disagree", "neutral", "neutraal", "niet eens niet oneens"],
      ["agree", "somewhat agree", "eens", "mee eens"],
      ["strongly agree", "zeer eens", "helemaal mee eens", "helemaal eens"],
    ],
    [
      ["very unfavorably", "very unfavourably"],
      ["somewhat unfavorably", "somewhat unfavourably"],
      [
        "neither favorably nor unfavorably neutral", "neither favorably nor unfavorably", "neutral",
      ],
      ["somewhat favorably", "somewhat favourably"],
      ["very favorably", "very favourably"],
    ],
    [
      ["very poor", "very bad", "zeer slecht"], ["poor", "bad", "slecht"],
      ["fair", "average", "neutral", "matig", "neutraal"], ["good", "goed"],
      ["excellent", "very good", "uitstekend", "zeer goed"],
    ],
    [
      ["very difficult", "zeer moeilijk"], ["difficult", "somewhat difficult", "moeilijk"],
      ["neither easy nor difficult", "neutral", "neutraal"],
      ["easy", "somewhat easy", "makkelijk", "gemakkelijk"],
      ["very easy", "zeer makkelijk", "zeer gemakkelijk"],
    ],
    [
      ["not at all important", "helemaal niet belangrijk"],
      ["not too important", "not very important", "niet zo belangrijk"],
      ["neither important nor unimportant", "neutral", "neutraal"],
      ["somewhat important", "belangrijk"], ["very important", "zeer belangrijk"],
    ],
  ]

  /// Answers with their places on a scale 1–5, and those that stand for an absence.
  ///
  /// - Parameter values: all distinct answers.
  /// - Returns: nil unless every answer has a place on one scale, at least three of them.
  static func read(_ values: [String]) -> (choices: [Choice], codes: [AbsenceCode])? {
    for scale in scales {
      var places: [(place: Int, value: String)] = []
      var codes: [AbsenceCode] = []
      let fits = values.allSatisfy { value in
        let folded = Folding.folded(value)
        if let place = scale.firstIndex(where: { $0.contains(folded) }) {
          places.append((place + 1, value))
          return true
        }
        guard let meaning = MissingWords.meaning(of: value) else { return false }
        codes.append(AbsenceCode(value, meaning))
        return true
      }
      guard fits, Set(places.map(\.place)).count >= 3 else { continue }
      let choices = places.sorted { ($0.place, $0.value) < ($1.place, $1.value) }
        .map { Choice($0.value, valence: $0.place) }
      return (choices, codes)
    }
    return nil
  }
}
