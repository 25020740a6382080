public import Diagnostics

extension ResponseDataset {
  /// The texts of a column of free words in some rows, from memory.
  ///
  /// - Parameters:
  ///   - name: a column that was read as text.
  ///   - rows: numbers of rows among all rows of the responses, ascending.
  /// - Returns: one text per row, in the same order; empty where the row has none.
  /// - Throws: `BindingError` when there is no such column or it holds something else.
  public func texts(
    of name: Expression.ColumnName, inRows rows: ArraySlice<UInt32>
  ) throws(BindingError) -> [String] {
    let binder = ExpressionBinder(storage, unknownValues: .refuse, isUsed: isUsed)
    let column = try binder.column(name)
    guard case .text = storage.columns[column].spec.kind else {
      throw .typeMismatch(name, kind: storage.columns[column].spec.kind, use: .contains)
    }
    var texts: [String] = []
    texts.reserveCapacity(rows.count)
    var segment = 0
    for row in rows {
      let row = Int(row)
      while segment + 1 < storage.segments.count, row >= storage.rowStarts[segment + 1] {
        segment += 1
      }
      guard row >= storage.rowStarts[segment], row < storage.rowStarts[segment + 1],
        case .texts(let offsets, let bytes) = storage.segments[segment].columns[column]
      else {
        texts.append("")
        continue
      }
      let place = row - storage.rowStarts[segment]
      let range = Int(offsets.span[place])..<Int(offsets.span[place + 1])
      texts.append(range.isEmpty ? "" : TextSearch.text(bytes.span, range))
    }
    return texts
  }
}
