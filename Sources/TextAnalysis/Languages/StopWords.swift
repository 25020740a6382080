// Stop lists of the Snowball project, BSD-3-Clause, copyright Martin Porter and Richard Boulton:
// `dutchWords` and `englishWords` below. The lists `dutchMore`, `dutchKept` and `englishKept` are additions,
// dedicated to the public domain (CC0 1.0).

/// Words that occur in every text, such as `de` or `the`.
public struct StopWords: Sendable {
  /// All of them; in Dutch with the pronouns and auxiliaries that Snowball's list lacks.
  public let all: Set<String>
  /// Those of them that mean something in what a customer writes: negations and quantities.
  public let meaningful: Set<String>
  /// Those without meaning of their own: what keyness leaves out.
  public let empty: Set<String>

  /// The list of a language.
  public static func of(_ language: TextLanguage) -> StopWords {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private init(_ all: [String], meaningful: [String]) {
    self.all = Set(all)
    self.meaningful = Set(meaningful)
    empty = self.all.subtracting(meaningful)
  }

  private static let dutch = StopWords(
    (dutchWords + " " + dutchMore).words, meaningful: dutchKept.words)
  private static let english = StopWords(englishWords.words, meaningful: englishKept.words)

  private static let dutchWords = """
    de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om
    hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar
    naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al
    waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd
    altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest
    andere
    """

  private static let dutchMore = """
    af wij we wel zei jij jou jouw jullie jouwe uzelf jezelf bent hebt hadden kunt kun gaan gaat
    ging
    """

  private static let dutchKept = """
    niet geen niets nooit zonder altijd tegen veel meer wel alles iemand
    """

  private static let englishWords = """
    i me my myself we our ours ourselves you your yours yourself yourselves he him his himself
    she her hers herself it its itself they them their theirs themselves what which who whom
    this that these those am is are was were be been being have has had having do does did doing
    would should could ought i'm you're he's she's it's we're they're i've you've we've they've
    i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll isn't aren't wasn't
    weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't
    cannot couldn't mustn't let's that's who's what's here's there's when's where's why's how's
    a an the and but if or because as until while of at by for with about against between into
    through during before after above below to from up down in out on off over under again
    further then once here there when where why how all any both each few more most other some
    such no nor not only own same so than too very
    """

  private static let englishKept = """
    no nor not against isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
    won't wouldn't shan't shouldn't can't cannot couldn't mustn't only too very more most few
    all
    """
}
