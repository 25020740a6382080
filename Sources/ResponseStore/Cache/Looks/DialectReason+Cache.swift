extension DialectReason {
  /// Puts the reason into a directory.
  func write(to directory: inout DirectoryWriter) {
    switch self {
    case .declared(let part):
      directory.put(0)
      directory.put(part.rawValue)
    case .byteOrderMark(let encoding):
      directory.put(1)
      directory.put(encoding.rawValue)
    case .zeroBytes(let encoding):
      directory.put(2)
      directory.put(encoding.rawValue)
    case .validUTF8(let nonASCII):
      directory.put(3)
      directory.put(nonASCII)
    case .notUTF8(let byte, let offset):
      directory.put(4)
      directory.put(Int(byte))
      directory.put(offset)
    case .consistentFields(let delimiter, let fields, let records, let sampled):
      directory.put(5)
      for number in [Int(delimiter.rawValue), fields, records, sampled] { directory.put(number) }
    case .delimiterHint(let delimiter):
      directory.put(6)
      directory.put(Int(delimiter.rawValue))
    case .singleColumn: directory.put(7)
    case .decimalMarks(let comma, let point):
      directory.put(8)
      directory.put(comma)
      directory.put(point)
    case .oneHeaderRow: directory.put(9)
    case .secondRowCompletesNames(let columns):
      directory.put(10)
      directory.put(columns)
    case .secondRowEmpty: directory.put(11)
    case .numberedVariables: directory.put(12)
    case .importIdentifiers: directory.put(13)
    case .eventLog: directory.put(14)
    }
  }

  init(_ directory: inout DirectoryReader) throws(CacheFault) {
    switch try directory.number() {
    case 0: self = .declared(try directory.raw(Part.self))
    case 1: self = .byteOrderMark(try directory.raw(TextEncoding.self))
    case 2: self = .zeroBytes(try directory.raw(TextEncoding.self))
    case 3: self = .validUTF8(nonASCII: try directory.number())
    case 4: self = .notUTF8(byte: try directory.octet(), offset: try directory.number())
    case 5:
      self = .consistentFields(
        try directory.raw(Dialect.Delimiter.self), fields: try directory.number(),
        records: try directory.number(), sampled: try directory.number())
    case 6: self = .delimiterHint(try directory.raw(Dialect.Delimiter.self))
    case 7: self = .singleColumn
    case 8:
      self = .decimalMarks(comma: try directory.number(), point: try directory.number())
    case 9: self = .oneHeaderRow
    case 10: self = .secondRowCompletesNames(columns: try directory.number())
    case 11: self = .secondRowEmpty
    case 12: self = .numberedVariables
    case 13: self = .importIdentifiers
    case 14: self = .eventLog
    default: throw .damaged
    }
  }
}
