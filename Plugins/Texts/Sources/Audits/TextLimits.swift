import WorkbenchKit

/// From when on rules about texts open, as `audit.yaml` of a workspace may say.
struct TextLimits {
  /// Above this share of words about ourselves, a text is inside out.
  let insideOut: Double
  /// With fewer words about either side, nothing is said about the share.
  let words: Int
  /// The most words of a sentence, where the target group does not say.
  let sentence: Int
  /// Texts with fewer words say too little about a tone.
  let tone: Int

  /// The limits of a command.
  init(_ context: Context) {
    insideOut = context.threshold(Self.share, of: TextRule.insideOut.rawValue)
    words = context.threshold(Self.eitherSide, of: TextRule.insideOut.rawValue)
    sentence = context.threshold(Self.longest, of: TextRule.sentence.rawValue)
    tone = context.threshold(Self.length, of: TextRule.tone.rawValue)
  }

  /// The limits of a rule that is asked in an audit; those of other rules have their standard.
  init(_ audit: Audit) {
    insideOut = audit[Self.share]
    words = audit[Self.eitherSide]
    sentence = audit[Self.longest]
    tone = audit[Self.length]
  }

  static let share = RuleThreshold.share(
    "share", 0.6,
    help: Text(
      "Above this share of words about ourselves:",
      nl: "Boven dit aandeel woorden over onszelf:"))
  static let eitherSide = RuleThreshold.count(
    "words", 10, in: 1...100_000, unit: Text("words", nl: "woorden"),
    help: Text(
      "Fewer words about either side say nothing:",
      nl: "Minder woorden over een van beide kanten zeggen niets:"))
  static let longest = RuleThreshold.count(
    "longest", 25, in: 5...1000, unit: Text("words", nl: "woorden"),
    help: Text(
      "The most words of a sentence, unless the target group says:",
      nl: "Het hoogste aantal woorden van een zin, tenzij de doelgroep het zegt:"))
  static let length = RuleThreshold.count(
    "length", 40, in: 1...100_000, unit: Text("words", nl: "woorden"),
    help: Text("Shorter texts have no tone:", nl: "Kortere teksten hebben geen toon:"))
}
