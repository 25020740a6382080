import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Texts whose tone stands apart from the others of the brand (TX-07).
enum ToneRule {
  /// Smaller differences from the others nobody hears: words per sentence, shares.
  private static let leastLength = 3.0
  private static let leastShare = 0.1

  /// The passages that stand apart, with the traits in which they do.
  ///
  /// - Parameters:
  ///   - passages: all texts; those in Dutch are compared, because the traits differ by language.
  ///   - words: shorter texts say too little about a tone.
  ///   - places: names files.
  static func findings(
    in passages: [Passage], ofAtLeast words: Int, _ places: PlaceBook
  ) -> [TextFinding] {
    let compared = passages.filter { passage in
      passage.language == .dutch && passage.source.words.count >= words
    }
    let outliers = ToneOutliers(compared.map { $0.source.tone(.dutch) }).outliers
    return compared.indices.compactMap { position in
      let traits = outliers.filter { $0.text == position && isAudible($0) }
      guard !traits.isEmpty else { return nil }
      return TextFinding(
        .tone, in: places.path(compared[position].document), part: compared[position].part,
        traits.map(ToneWords.sentence).joined(separator: "; "),
        places: [places.top(compared[position].document)],
        evidence: traits.map {
          Evidence.Operand($0.trait.rawValue, ToneWords.name($0.trait), ToneWords.value($0))
        })
    }
  }

  private static func isAudible(_ outlier: ToneOutliers.Outlier) -> Bool {
    let difference = (outlier.value - outlier.median).magnitude
    return difference >= (outlier.trait == .sentenceLength ? leastLength : leastShare)
  }
}
