import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// How texts address their readers: against the policy (TX-01), within themselves (TX-02), and by
/// name (TX-03).
struct AddressRules {
  let policy: AddressPolicy

  /// What is found in one text.
  func findings(in text: CheckedText, _ places: inout PlaceBook) -> [TextFinding] {
    guard text.language == .dutch else { return [] }
    let analysis = text.source.address()
    switch analysis.verdict {
    case .none, .notApplicable: return []
    case .mixed: return [mixed(analysis, text, &places)]
    case .flemish: return [flemish(analysis, text, &places)]
    case .formal, .informal: break
    }
    return [differing(analysis, text, &places), nameless(analysis, text, &places)].compactMap { $0 }
  }

  /// TX-01: another form than the policy prescribes for the channel and segment.
  private func differing(
    _ analysis: AddressAnalysis, _ text: CheckedText, _ places: inout PlaceBook
  ) -> TextFinding? {
    let unit = text.unit
    guard let row = policy.row(channel: unit.channel, segment: unit.segment) else { return nil }
    let isFormal = analysis.verdict == .formal
    guard row.form == (isFormal ? .informal : .formal) else { return nil }
    let words = Self.words(isFormal ? .formal : .informal, analysis)
    let wanted = row.form == .formal ? "u" : "je"
    let whom = Self.audience(row)
    return TextFinding(
      .policy, in: places.path(text.document), part: text.unit.key, found: words.map(\.word),
      prefer: wanted,
      Text(
        "says \(Self.quoted(words)); the rule\(whom.en) is \"\(wanted)\"",
        nl: "zegt \(Self.quoted(words)); de regel\(whom.nl) is \"\(wanted)\""),
      places: words.map { places.place($0.range, in: text) })
  }

  /// TX-02: both forms in one text.
  private func mixed(
    _ analysis: AddressAnalysis, _ text: CheckedText, _ places: inout PlaceBook
  ) -> TextFinding {
    let words = analysis.hits.filter { !$0.isQuoted && $0.kind != .flemish }
    let formal = Self.quoted(Self.words(.formal, analysis))
    let informal = Self.quoted(Self.words(.informal, analysis))
    return TextFinding(
      .mixed, in: places.path(text.document), part: text.unit.key, found: words.map(\.word),
      Text("says both \(formal) and \(informal)", nl: "zegt zowel \(formal) als \(informal)"),
      places: words.map { places.place($0.range, in: text) })
  }

  /// `ge` and `gij`: there `uw` is informal, so a person has to say what is meant.
  private func flemish(
    _ analysis: AddressAnalysis, _ text: CheckedText, _ places: inout PlaceBook
  ) -> TextFinding {
    let words = Self.words(.flemish, analysis)
    return TextFinding(
      .policy, severity: .info, in: places.path(text.document), part: text.unit.key,
      found: words.map(\.word),
      Text(
        "says \(Self.quoted(words)), as in Flanders, where \"uw\" is informal: decide which form is meant",
        nl:
          "zegt \(Self.quoted(words)), zoals in Vlaanderen, waar \"uw\" informeel is: beslis welke "
          + "vorm bedoeld is"),
      places: words.map { places.place($0.range, in: text) })
  }

  /// TX-03: a text for one person that says "je" and does not know that person's first name.
  private func nameless(
    _ analysis: AddressAnalysis, _ text: CheckedText, _ places: inout PlaceBook
  ) -> TextFinding? {
    guard text.unit.isPersonal, analysis.verdict == .informal,
      !FirstName.isFilledIn(in: text.unit.text), let first = Self.words(.informal, analysis).first
    else { return nil }
    return TextFinding(
      .firstName, in: places.path(text.document), part: text.unit.key, found: [first.word],
      prefer: "{voornaam}",
      Text(
        "says \"\(first.word)\" to one person without knowing the first name",
        nl: "zegt \"\(first.word)\" tegen één persoon zonder de voornaam te kennen"),
      places: [places.place(first.range, in: text)])
  }

  private static func words(
    _ kind: AddressHit.Kind, _ analysis: AddressAnalysis
  ) -> [AddressHit] {
    analysis.hits.filter { $0.kind == kind && !$0.isQuoted }
  }

  /// The different words, in the order in which they occur.
  private static func quoted(_ hits: [AddressHit]) -> String {
    var seen: Set<String> = []
    return hits.map(\.word).filter { seen.insert($0).inserted }.prefix(3)
      .map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private static func audience(_ row: AddressPolicy.Row) -> Text {
    switch (row.channel, row.segment) {
    case (let channel?, let segment?):
      Text(" in \(channel) to \(segment)", nl: " in \(channel) tegen \(segment)")
    case (let channel?, nil): Text(" in \(channel)", nl: " in \(channel)")
    case (nil, let segment?): Text(" to \(segment)", nl: " tegen \(segment)")
    case (nil, nil): Text("", nl: "")
    }
  }
}

/// A place in a text that a program fills with a first name.
enum FirstName {
  private static let names = [
    "voornaam", "first_name", "firstname", "first-name", "given_name", "givenname", "roepnaam",
  ]

  /// Whether a text has such a place: a name of a first name behind a brace, bracket or percent sign.
  static func isFilledIn(in text: String) -> Bool {
    let lowered = text.lowercased()
    for opening in ["{", "%(", "[", "<", "${", "%"] {
      for part in lowered.split(separator: opening).dropFirst() {
        let inside = part.prefix { !"}])>%".contains($0) }.prefix(60)
        let known = names.contains { name in inside.contains(name) }
        if known { return true }
      }
    }
    return false
  }
}
