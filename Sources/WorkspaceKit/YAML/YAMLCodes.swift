public import Diagnostics

extension DiagnosticCode {
  /// The file is not well-formed YAML.
  public static let yamlSyntax = DiagnosticCode(
    "yaml.syntax",
    Text("The file is not well-formed YAML.", nl: "Het bestand is geen geldige YAML."),
    explanation: Text(
      "Workspace files are YAML: `key: value`, lists in [brackets] or with a dash, and spaces - "
        + "never tabs - for indentation. The place named is where reading stopped; the mistake is "
        + "there or on the line before. Put text with a colon, # or quotes in double quotes.",
      nl: "Werkruimtebestanden zijn YAML: `sleutel: waarde`, lijsten tussen [haken] of met een "
        + "streepje, en spaties - nooit tabs - om in te springen. De genoemde plaats is waar het "
        + "lezen stopte; de fout staat daar of op de regel ervoor. Zet tekst met een dubbele punt, "
        + "# of aanhalingstekens tussen dubbele aanhalingstekens."))

  /// A key occurs twice in one mapping.
  public static let yamlDuplicateKey = DiagnosticCode(
    "yaml.duplicate-key",
    Text("A key is written twice.", nl: "Een sleutel staat er twee keer."),
    explanation: Text(
      "Only one of the two values could count, and nothing says which. Remove or rename one.",
      nl:
        "Maar een van de twee waarden kan tellen, en nergens staat welke. Verwijder of hernoem er "
        + "een."))

  /// A key that this kind of file does not have.
  public static let yamlUnknownKey = DiagnosticCode(
    "yaml.unknown-key",
    Text("This kind of file has no such key.", nl: "Dit soort bestand kent die sleutel niet."),
    explanation: Text(
      "A misspelt key would otherwise be ignored in silence. The nearest known key is suggested; "
        + "notes for people belong in comments that start with #.",
      nl: "Een verkeerd gespelde sleutel zou anders stil genegeerd worden. De sleutel die er het "
        + "meest op lijkt wordt voorgesteld; notities voor mensen horen in commentaar na een #."))

  /// A value of the wrong shape.
  public static let yamlType = DiagnosticCode(
    "yaml.type",
    Text("A value has the wrong shape.", nl: "Een waarde heeft de verkeerde vorm."),
    explanation: Text(
      "Each key takes a value, a list or a mapping; numbers, dates and yes/no are checked. The "
        + "message says what is expected there.",
      nl: "Elke sleutel neemt een waarde, een lijst of een groep sleutels; getallen, datums en "
        + "ja/nee worden gecontroleerd. De melding zegt wat er verwacht wordt."))

  /// A value that is not one of the possible ones.
  public static let yamlValue = DiagnosticCode(
    "yaml.value",
    Text("A value is not one of the possible ones.", nl: "Een waarde is geen van de mogelijke."),
    explanation: Text(
      "The key takes one of a few words or a number within bounds. The message lists them and "
        + "suggests the nearest.",
      nl:
        "De sleutel neemt een van enkele woorden of een getal binnen grenzen. De melding noemt ze "
        + "en stelt het meest gelijkende voor."))

  /// A key that must be there is not.
  public static let yamlMissingKey = DiagnosticCode(
    "yaml.missing-key",
    Text("A key that must be there is missing.", nl: "Een verplichte sleutel ontbreekt."),
    explanation: Text(
      "Without it the file says too little to be used. Add the key that the message names.",
      nl: "Zonder die sleutel zegt het bestand te weinig. Voeg de genoemde sleutel toe."))

  /// The file is larger, deeper or more self-repeating than a workspace file can be.
  public static let yamlTooMuch = DiagnosticCode(
    "yaml.too-much",
    Text(
      "The file is larger, deeper or more self-repeating than a workspace file can be.",
      nl: "Het bestand is groter, dieper of herhaalt zichzelf meer dan een werkruimtebestand kan."),
    explanation: Text(
      "Files are read up to 1 MiB, 32 levels, 8 uses of an anchor (*name) and 100,000 pieces once "
        + "anchors are filled in, so that no file can keep the workbench busy for ever. Write "
        + "values out instead of using anchors, or split the file.",
      nl: "Bestanden worden gelezen tot 1 MiB, 32 niveaus, 8 keer een anker (*naam) en 100.000 "
        + "onderdelen na het invullen van ankers, zodat geen bestand het werk kan stilleggen. "
        + "Schrijf waarden uit in plaats van ankers te gebruiken, of splits het bestand."))

  /// The file is not UTF-8 text.
  public static let yamlEncoding = DiagnosticCode(
    "yaml.encoding",
    Text("The file is not UTF-8 text.", nl: "Het bestand is geen UTF-8-tekst."),
    explanation: Text(
      "Workspace files are UTF-8 without control characters. Save the file again as UTF-8.",
      nl: "Werkruimtebestanden zijn UTF-8 zonder besturingstekens. Bewaar het bestand opnieuw als "
        + "UTF-8."))
}
