public import WorkbenchKit

extension DiagnosticCode {
  /// Two plugins have the same id.
  public static let pluginDuplicate = DiagnosticCode(
    "plugin.duplicate",
    Text("Two plugins have the same id.", nl: "Twee plug-ins hebben dezelfde id."),
    explanation: Text(
      "Scripts and replay name plugins by id, so it must be unique. The second one was refused.",
      nl: "Scripts en naspelen noemen plug-ins bij hun id, dus die moet uniek zijn. De tweede is "
        + "geweigerd."))

  /// Two commands have the same name.
  public static let commandDuplicate = DiagnosticCode(
    "command.duplicate",
    Text("Two commands have the same name.", nl: "Twee commando's hebben dezelfde naam."),
    explanation: Text(
      "A name means one command at the start of a pipeline and at most one after a pipe. The "
        + "plugin that came second was refused.",
      nl: "Een naam betekent één commando aan het begin van een pijplijn en hooguit één na een "
        + "pijp. De plug-in die als tweede kwam is geweigerd."))

  /// A command's declaration cannot be used.
  public static let commandMalformed = DiagnosticCode(
    "command.malformed",
    Text(
      "A command's declaration cannot be used.", nl: "De declaratie van een commando deugt niet."),
    explanation: Text(
      "Names and clauses are lower-case words, required words come before optional ones, ids are "
        + "unique and everything has help. The plugin was refused whole, so that no half of it runs.",
      nl: "Namen en bepalingen zijn woorden in kleine letters, verplichte woorden komen voor "
        + "optionele, id's zijn uniek en alles heeft uitleg. De plug-in is in zijn geheel "
        + "geweigerd, zodat er geen half deel van draait."))
}
