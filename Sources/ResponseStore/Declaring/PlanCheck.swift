import Diagnostics

/// Checks a plan before anything is read.
enum PlanCheck {
  /// Throws what makes a plan contradict itself.
  static func check(_ plan: ReadPlan) throws(PlanFailure) {
    if plan.files.isEmpty { throw .noFiles }
    var names: Set<String> = []
    for column in plan.columns {
      guard names.insert(column.name).inserted else { throw .duplicateName(column.name) }
      if case .score(let scale, let missing) = column.kind {
        for code in missing {
          if let value = Int(code.text), scale.values.contains(value) {
            throw .contradictoryCode(column: column.name, text: code.text)
          }
        }
      }
    }
  }

  /// Prepares columns for reading from opened files.
  ///
  /// - Throws: `.unknownColumn` for one that no file has; a column that only some files lack is
  ///   reported as a problem of those files.
  static func prepare(_ specs: [ColumnSpec], _ files: [DataFile]) throws(PlanFailure)
    -> [LoadedColumn]
  {
    var columns: [LoadedColumn] = []
    for spec in specs {
      for source in [spec.source, spec.condition?.source].compactMap(\.self) {
        if !files.contains(where: { $0.layout.index(of: source) != nil }) {
          throw .unknownColumn(
            name: spec.name, source: source,
            candidates: NearestNames.ordered(files.flatMap(\.layout.names), by: source))
        }
      }
      let sample = files.lazy.compactMap { file -> [[UInt8]]? in
        guard let index = file.layout.index(of: spec.source) else { return nil }
        let cells = file.layout.sample.compactMap { record in
          index < record.cells.count ? record.cells[index] : nil
        }
        return cells.isEmpty ? nil : cells
      }.first
      columns.append(
        LoadedColumn(spec: spec, content: try ColumnContent(spec, sample: sample ?? [])))
    }
    return columns
  }
}
