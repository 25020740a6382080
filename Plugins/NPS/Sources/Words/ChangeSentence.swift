import Statistics
import WorkbenchKit

/// One plain sentence about what a change of score is made of.
struct ChangeSentence {
  let change: SegmentedChange
  let labels: (a: String, b: String)

  /// The sentence, such as: NPS rose by 4.5; only 0.3 of it is real change.
  var text: Text {
    Text { language in
      let total = decomposition.change
      let points = Wording.points(total.magnitude, language)
      let start: String
      if change.reading == .none || (total.magnitude < 0.05 && change.reading == .opposed) {
        start = language == .nl ? "NPS bleef gelijk" : "NPS stayed the same"
      } else if language == .nl {
        start = "NPS \(total < 0 ? "daalde" : "steeg") met \(points)"
      } else {
        start = "NPS \(total < 0 ? "fell" : "rose") by \(points)"
      }
      return start + parts(language) + certainty(language)
    }
  }

  private var decomposition: ChangeDecomposition { change.decomposition }

  private func parts(_ language: Language) -> String {
    let rate = Wording.points(decomposition.rate.value, language, signed: true)
    let mix = Wording.points(decomposition.mix.value, language, signed: true)
    let plainRate = Wording.points(decomposition.rate.value.magnitude, language)
    let plainMix = Wording.points(decomposition.mix.value.magnitude, language)
    let isSameWay = decomposition.rate.value * decomposition.change >= 0
    switch (change.reading, language) {
    case (.none, .en): return ": neither the segments nor their mix changed."
    case (.none, .nl): return ": noch de segmenten, noch hun mix veranderde."
    case (.mix, .en):
      return isSameWay
        ? "; only \(plainRate) of it is real change, the rest is a changed mix of respondents."
        : "; all of it is a changed mix of respondents (\(mix)), within segments \(rate)."
    case (.mix, .nl):
      return isSameWay
        ? "; slechts \(plainRate) daarvan is echte verandering, de rest is een veranderde mix van "
          + "respondenten."
        : "; dat komt geheel door een veranderde mix van respondenten (\(mix)), binnen segmenten "
          + "\(rate)."
    case (.rate, .en):
      return "; that is real change within segments (\(rate)), a changed mix counts for \(mix)."
    case (.rate, .nl):
      return
        "; dat is echte verandering binnen segmenten (\(rate)), een veranderde mix doet \(mix)."
    case (.both, .en):
      return "; \(plainRate) of it is real change within segments, \(plainMix) a changed mix of "
        + "respondents."
    case (.both, .nl):
      return "; \(plainRate) daarvan is echte verandering binnen segmenten, \(plainMix) een "
        + "veranderde mix van respondenten."
    case (.opposed, .en):
      return "; within segments it changed by \(rate), against which a changed mix did \(mix)."
    case (.opposed, .nl):
      return "; binnen segmenten veranderde hij \(rate), en een veranderde mix deed daar \(mix) "
        + "tegenover."
    }
  }

  private func certainty(_ language: Language) -> String {
    let interval = decomposition.rate.interval(confidence: change.confidence)
    guard interval.contains(0), change.reading != .none else { return "" }
    let range = Wording.interval(interval, language)
    return language == .nl
      ? " De echte verandering is niet van nul te onderscheiden (\(range))."
      : " The real change cannot be told from zero (\(range))."
  }
}
