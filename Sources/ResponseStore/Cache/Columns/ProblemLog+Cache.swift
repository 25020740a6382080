extension ProblemLog {
  /// The problems of one column, or with -1 those of whole rows.
  func only(column: Int) -> ProblemLog {
    ProblemLog(
      entries: entries.filter { Int($0.column) == column },
      counts: counts.filter { Int($0.key.column) == column })
  }

  /// Puts the problems of one column into a directory, without the column's number.
  func write(to directory: inout DirectoryWriter) {
    let kinds = counts.keys.map(\.kind).sorted()
    directory.put(each: kinds) { directory, kind in
      directory.put(kind.rawValue)
      directory.put(counts.first { $0.key.kind == kind }?.value ?? 0)
    }
    directory.put(each: entries) { directory, entry in
      directory.put(entry.offset)
      directory.put(kinds.firstIndex(of: entry.kind) ?? 0)
    }
  }

  /// Takes the problems of one column out of a directory.
  ///
  /// - Parameter column: its number in the plan now; -1 for problems of whole rows.
  init(_ directory: inout DirectoryReader, column: Int) throws(CacheFault) {
    var counts: [Key: Int] = [:]
    let kinds = try directory.each { directory throws(CacheFault) in
      guard let kind = Problem.Kind(rawValue: try directory.text()) else {
        throw CacheFault.damaged
      }
      counts[Key(column: Int32(column), kind: kind)] = try directory.number()
      return kind
    }
    let entries = try directory.each { directory throws(CacheFault) in
      let offset = try directory.number()
      let place = try directory.number()
      guard kinds.indices.contains(place) else { throw CacheFault.damaged }
      return Entry(offset: offset, kind: kinds[place], column: Int32(column))
    }
    self.init(entries: entries, counts: counts)
  }
}
