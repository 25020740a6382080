extension DiagnosticCode {
  /// A file is in the way of one to be written.
  public static let fileExists = DiagnosticCode(
    "file.exists",
    Text("The file already exists.", nl: "Het bestand bestaat al."),
    explanation: Text(
      "Nothing is replaced without being asked to. Add `--overwrite`, or choose another name.",
      nl: "Niets wordt ongevraagd vervangen. Voeg `--overwrite` toe of kies een andere naam."))

  /// A file cannot be written.
  public static let fileUnwritable = DiagnosticCode(
    "file.unwritable",
    Text("The file cannot be written.", nl: "Het bestand is niet te schrijven."),
    explanation: Text(
      "The folder is missing, is not yours or has no room. Files are written to a temporary name "
        + "and renamed, so an earlier file of that name is still whole.",
      nl: "De map ontbreekt, is niet van u of is vol. Bestanden worden onder een tijdelijke naam "
        + "geschreven en dan hernoemd, dus een eerder bestand van die naam is nog heel."))

  /// A text file is too large.
  public static let fileLarge = DiagnosticCode(
    "file.large",
    Text("The file is too large for what it should be.", nl: "Het bestand is te groot."),
    explanation: Text(
      "Scripts and configuration files may be 1 MiB. Survey files of any size are opened with "
        + "`open`.",
      nl: "Scripts en instellingenbestanden mogen 1 MiB zijn. Enquêtebestanden van elke omvang "
        + "gaan open met `open`."))

  /// There is no file of that name.
  public static let fileMissing = DiagnosticCode(
    "file.missing",
    Text("There is no file of that name.", nl: "Er is geen bestand met die naam."),
    explanation: Text(
      "Relative paths start from the current folder at the prompt, from the script's folder in a "
        + "script, and from the declaring file in a workspace.",
      nl: "Relatieve paden beginnen aan de prompt in de huidige map, in een script in de map van "
        + "het script en in een werkmap bij het declarerende bestand."))

  /// A folder stands where a file is needed.
  public static let fileIsFolder = DiagnosticCode(
    "file.folder",
    Text("This is a folder, not a file.", nl: "Dit is een map, geen bestand."),
    explanation: Text(
      "Name a file in it. A folder with `workspace.yaml` can be opened as a workspace.",
      nl: "Noem een bestand daarin. Een map met `workspace.yaml` kan als werkmap open."))

  /// A file cannot be read.
  public static let fileUnreadable = DiagnosticCode(
    "file.unreadable",
    Text("The file cannot be read.", nl: "Het bestand is niet te lezen."),
    explanation: Text(
      "The system refused: you may not read it, or the disk or network gave an error.",
      nl: "Het systeem weigerde: u mag het niet lezen, of de schijf of het netwerk gaf een fout."))

  /// A file holds bytes that its encoding does not have.
  public static let fileEncoding = DiagnosticCode(
    "file.encoding",
    Text("The file is not in the encoding it should be in.", nl: "De tekencodering klopt niet."),
    explanation: Text(
      "Scripts and workspace files are UTF-8. For survey files declare the encoding: "
        + "`format: {encoding: windows-1252}`.",
      nl: "Scripts en werkmapbestanden zijn UTF-8. Declareer voor enquêtebestanden de codering: "
        + "`format: {encoding: windows-1252}`."))

  /// A file has no content.
  public static let fileEmpty = DiagnosticCode(
    "file.empty",
    Text("The file is empty.", nl: "Het bestand is leeg."),
    explanation: Text(
      "A survey file has at least a line of headers. Perhaps the export was interrupted.",
      nl: "Een enquêtebestand heeft ten minste een regel met kolomkoppen. Misschien is de export "
        + "onderbroken."))

  /// A file is not text.
  public static let fileBinary = DiagnosticCode(
    "file.binary",
    Text("The file is not text.", nl: "Het bestand is geen tekst."),
    explanation: Text(
      "It holds bytes that no text has, as spreadsheets, pictures and archives do. Export it as "
        + "CSV first; gzipped CSV is read as it is.",
      nl: "Het bevat bytes die geen tekst heeft, zoals rekenbladen, plaatjes en archieven. "
        + "Exporteer het eerst als CSV; met gzip ingepakte CSV wordt gewoon gelezen."))

  /// A file became shorter while it was read.
  public static let fileTruncated = DiagnosticCode(
    "file.truncated",
    Text(
      "The file became shorter while it was read.", nl: "Het bestand werd korter tijdens het lezen."
    ),
    explanation: Text(
      "Another program is writing it, or a download was interrupted. Wait until it is complete "
        + "and open it again; half an answer is never given.",
      nl: "Een ander programma schrijft eraan, of een download is onderbroken. Wacht tot het "
        + "compleet is en open het opnieuw; een half antwoord wordt nooit gegeven."))

  /// A file was changed since it was opened.
  public static let fileChanged = DiagnosticCode(
    "file.changed",
    Text(
      "The file was changed since it was opened.", nl: "Het bestand is na het openen gewijzigd."),
    explanation: Text(
      "Its size or time is different, so rows may have moved. It is read anew for the next answer.",
      nl: "De omvang of tijd is anders, dus rijen kunnen verschoven zijn. Voor het volgende "
        + "antwoord wordt het opnieuw gelezen."))
}
