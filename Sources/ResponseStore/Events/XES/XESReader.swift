/// Reads the events of an XES file (IEEE 1849) with their attributes and those of their case.
///
/// What stands in `<global>`, `<classifier>` and `<extension>` are promises about attributes, not
/// attributes, and attributes of attributes have no place in a table; both are passed over.
struct XESReader {
  /// An event.
  struct Event {
    /// Attributes by key; a key that is repeated keeps its first value.
    var attributes: [(key: [UInt8], value: [UInt8])]
    /// The line on which it begins, 1 for the first of the file.
    let line: Int
  }

  /// A case with its events; events that stand outside a case come in a trace of their own.
  struct Trace {
    var attributes: [(key: [UInt8], value: [UInt8])] = []
    var events: [Event] = []
    /// The position among the cases of the file, 1 for the first; nil outside cases.
    var number: Int?
  }

  /// Whether a text begins as an XES file does.
  static func isBegin(of text: [UInt8]) -> Bool {
    let start = text.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard start.first == UInt8(ascii: "<") else { return false }
    var rest = start.prefix(64 << 10)
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(mark + 1)...]
      let name = rest.prefix(4)
      if name.starts(with: "log".utf8), name.count == 4, let last = name.last {
        return [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(last)
      }
      if let first = rest.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") {
        return false
      }
      let end = rest.starts(with: "!--".utf8) ? "-->" : ">"
      guard let place = rest.firstRange(of: Array(end.utf8)) else { return false }
      rest = rest[place.upperBound...]
    }
    return false
  }

  private var markup: MarkupReader
  private let path: String
  private var traces = 0

  init(_ source: any ByteStage, path: String) {
    markup = MarkupReader(source, path: path)
    self.path = path
  }

  /// The next case, or the next event outside a case; nil at the end.
  ///
  /// - Throws: `ReadFailure.markup` where the text is not well-formed XML or no log.
  mutating func next() throws(ReadFailure) -> Trace? {
    while let tag = try markup.next() {
      guard tag.kind != .close else { continue }
      if markup.depth == (tag.kind == .open ? 1 : 0) {
        guard tag.name.elementsEqual("log".utf8) else {
          throw .markup(path: path, line: tag.line)
        }
      } else if tag.name.elementsEqual("trace".utf8) {
        traces += 1
        return try trace(tag)
      } else if tag.name.elementsEqual("event".utf8) {
        return Trace(events: [try event(tag)])
      } else if tag.kind == .open {
        try skip()
      }
    }
    return nil
  }

  private mutating func trace(_ tag: MarkupReader.Tag) throws(ReadFailure) -> Trace {
    var trace = Trace(number: traces)
    guard tag.kind == .open else { return trace }
    let depth = markup.depth
    while let inner = try markup.next() {
      if inner.kind == .close, markup.depth < depth { break }
      if inner.kind == .close { continue }
      if inner.name.elementsEqual("event".utf8) {
        trace.events.append(try event(inner))
      } else {
        Self.add(inner, to: &trace.attributes)
        if inner.kind == .open { try skip() }
      }
    }
    return trace
  }

  private mutating func event(_ tag: MarkupReader.Tag) throws(ReadFailure) -> Event {
    var event = Event(attributes: [], line: tag.line)
    guard tag.kind == .open else { return event }
    let depth = markup.depth
    while let inner = try markup.next() {
      if inner.kind == .close, markup.depth < depth { break }
      if inner.kind == .close { continue }
      Self.add(inner, to: &event.attributes)
      if inner.kind == .open { try skip() }
    }
    return event
  }

  /// Goes to the end of the element that was just opened.
  private mutating func skip() throws(ReadFailure) {
    let depth = markup.depth
    while markup.depth >= depth, try markup.next() != nil {}
  }

  private static func add(
    _ tag: MarkupReader.Tag, to attributes: inout [(key: [UInt8], value: [UInt8])]
  ) {
    guard let key = tag.value("key"), !key.isEmpty, let value = tag.value("value"),
      !attributes.contains(where: { $0.key == key })
    else { return }
    attributes.append((key, value))
  }
}
