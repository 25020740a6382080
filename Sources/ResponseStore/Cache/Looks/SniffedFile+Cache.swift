extension SniffedFile {
  /// Puts everything but the file's identity into a directory.
  func write(to directory: inout DirectoryWriter) {
    directory.put(isCompressed)
    dialect.write(to: &directory)
    directory.put(each: reasons) { $1.write(to: &$0) }
    directory.put(Self.lineEndings.firstIndex(of: lineEnding) ?? 0)
    directory.put(each: headerRows) { directory, row in directory.put(each: row) { $0.put($1) } }
    directory.put(each: leadingRows) { directory, row in directory.put(each: row) { $0.put($1) } }
    directory.put(trailingEmptyColumns)
    directory.put(each: columns) { $1.write(to: &$0) }
    directory.put(sampledRows)
    directory.put(isWholeFile)
    directory.put(estimatedRows)
  }

  init(_ directory: inout DirectoryReader, identity: FileIdentity) throws(CacheFault) {
    self.init(
      identity: identity, isCompressed: try directory.flag(), dialect: try Dialect(&directory),
      reasons: try directory.each { directory throws(CacheFault) in
        try DialectReason(&directory)
      },
      lineEnding: try directory.choice(of: Self.lineEndings),
      headerRows: try directory.each { directory throws(CacheFault) in try directory.texts() },
      leadingRows: try directory.each { directory throws(CacheFault) in try directory.texts() },
      trailingEmptyColumns: try directory.number(),
      columns: try directory.each { directory throws(CacheFault) in
        try ColumnProfile(&directory)
      },
      sampledRows: try directory.number(), isWholeFile: try directory.flag(),
      estimatedRows: try directory.number())
  }

  private static let lineEndings: [LineEnding] = [
    .lineFeed, .carriageReturnLineFeed, .carriageReturn, .mixed,
  ]
}

extension Dialect {
  /// Puts the dialect into a directory.
  func write(to directory: inout DirectoryWriter) {
    directory.put(Int(delimiter.rawValue))
    directory.put(Int(decimalMark.rawValue))
    directory.put(encoding.rawValue)
    directory.put(headerRows)
    directory.put(Int(quote))
  }

  init(_ directory: inout DirectoryReader) throws(CacheFault) {
    self.init(
      delimiter: try directory.raw(Dialect.Delimiter.self),
      decimalMark: try directory.raw(Dialect.DecimalMark.self),
      encoding: try directory.raw(TextEncoding.self), headerRows: try directory.number(),
      quote: try directory.octet())
  }
}

extension ColumnProfile {
  fileprivate func write(to directory: inout DirectoryWriter) {
    directory.put(name)
    for number in [number, cells, empties, integers, pointDecimals, commaDecimals] {
      directory.put(number)
    }
    for extreme in [minimum, maximum] {
      directory.put(extreme != nil)
      directory.put(extreme ?? 0)
    }
    directory.put(each: values) { directory, value in
      directory.put(value.value)
      directory.put(value.count)
    }
    directory.put(hasMoreValues)
    directory.put(each: timeFits) { directory, fit in
      directory.put(PlanKey.word(for: fit.format))
      directory.put(fit.count)
    }
    directory.put(longest)
    directory.put(meanLength)
    directory.put(looksLikeIdentifier)
    directory.put(hasLongDigits)
  }

  fileprivate init(_ directory: inout DirectoryReader) throws(CacheFault) {
    func extreme(_ directory: inout DirectoryReader) throws(CacheFault) -> Double? {
      let isThere = try directory.flag()
      let value = try directory.fraction()
      return isThere ? value : nil
    }
    self.init(
      name: try directory.text(), number: try directory.number(), cells: try directory.number(),
      empties: try directory.number(), integers: try directory.number(),
      pointDecimals: try directory.number(), commaDecimals: try directory.number(),
      minimum: try extreme(&directory), maximum: try extreme(&directory),
      values: try directory.each { directory throws(CacheFault) in
        ValueCount(value: try directory.text(), count: try directory.number())
      },
      hasMoreValues: try directory.flag(),
      timeFits: try directory.each { directory throws(CacheFault) in
        guard let format = PlanKey.timeFormat(for: try directory.text()) else {
          throw CacheFault.damaged
        }
        return TimeFit(format: format, count: try directory.number())
      },
      longest: try directory.number(), meanLength: try directory.fraction(),
      looksLikeIdentifier: try directory.flag(), hasLongDigits: try directory.flag())
  }
}
