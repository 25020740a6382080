public import Diagnostics
public import WorkbenchKit

/// For programs that read line by line: one object a row, with the table's id in `_table`.
///
/// Columns keep their order. Terms are their ids; missing values are `{"missing": "suppressed"}`;
/// rows over everything together carry `"_total":true`.
public struct JSONLinesFormat: TextFormat {
  /// Makes the format.
  public init() {}

  /// The name after `--format`.
  public var id: String { "jsonl" }
  /// What the format is for.
  public var summary: Text {
    Text(
      "for programs that read line by line: one object a row",
      nl: "voor programma's die per regel lezen: één object per rij")
  }
  /// The media type.
  public var mediaType: String { "application/jsonl" }
  /// The usual end of a file's name.
  public var fileExtension: String { "jsonl" }

  /// The rows of the report's tables, each on a line.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - options: only the language is used, for the sentences of findings.
  public func text(of report: Report, _ options: RenderingOptions) -> String {
    var text = ""
    for table in FlatTables.tables(of: report, options.language) {
      let names = table.columns.map { JSONValue.string(name(of: $0)).compact }
      let start = "{\"_table\":" + JSONValue.string(table.id).compact
      for (position, row) in (table.rows + table.totals).enumerated() {
        text += start
        if position >= table.rows.count { text += ",\"_total\":true" }
        for (name, value) in zip(names, row) { text += "," + name + ":" + json(of: value) }
        text += "}\n"
      }
    }
    return text
  }

  /// The column's id, kept apart from the names that this format adds.
  private func name(of column: Column) -> String {
    column.id == "_table" || column.id == "_total" ? "_" + column.id : column.id
  }

  private func json(of value: Value) -> String {
    if case .term(let term) = value { return JSONValue.string(term.id).compact }
    return CanonicalTable.json(of: value).compact
  }
}
