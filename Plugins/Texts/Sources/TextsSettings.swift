import WorkbenchKit

/// What a house can decide about its texts.
enum TextsSettings {
  /// Above this share of words about the organisation, a text is inside out.
  static let insideOut = Setting.decimal(
    "texts.inside-out", in: 0...1,
    help: Text(
      "Above this share of words about ourselves a text is inside out.",
      nl: "Boven dit aandeel woorden over onszelf is een tekst van binnen naar buiten geschreven."),
    default: 0.6)

  /// With fewer words about either side nothing is said about the share.
  static let minimum = Setting.integer(
    "texts.minimum", in: 1...100_000,
    help: Text(
      "With fewer words about either side, no text is called inside out.",
      nl: "Met minder woorden over beide kanten heet geen tekst van binnen naar buiten."),
    default: 10)

  /// The most words of a sentence, where the target group does not say.
  static let sentence = Setting.integer(
    "texts.sentence", in: 5...1000,
    help: Text(
      "The most words of a sentence, unless the target group says.",
      nl: "Het hoogste aantal woorden van een zin, tenzij de doelgroep dat zegt."), default: 25)
}
