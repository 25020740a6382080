import WorkbenchKit

/// Which texts a command looks at, and what is known about those that are not declared.
enum TextParameters {
  /// Files, instead of those that the workspace declares.
  static let files = Parameter.names(
    "files", .positional, .file(extensions: []),
    help: Text(
      "Files to look at; without them, those that workspace.yaml declares.",
      nl: "Bestanden om te bekijken; zonder, die workspace.yaml declareert."), isRepeated: true)
  /// `--channel app`.
  static let channel = Parameter.text(
    "channel", .option("channel"), .word,
    help: Text(
      "Only texts of this channel; for files that are not declared, their channel.",
      nl: "Alleen teksten van dit kanaal; voor bestanden zonder declaratie hun kanaal."))
  /// `--segment senioren`.
  static let segment = Parameter.text(
    "segment", .option("segment"), .word,
    help: Text(
      "Only texts for this segment; for files that are not declared, their segment.",
      nl: "Alleen teksten voor dit segment; voor bestanden zonder declaratie hun segment."))
  /// `--written-in nl`.
  static let language = Parameter.text(
    "language", .option("written-in"), .choice(["nl", "en"]),
    help: Text(
      "The language of files that are not declared.",
      nl: "De taal van bestanden zonder declaratie."))
  /// `--as po`.
  static let format = Parameter.text(
    "format", .option("as"),
    .choice(["markdown", "plain", "html", "po", "json", "yaml", "csv"]),
    help: Text(
      "How files are written whose ending does not say.",
      nl: "Hoe bestanden geschreven zijn waarvan de uitgang het niet zegt."))
  /// `--columns "subject,body"`.
  static let columns = Parameter.text(
    "columns", .option("columns"), .word,
    help: Text(
      "Columns of a table that hold texts, in quotes with commas between.",
      nl: "Kolommen van een tabel met teksten, tussen aanhalingstekens met komma's ertussen."))

  /// All of them, in the order of usage lines.
  static let all: [any AnyParameter] = [files, channel, segment, language, format, columns]
}
