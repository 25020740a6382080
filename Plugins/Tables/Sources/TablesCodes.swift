import WorkbenchKit

extension DiagnosticCode {
  static let columnRepeated = DiagnosticCode(
    "column.repeated",
    Text(
      "Two columns would have the same name.", nl: "Twee kolommen zouden dezelfde naam krijgen."),
    explanation: Text(
      "Every column of a table has an id of its own, so that later commands know which is meant.",
      nl: "Elke kolom van een tabel heeft een eigen id, zodat latere commando's weten welke "
        + "bedoeld is."))

  static let chartMissing = DiagnosticCode(
    "chart.missing",
    Text(
      "The table says nothing about how to draw it.", nl: "De tabel zegt niet hoe ze te tekenen."),
    explanation: Text(
      "Name the mark and the column that is drawn: `chart bar of n`. Results of commands such as "
        + "`nps` know how they are best drawn.",
      nl: "Noem de vorm en de kolom die getekend wordt: `chart bar of n`. Resultaten van "
        + "commando's zoals `nps` weten zelf hoe zij het best getekend worden."))

  static let chartNumbers = DiagnosticCode(
    "chart.numbers",
    Text("The column drawn holds no numbers.", nl: "De getekende kolom bevat geen getallen."),
    explanation: Text(
      "A bar or a dot needs a number. `columns` after a pipe shows which columns there are.",
      nl: "Een staaf of stip heeft een getal nodig. Kies een kolom met getallen."))

  static let chartMark = DiagnosticCode(
    "chart.mark",
    Text(
      "The mark needs more than this table tells.", nl: "De vorm heeft meer nodig dan de tabel."),
    explanation: Text(
      "A bar, a dot or a line needs one column of numbers. Stacked bars also need the counts that "
        + "make up the whole, a waterfall where each step begins, a quadrant a second axis. The "
        + "results of `nps`, `nps change` and `drivers quadrant` know theirs.",
      nl:
        "Een staaf, stip of lijn heeft één kolom met getallen nodig. Gestapelde staven hebben ook "
        + "de aantallen van het geheel nodig, een waterval waar elke stap begint, een kwadrant een "
        + "tweede as. De resultaten van `nps`, `nps change` en `drivers quadrant` kennen de hunne.")
  )
}
