/// Names of people.
extension PersonalDataScan {
  private static let titles: Set<String> = [
    "dhr", "mevr", "mw", "meneer", "mijnheer", "mevrouw", "mr", "mrs", "ms", "mister",
  ]

  private static let particles: Set<String> = [
    "de", "den", "der", "van", "het", "'t", "ten", "ter", "te", "la", "le", "von",
  ]

  /// Names of a list, and capitalised words behind a title.
  func names(_ names: TermList?) -> [PersonalData] {
    var found: [PersonalData] = []
    for hit in names?.hits(in: text) ?? [] {
      let wantsCapital = names?.rules[hit.rule].term.unicodeScalars.first
        .map { ScalarTraits($0).contains(.upper) }
      if wantsCapital != true || isCapitalised(hit.range) {
        found.append(PersonalData(kind: .name, range: hit.range))
      }
    }
    for index in tokens.indices where Self.titles.contains(text.word(tokens[index])) {
      if let range = name(behind: index) {
        found.append(PersonalData(kind: .name, range: range))
      }
    }
    return found
  }

  private func isCapitalised(_ range: Range<Int>) -> Bool {
    text.bytes.span.traits(at: range.lowerBound).contains(.upper)
  }

  /// The name behind a title: initials, particles and capitalised words, up to five.
  private func name(behind title: Int) -> Range<Int>? {
    var end: Int?
    var start: Int?
    var previous = title
    for index in tokens.indices[(title + 1)...].prefix(5) {
      guard isJoined(previous, index) else { break }
      let token = tokens[index]
      let isCapital = isCapitalised(token.range)
      guard isCapital || Self.particles.contains(text.word(token)) else { break }
      start = start ?? token.range.lowerBound
      if isCapital { end = token.range.upperBound }
      previous = index
    }
    guard let start, let end else { return nil }
    return start..<end
  }

  /// Whether only spaces, or a point and spaces, stand between two tokens.
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let gap = tokens[first].range.upperBound..<tokens[second].range.lowerBound
    guard gap.count <= 2 else { return false }
    let isShort = tokens[first].range.count <= 4
    return gap.allSatisfy {
      text.bytes[$0] == UInt8(ascii: " ") || isShort && text.bytes[$0] == UInt8(ascii: ".")
    }
  }
}
