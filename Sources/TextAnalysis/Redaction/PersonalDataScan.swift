/// Looks for each kind of personal data in a text.
struct PersonalDataScan {
  let text: SourceText
  let tokens: [Token]

  init(_ text: SourceText) {
    self.text = text
    tokens = text.tokens
  }

  /// Mail addresses, and account names behind an @.
  func mail() -> [PersonalData] {
    var found: [PersonalData] = []
    let bytes = text.bytes.span
    for token in tokens where token.kind == .link {
      if token.range.contains(where: { text.bytes[$0] == UInt8(ascii: "@") }) {
        found.append(PersonalData(kind: .email, range: token.range))
      }
    }
    var offset = 0
    while offset < bytes.count {
      defer { offset += 1 }
      guard bytes[offset] == UInt8(ascii: "@"),
        !bytes.traits(before: offset).contains(.wordPart)
      else { continue }
      var end = offset + 1
      while end < bytes.count, bytes.traits(at: end).contains(.wordPart) {
        end = bytes.next(after: end)
      }
      if end > offset + 2 { found.append(PersonalData(kind: .handle, range: offset..<end)) }
    }
    return found
  }

  /// Postcodes and streets with house numbers.
  func places() -> [PersonalData] {
    var found: [PersonalData] = []
    for index in tokens.indices {
      if let end = postcode(at: index) {
        let last = houseNumber(at: end + 1) ? end + 1 : end
        found.append(
          PersonalData(
            kind: .postcode, range: tokens[index].range.lowerBound..<tokens[last].range.upperBound))
      }
      if isStreet(tokens[index]), houseNumber(at: index + 1) {
        found.append(
          PersonalData(
            kind: .address,
            range: tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound))
      }
    }
    return found
  }

  /// The last token of a postcode that starts at a token: `1012 AB` in capitals, or `1012ab`.
  private func postcode(at index: Int) -> Int? {
    let bytes = Array(text.bytes[tokens[index].range])
    func isArea(_ letters: ArraySlice<UInt8>) -> Bool {
      // SA, SD and SS are not given out.
      letters.count == 2 && letters.allSatisfy { ScalarTraits(rawByte: $0).contains(.letter) }
        && !["sa", "sd", "ss"].contains(String(decoding: letters, as: UTF8.self).lowercased())
    }
    guard bytes.count >= 4, bytes[0] != UInt8(ascii: "0"),
      bytes.prefix(4).allSatisfy({ ScalarTraits(rawByte: $0).contains(.number) })
    else { return nil }
    if bytes.count == 6, isArea(bytes[4...]) { return index }
    guard bytes.count == 4, isAdjacent(index, index + 1) else { return nil }
    let next = text.bytes[tokens[index + 1].range]
    let isCapital = next.allSatisfy { ScalarTraits(rawByte: $0).contains(.upper) }
    return isArea(next) && isCapital ? index + 1 : nil
  }

  /// Whether a token is `12`, `12a` or `12-b`, right behind the one before it.
  private func houseNumber(at index: Int) -> Bool {
    guard isAdjacent(index - 1, index) else { return false }
    let range = tokens[index].range
    return range.count <= 7 && ScalarTraits(rawByte: text.bytes[range.lowerBound]).contains(.digit)
  }

  /// Whether only spaces stand between two neighbouring tokens.
  func isAdjacent(_ first: Int, _ second: Int) -> Bool {
    guard tokens.indices.contains(first), tokens.indices.contains(second) else { return false }
    let gap = tokens[first].range.upperBound..<tokens[second].range.lowerBound
    return gap.count <= 2 && gap.allSatisfy { text.bytes[$0] == UInt8(ascii: " ") }
  }

  private static let streets = [
    "straat", "laan", "weg", "plein", "gracht", "kade", "singel", "dijk", "steeg", "dreef", "hof",
    "street", "avenue", "road",
  ]

  private func isStreet(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    let word = text.word(token)
    return Self.streets.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
  }
}
