import Diagnostics

/// The scale and codes that a question most likely has, and how sure that is.
struct ScaleGuess: Sendable {
  /// The scale, lowest first.
  var scale: ClosedRange<Int>
  /// Answers that stand for an absence.
  var codes: [AbsenceCode]
  /// What was left to guess, in words; empty when nothing was.
  var doubts: [Text]

  /// Guesses the scale of a question.
  ///
  /// - Parameters:
  ///   - evidence: what its answers look like.
  ///   - stated: the scale that the question states in words.
  init(_ evidence: ScaleEvidence, stated: ClosedRange<Int>?) {
    codes = evidence.codes
    doubts = []
    let seen = evidence.seen
    if let stated {
      scale = stated
      addCodes(beyond: stated, seen)
    } else if seen.lowerBound < 0 {
      scale = -2...2
      addCodes(beyond: scale, seen)
    } else if seen.lowerBound == 0, (5...6).contains(seen.upperBound) {
      // Touchpoint ratings of 1–5 are often stored with 0 for blank and 6 for never met.
      scale = 1...5
      codes.append(AbsenceCode("0", .blank))
      doubts.append(
        Text(
          "0 is taken as blank beside a scale 1–5",
          nl: "0 is genomen als blank naast een schaal 1–5"))
      if seen.upperBound == 6 {
        codes.append(AbsenceCode("6", .notVisited))
        doubts.append(
          Text(
            "6 is taken as not visited beside a scale 1–5",
            nl: "6 is genomen als not-visited naast een schaal 1–5"))
      }
    } else if seen.lowerBound == 0 {
      scale = 0...(seen.upperBound <= 4 ? 4 : 10)
    } else {
      let ends = [5, 6, 7, 10]
      scale = 1...(ends.first { $0 >= seen.upperBound } ?? 10)
    }
    let isBothEnds = seen.lowerBound <= scale.lowerBound && seen.upperBound >= scale.upperBound
    if stated == nil, !isBothEnds {
      doubts.append(
        Text(
          "not both ends of \(Self.words(scale)) occur",
          nl: "niet beide uiteinden van \(Self.words(scale)) komen voor"))
    }
    describeCodes(evidence.codes)
  }

  /// A scale in words: `0–10`.
  ///
  /// - Parameter scale: the scale.
  static func words(_ scale: ClosedRange<Int>) -> String {
    "\(scale.lowerBound)–\(scale.upperBound)".replacing("-", with: "−")
  }

  private mutating func addCodes(beyond scale: ClosedRange<Int>, _ seen: ClosedRange<Int>) {
    for value in seen where !scale.contains(value) {
      codes.append(AbsenceCode(String(value), .blank))
      doubts.append(
        Text(
          "\(value) lies outside the stated scale and is taken as blank",
          nl: "\(value) ligt buiten de genoemde schaal en is genomen als blank"))
    }
  }

  /// A number beyond the scale could be an answer of another scale; words that say "no answer"
  /// could not, and leave no doubt.
  private mutating func describeCodes(_ codes: [AbsenceCode]) {
    for code in codes where Int(code.value) != nil {
      doubts.append(
        Text(
          "\(code.value) lies outside \(Self.words(scale)) and is taken as \(code.meaning.rawValue)",
          nl:
            "\(code.value) ligt buiten \(Self.words(scale)) en is genomen als \(code.meaning.rawValue)"
        ))
    }
  }
}
