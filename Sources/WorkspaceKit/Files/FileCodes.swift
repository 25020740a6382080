public import Diagnostics

extension DiagnosticCode {
  /// There is no file at the path.
  public static let fileMissing = DiagnosticCode(
    "file.missing", Text("There is no such file.", nl: "Er is geen zo'n bestand."),
    explanation: Text(
      "Paths in a survey are relative to the declaring file, paths at the prompt to the folder in "
        + "which reis was started. The nearest name in that folder is suggested.",
      nl: "Paden in een enquête zijn relatief aan het bestand waarin ze staan, paden op de "
        + "opdrachtregel aan de map waarin reis gestart is. De meest gelijkende naam in die map "
        + "wordt voorgesteld."))

  /// A folder stands where a file was expected.
  public static let fileFolder = DiagnosticCode(
    "file.folder", Text("A folder, not a file.", nl: "Een map, geen bestand."),
    explanation: Text(
      "Name the files in the folder, for example with a pattern: responses/*.csv.",
      nl: "Noem de bestanden in de map, bijvoorbeeld met een patroon: responses/*.csv."))

  /// The file may not be read.
  public static let fileUnreadable = DiagnosticCode(
    "file.unreadable", Text("The file cannot be read.", nl: "Het bestand kan niet gelezen worden."),
    explanation: Text(
      "The system refused: permissions, a device, a disk error. Nothing was read.",
      nl: "Het systeem weigerde: rechten, een apparaat, een schijffout. Er is niets gelezen."))

  /// The file has nothing in it.
  public static let fileEmpty = DiagnosticCode(
    "file.empty", Text("The file is empty.", nl: "Het bestand is leeg."),
    explanation: Text(
      "The file has no header or no content at all. Export it again.",
      nl: "Het bestand heeft geen kop of helemaal geen inhoud. Exporteer het opnieuw."))

  /// The file is not text.
  public static let fileBinary = DiagnosticCode(
    "file.binary", Text("The file is not text.", nl: "Het bestand is geen tekst."),
    explanation: Text(
      "Response files are delimited text (CSV, TSV), also with gzip. A spreadsheet, a zip archive "
        + "or an SPSS file must be exported as CSV first.",
      nl:
        "Antwoordbestanden zijn tekst met scheidingstekens (CSV, TSV), ook met gzip. Exporteer een "
        + "spreadsheet, zip-bestand of SPSS-bestand eerst als CSV."))

  /// The file became shorter while it was read, or its compressed data stops early.
  public static let fileTruncated = DiagnosticCode(
    "file.truncated", Text("The file stops too early.", nl: "Het bestand houdt te vroeg op."),
    explanation: Text(
      "The file became shorter while it was read, or its compressed data is damaged. No answer is "
        + "given from half a file. Copy or export it again.",
      nl:
        "Het bestand werd korter tijdens het lezen, of de gecomprimeerde gegevens zijn beschadigd. "
        + "Uit een half bestand komt geen antwoord. Kopieer of exporteer het opnieuw."))

  /// The file is not what it was when it was read or declared.
  public static let fileChanged = DiagnosticCode(
    "file.changed", Text("The file has changed.", nl: "Het bestand is veranderd."),
    explanation: Text(
      "Size or time differ from when the file was last read. It is read again; earlier results of "
        + "this session speak about its former content.",
      nl: "Grootte of tijd wijken af van de vorige keer dat het gelezen werd. Het wordt opnieuw "
        + "gelezen; eerdere resultaten in deze sessie gaan over de vroegere inhoud."))

  /// The bytes are not what the encoding allows.
  public static let fileEncoding = DiagnosticCode(
    "file.encoding",
    Text("The file is not in that encoding.", nl: "Het bestand heeft die tekencodering niet."),
    explanation: Text(
      "Declare the encoding that the file really has: format: {encoding: …} in its survey. Known: "
        + "utf-8, utf-16le, utf-16be, windows-1252, mac-roman, iso-8859-1.",
      nl: "Declareer de tekencodering die het bestand echt heeft: format: {encoding: …} in de "
        + "enquête. Bekend: utf-8, utf-16le, utf-16be, windows-1252, mac-roman, iso-8859-1."))

  /// An event log in XES whose XML is damaged.
  public static let fileMarkup = DiagnosticCode(
    "file.markup", Text("The XML is not well-formed.", nl: "De XML is niet welgevormd."),
    explanation: Text(
      "An event log in XES is XML: tags close in the order in which they open, and the first one is "
        + "<log>. A file that was cut short or edited by hand often is not. Nothing was read.",
      nl:
        "Een gebeurtenissenlog in XES is XML: tags sluiten in de volgorde waarin ze openen, en de "
        + "eerste is <log>. Bij een afgebroken of met de hand bewerkt bestand klopt dat vaak niet. "
        + "Er is niets gelezen."))

  /// One record never ends: most often a quote that is opened and not closed.
  public static let fileRecord = DiagnosticCode(
    "file.record", Text("A record does not end.", nl: "Een regel houdt niet op."),
    explanation: Text(
      "A quote that is opened and never closed takes the rest of the file into one cell.",
      nl: "Een aanhalingsteken dat nooit sluit neemt de rest van het bestand in één cel op."))
}
