// Own compilation, dedicated to the public domain (CC0 1.0).

/// The Dutch words that address a reader, and how.
public struct AddressLexicon: Sendable, Hashable {
  /// Words of the formal form, in lower case.
  public var formal: Set<String>
  /// Words of the informal form, in lower case.
  public var informal: Set<String>
  /// Flemish `ge` and `gij`, beside which `uw` is informal.
  public var flemish: Set<String>
  /// Those of `formal` and `informal` that are courtesies, not pronouns.
  public var courtesies: Set<String>
  /// Nouns behind which a capital U is a name: `optie U`.
  public var labelNouns: Set<String>
  /// Openings and closings of formal letters.
  public var formalSalutations: Set<String>
  /// Openings and closings of informal letters.
  public var informalSalutations: Set<String>

  /// Makes a lexicon; words are compared in lower case.
  public init(
    formal: Set<String>, informal: Set<String>, flemish: Set<String> = [],
    courtesies: Set<String> = [], labelNouns: Set<String> = [],
    formalSalutations: Set<String> = [], informalSalutations: Set<String> = []
  ) {
    self.formal = formal
    self.informal = informal
    self.flemish = flemish
    self.courtesies = courtesies
    self.labelNouns = labelNouns
    self.formalSalutations = formalSalutations
    self.informalSalutations = informalSalutations
  }

  /// The usual words.
  public static let dutch = AddressLexicon(
    formal: ["u", "uw", "uwe", "uzelf", "alstublieft", "dankuwel"],
    informal: [
      "je", "jij", "jou", "jouw", "jouwe", "jezelf", "jouzelf", "jijzelf", "jullie", "alsjeblieft",
      "dankjewel",
    ],
    flemish: ["ge", "gij", "gijzelf"],
    courtesies: ["alstublieft", "dankuwel", "alsjeblieft", "dankjewel"],
    labelNouns: [
      "letter", "optie", "type", "vitamine", "lijn", "gebouw", "blok", "categorie", "vak", "zone",
      "hal", "klasse",
    ],
    formalSalutations: ["geachte", "hoogachtend"],
    informalSalutations: ["hoi", "hey", "hé", "hai", "groetjes", "liefs", "doei"])
}
