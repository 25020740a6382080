import Synchronization

/// The distinct texts of one category column, numbered in the order in which they were first met.
///
/// Texts are told apart by their bytes. The numbers depend on how threads ran; whatever leaves the
/// store is ordered by text.
final class CategoryDictionary: Sendable {
  /// A text and what it stands for.
  struct Entry: Sendable {
    /// The text as in the file, unquoted.
    let text: String
    /// The absence it stands for, if any.
    let reason: MissingReason?
    /// Whether it stands for rows that answer another question.
    var isOutside = false
  }

  private struct State {
    var codes: [[UInt8]: UInt32] = [:]
    var entries: [Entry] = []
  }

  private let state = Mutex(State())
  private let missing: [MissingCode]
  /// The code of rows that answer another question; nil where every row answers this one.
  let outsideCode: UInt32?

  init(missing: [MissingCode], hasOutside: Bool) {
    self.missing = missing
    outsideCode = hasOutside ? 0 : nil
    if hasOutside {
      state.withLock { $0.entries.append(Entry(text: "", reason: nil, isOutside: true)) }
    }
  }

  /// A dictionary that knows some texts already, by their order.
  ///
  /// - Parameters:
  ///   - other: the one whose missing codes count.
  ///   - texts: the texts, that of rows outside included.
  init(as other: CategoryDictionary, texts: [[UInt8]]) {
    missing = other.missing
    outsideCode = other.outsideCode
    let outsideCode = outsideCode
    let entries = texts.enumerated().map { code, bytes in
      code == outsideCode.map(Int.init)
        ? Entry(text: "", reason: nil, isOutside: true) : entry(bytes)
    }
    var codes: [[UInt8]: UInt32] = [:]
    codes.reserveCapacity(texts.count)
    for (code, bytes) in texts.enumerated() where !entries[code].isOutside {
      codes[bytes] = UInt32(code)
    }
    state.withLock { $0 = State(codes: codes, entries: entries) }
  }

  /// The number of a text, new or known.
  func code(of bytes: [UInt8]) -> UInt32 {
    state.withLock { state in
      if let code = state.codes[bytes] { return code }
      let code = UInt32(state.entries.count)
      state.codes[bytes] = code
      state.entries.append(entry(bytes))
      return code
    }
  }

  /// The number of a known text.
  func knownCode(of text: String) -> UInt32? {
    let bytes = Array(text.utf8)
    return state.withLock { $0.codes[bytes] }
  }

  /// All texts by number.
  var entries: [Entry] { state.withLock { $0.entries } }

  /// How many texts there are.
  var count: Int { state.withLock { $0.entries.count } }

  private func entry(_ bytes: [UInt8]) -> Entry {
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = bytes.trimmed
    if trimmed.isEmpty { return Entry(text: text, reason: .empty) }
    let reason = missing.first { Array($0.text.utf8).trimmed == trimmed }?.reason
    return Entry(text: text, reason: reason)
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection, SubSequence == ArraySlice<UInt8> {
  /// The bytes without spaces and tabs around them.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
