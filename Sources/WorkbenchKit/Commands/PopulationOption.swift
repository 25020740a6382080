/// `--population`: how many people the sample was drawn from, the same in every command that takes it.
public enum PopulationOption {
  /// The option itself.
  public static let parameter = Parameter.integer(
    "population", .option("population"), in: 1...10_000_000_000,
    help: Text(
      "How many people the sample was drawn from.",
      nl: "Uit hoeveel mensen de steekproef is getrokken."))

  /// The option where each side or period is a sample of so many.
  public static let ofEach = Parameter.integer(
    "population", .option("population"), in: 1...10_000_000_000,
    help: Text(
      "How many people each side or period was drawn from.",
      nl: "Uit hoeveel mensen elke kant of periode is getrokken."))

  /// The size that a call gives; the size of every group by itself is not known.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - isOfEachGroup: whether the groups of `by` are samples of so many each, as waves are.
  /// - Returns: nil when the call says nothing.
  /// - Throws: `population.groups` beside `by`, unless it is of each group.
  public static func size(
    of call: Call, isOfEachGroup: Bool = false
  ) throws(Diagnostic) -> Int? {
    guard let population = call[parameter] else { return nil }
    guard isOfEachGroup || call[ResponseClauses.by] == nil else {
      throw Diagnostic(
        .populationGroups,
        Text(
          "the population is known as a whole, not of every group",
          nl: "de populatie is in haar geheel bekend, niet per groep"),
        at: .statement(call.span(of: parameter)), hint: askOne)
    }
    return population
  }

  /// Refuses a population that is smaller than the sample.
  ///
  /// - Parameters:
  ///   - population: the size of the population.
  ///   - answers: how many answered.
  ///   - span: where the population was typed.
  /// - Throws: `population.small`.
  public static func check(
    _ population: Int, against answers: Int, at span: SourceSpan
  ) throws(Diagnostic) {
    guard population < answers else { return }
    throw Diagnostic(
      .populationSmall,
      Text(
        "a population of \(population) cannot have given \(answers) answers",
        nl: "een populatie van \(population) kan geen \(answers) antwoorden hebben gegeven"),
      at: .statement(span),
      hint: Text(
        "give the number of people that the sample was drawn from",
        nl: "geef het aantal mensen waaruit de steekproef is getrokken"))
  }

  /// Why a command about groups does not take it.
  public static let unknownOfGroups = Refusal(
    "population",
    because: Text(
      "the size of the whole does not say how many people each group has",
      nl: "de omvang van het geheel zegt niet hoeveel mensen elke groep telt"), hint: askOne)

  /// Why a command about associations does not take it.
  public static let unknownOfAssociations = Refusal(
    "population",
    because: Text(
      "an association is not a count of people, so the size of the list does not narrow it",
      nl: "een verband is geen aantal mensen, dus de omvang van de lijst maakt het niet nauwer"),
    hint: Text(
      "leave it out; nps --population and satisfaction --population take it",
      nl: "laat het weg; nps --population en satisfaction --population kennen het"))

  /// Why a command about logs does not take it.
  public static let unknownOfLogs = Refusal(
    "population",
    because: Text(
      "a log holds the cases of its period, not a sample of a known list",
      nl: "een log bevat de gevallen van haar periode, geen steekproef uit een bekende lijst"),
    hint: Text("leave it out", nl: "laat het weg"))

  private static let askOne = Text(
    "ask for one group with where, and give its own population",
    nl: "vraag één groep op met where, met haar eigen populatie")
}

extension DiagnosticCode {
  /// A population beside groups.
  public static let populationGroups = DiagnosticCode(
    "population.groups",
    Text(
      "A population size goes with one figure, not with groups.",
      nl: "Een populatieomvang hoort bij één cijfer, niet bij groepen."),
    explanation: Text(
      "The correction for a finite population needs to know how many people each group has; the "
        + "size of the whole does not tell. Ask for one group with `where` and give its own "
        + "population.",
      nl: "De correctie voor een eindige populatie moet weten hoeveel mensen elke groep telt; de "
        + "omvang van het geheel zegt dat niet. Vraag één groep op met `where` en geef haar eigen "
        + "populatie."))

  /// A population smaller than the sample.
  public static let populationSmall = DiagnosticCode(
    "population.small",
    Text(
      "The population is smaller than the sample.", nl: "De populatie is kleiner dan de steekproef."
    ),
    explanation: Text(
      "More people answered than the population is said to hold. Give the number of people on the "
        + "list that the sample was drawn from, not the number that was invited or that answered.",
      nl: "Er antwoordden meer mensen dan de populatie zou tellen. Geef het aantal mensen op de "
        + "lijst waaruit de steekproef is getrokken, niet het aantal dat is uitgenodigd of dat "
        + "antwoordde."))
}
