extension ColumnContent {
  /// Puts into a directory what reading the column taught and its declaration does not say.
  func write(to directory: inout DirectoryWriter) {
    switch self {
    case .category(let dictionary):
      directory.put(each: dictionary.entries) { directory, entry in directory.put(entry.text) }
    case .identifier(let pattern):
      directory.put(pattern != nil)
      if let pattern {
        directory.put(pattern.prefix)
        directory.put(pattern.digits)
      }
    case .score, .number, .time, .text: break
    }
  }

  /// The same column with what a directory says was learned of it.
  func learned(from directory: inout DirectoryReader) throws(CacheFault) -> ColumnContent {
    switch self {
    case .category(let empty):
      let texts = try directory.each { directory throws(CacheFault) in try directory.octets() }
      return .category(CategoryDictionary(as: empty, texts: texts))
    case .identifier:
      guard try directory.flag() else { return .identifier(nil) }
      let prefix = try directory.octets()
      return .identifier(IdentifierPattern(prefix: prefix, digits: try directory.number()))
    case .score, .number, .time, .text: return self
    }
  }
}
