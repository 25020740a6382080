/// An option that a command leaves out on purpose, with the reason.
///
/// What people know from one command they try in the next. Where it would have no meaning, the
/// refusal says why instead of calling the option unknown.
public struct Refusal: Sendable, Hashable {
  /// The option's name without dashes.
  public var option: String
  /// Why the command does not take it: half a sentence.
  public var reason: Text
  /// The next step.
  public var hint: Text

  /// Declares a refusal.
  ///
  /// - Parameters:
  ///   - option: the option's name without dashes.
  ///   - reason: why the command does not take it: half a sentence.
  ///   - hint: the next step.
  public init(_ option: String, because reason: Text, hint: Text) {
    self.option = option
    self.reason = reason
    self.hint = hint
  }

  /// Why commands about logs do not take `--unweighted`.
  public static let logsHaveNoWeights = Refusal(
    "unweighted",
    because: Text(
      "the cases of a log have no weights", nl: "de gevallen van een log hebben geen gewichten"),
    hint: Text("leave it out: every case counts once", nl: "laat het weg: elk geval telt één keer"))

  /// Why commands that show other tools' definitions take no `--population`.
  public static let definitionsHaveNoInterval = Refusal(
    "population",
    because: Text(
      "figures of other definitions have no interval that it could narrow",
      nl: "cijfers volgens andere definities hebben geen interval dat nauwer kan worden"),
    hint: Text(
      "nps --population and satisfaction --population take it",
      nl: "nps --population en satisfaction --population kennen het"))
}
