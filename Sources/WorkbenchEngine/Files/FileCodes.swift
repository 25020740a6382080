public import WorkbenchKit

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
      nl: "De map ontbreekt, is niet van jou of is vol. Bestanden worden onder een tijdelijke naam "
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
}
