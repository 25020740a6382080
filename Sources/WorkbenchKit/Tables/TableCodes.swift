import WorkspaceKit

extension DiagnosticCode {
  /// A command that works on a table stands where there is none.
  public static let tableMissing = DiagnosticCode(
    "table.missing",
    Text("There is no table to work on.", nl: "Er is geen tabel om op te werken."),
    explanation: Text(
      "Commands such as `sort`, `top` and `where` work on the table before the pipe: "
        + "`nps by channel | sort nps`. `last | sort nps` takes the last result.",
      nl: "Commando's als `sort`, `top` en `where` werken op de tabel voor de pijp: "
        + "`nps by channel | sort nps`. `last | sort nps` neemt het laatste resultaat."))
}

extension Diagnostic {
  /// A column that a table does not have, with the nearest one and a short list.
  ///
  /// - Parameters:
  ///   - name: the name as typed.
  ///   - table: the table.
  public static func unknownTableColumn(
    _ name: Spanned<String>, in table: Table
  ) -> Diagnostic {
    let ids = table.columns.map(\.id)
    let list = ids.joined(separator: ", ")
    let nearest = Suggestion.nearest(to: name.value, in: ids)
    return Diagnostic(
      .columnUnknown,
      Text(
        "the table has no column \"\(name.value)\"",
        nl: "de tabel heeft geen kolom \"\(name.value)\""
      ), at: .statement(name.span),
      hint: nearest.map {
        Text(
          "did you mean \"\($0)\"? columns: \(list)", nl: "bedoelde je \"\($0)\"? kolommen: \(list)"
        )
      } ?? Text("columns: \(list)", nl: "kolommen: \(list)"))
  }
}

extension Call {
  /// The table before the pipe.
  ///
  /// - Returns: the report it stands in and the table itself.
  /// - Throws: `table.missing`.
  public func requireTable() throws(Diagnostic) -> (report: Report, table: Table) {
    guard let input, let table = input.table else {
      throw Diagnostic(
        .tableMissing,
        Text(
          "\"\(command)\" works on a table and there is none",
          nl: "\"\(command)\" werkt op een tabel en die is er niet"), at: .statement(span),
        hint: Text(
          "put it after a pipe: nps by channel | \(command)",
          nl: "zet het achter een pijp: nps by channel | \(command)"))
    }
    return (input, table)
  }
}
