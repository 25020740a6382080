import Diagnostics
import ResponseStore

/// Neighbouring columns that belong to one question: its options, or the rows of a matrix.
struct ColumnFamily {
  let members: [ColumnEvidence]

  /// Gathers neighbours that share a question, or a code up to its last number.
  ///
  /// - Parameter columns: the columns in file order.
  /// - Returns: every column once, most of them alone.
  static func gather(_ columns: [ColumnEvidence]) -> [ColumnFamily] {
    var families: [[ColumnEvidence]] = []
    var last: String?
    for column in columns {
      let stem = stem(column.heading)
      if let stem, stem == last {
        families[families.count - 1].append(column)
      } else {
        families.append([column])
      }
      last = stem
    }
    return families.map(ColumnFamily.init(members:))
  }

  /// What members of a family share; nil for a column that cannot have relatives.
  private static func stem(_ heading: ColumnHeading) -> String? {
    if heading.option != nil, let wording = heading.wording { return "question \(wording)" }
    guard let code = heading.code, let mark = code.lastIndex(of: "_") else { return nil }
    let number = code[code.index(after: mark)...]
    guard !number.isEmpty, number.count <= 4, number.allSatisfy(\.isNumber) else { return nil }
    return "code \(code[..<mark])"
  }

  /// The question that takes several answers, when every column says whether one was taken.
  ///
  /// - Parameter names: makes the name.
  /// - Returns: nil for a matrix or a column alone.
  func multiple(_ names: inout NameMaker) -> ColumnDeclaration? {
    guard members.count > 1, members.contains(where: { $0.profile.filled > 0 }) else { return nil }
    var choices: [Choice] = []
    var codes: [AbsenceCode] = []
    for member in members {
      var positive: [String] = []
      for value in member.values where !MultipleChoice.isNotTaken(value) {
        if let meaning = MissingWords.meaning(of: value), value != member.heading.option {
          if !codes.contains(where: { $0.value == value }) {
            codes.append(AbsenceCode(value, meaning))
          }
        } else {
          positive.append(value)
        }
      }
      guard positive.count <= 1, !member.profile.hasMoreValues else { return nil }
      choices.append(Choice(option(member, positive.first)))
    }
    let heading = members[0].heading
    let stem =
      heading.wording ?? heading.code.map { String($0.prefix { $0 != "_" }) } ?? heading.name
    let reason = Text(
      "\(members.count) columns of one question, each with one answer: \"\(members[0].headerQuoted)\" …",
      nl: "\(members.count) kolommen van één vraag, elk met één antwoord: "
        + "\"\(members[0].headerQuoted)\" …")
    return ColumnDeclaration(
      name: Spanned(names.name(from: stem), at: .none),
      columns: members.map { Spanned($0.heading.name, at: .none) }, role: .question(.multiple),
      missing: codes, wording: heading.wording.map(Text.verbatim), choices: distinct(choices),
      reasons: [reason])
  }

  /// The option's name: what the file writes when it was taken, or else the header's.
  private func option(_ member: ColumnEvidence, _ positive: String?) -> String {
    let taken: Set<String> = ["1", "yes", "ja", "true", "x", "selected", "checked", "oui", "waar"]
    if let positive, !taken.contains(positive.lowercased()) { return positive }
    return member.heading.option ?? member.heading.code ?? member.heading.name
  }

  private func distinct(_ choices: [Choice]) -> [Choice] {
    var seen: Set<String> = []
    return choices.enumerated().map { index, choice in
      seen.insert(choice.value).inserted ? choice : Choice("\(choice.value) (\(index + 1))")
    }
  }
}
