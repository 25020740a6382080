import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// `texts address`: who is addressed how, file by file.
struct TextsAddressCommand: Command {
  static let columns: [Column] = [
    Column("file", Text("File", nl: "Bestand"), .text),
    Column("channel", Text("Channel", nl: "Kanaal"), .text),
    Column("segment", Text("Segment", nl: "Segment"), .text),
    Column("policy", Text("Policy", nl: "Beleid"), .text),
    Column("n", Text("Address", nl: "Spreekt aan"), .integer),
    Column("formal", .verbatim("u"), .integer),
    Column("informal", .verbatim("je"), .integer),
    Column("mixed", Text("Mixed", nl: "Gemengd"), .integer),
    Column("flemish", .verbatim("ge"), .integer),
    Column("courtesy", Text("Courtesy only", nl: "Alleen beleefd"), .integer),
    Column("neither", Text("Nobody", nl: "Niemand"), .integer),
    Column("violations", Text("Against policy", nl: "Tegen beleid"), .integer),
    Column("formal_words", Text("Words u", nl: "Woorden u"), .integer),
    Column("informal_words", Text("Words je", nl: "Woorden je"), .integer),
    Column("quoted_words", Text("Quoted", nl: "Geciteerd"), .integer),
  ]

  var signature: CommandSignature {
    CommandSignature(
      "texts address",
      Text(
        "Counts texts that say u or je, against the brand's policy.",
        nl: "Telt teksten die u of je zeggen, naast het beleid van het merk."),
      details: Text(
        "A text counts by its pronouns: u and uw, je and jouw, both, or neither. \"Alstublieft\" and "
          + "\"alsjeblieft\" alone are counted apart. Imperatives address nobody in particular. Words "
          + "in quotation marks do not count: they are somebody else's, or spoken of. These are counts "
          + "of the texts at hand; they describe nothing else, so they have no interval. "
          + "`texts check` has the places.",
        nl:
          "Een tekst telt naar zijn voornaamwoorden: u en uw, je en jouw, beide, of geen. Alleen "
          + "\"alstublieft\" of \"alsjeblieft\" telt apart. Een gebiedende wijs spreekt niemand in het "
          + "bijzonder aan. Woorden tussen aanhalingstekens tellen niet: ze zijn van een ander, of er "
          + "wordt over gesproken. Dit zijn aantallen van deze teksten; ze zeggen niets over andere en "
          + "hebben dus geen interval. `texts check` heeft de plaatsen."),
      topic: .texts, parameters: TextParameters.all + [TextsCheckCommand.address],
      resultColumns: Self.columns.map(\.id),
      examples: [
        Example(
          "texts address",
          Text("Every file against the policy", nl: "Elk bestand naast het beleid"),
          output: #"""
            Forms of address
                                                                                     Against
            File            Channel  Segment  Policy  Address  u  je  Mixed  Nobody   policy
            ────────────────────────────────────────────────────────────────────────────────
            texts/app/mel…  app      all      je            4  0   4      0       0        0
            texts/app/nl.…  app      all      je            8  1   6      1       0        2
            texts/folder/…  folder   all      either        1  1   0      0       0        0
            texts/post/in…  brief    vast     u             1  1   0      0       0        0
            texts/post/kl…  brief    vast     u             1  1   0      0       0        0
            texts/post/re…  e-mail   all      je            1  0   1      0       0        0
            texts/post/we…  brief    nieuw    je            1  0   1      0       0        0
            texts/website…  website  all      je            1  0   0      1       0        1
            texts/website…  website  all      je            5  0   5      0       2        0
            texts/website…  website  all      je            1  0   1      0       1        0
            texts/website…  website  nieuw    je            1  0   1      0       0        0
            texts/winkel/…  winkel   all      je            3  0   3      0       3        0
            5 columns hidden: flemish, courtesy, formal_words, informal_words, quoted_words;
            shortened: file; see all with --width 147 or --format csv
            34 texts in 11 files
            """#),
        Example(
          "texts address --segment kinderen",
          Text("A segment without texts", nl: "Een segment zonder teksten"), failure: "text.none"),
      ],
      searchTerms: ["u", "je", "formal", "informal", "tutoyeren", "aanspreekvorm", "policy"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    let selection = try TextSelection(call, context)
    let policy = TextsCheckCommand.policy(call, selection.brand)
    var rows: [[Value]] = []
    for passage in selection.passages where passage.language == .dutch {
      try context.checkCancellation()
      rows.append(Self.row(passage, policy, selection.documents[passage.document].path))
    }
    let english = selection.texts.count { $0.language != .dutch }
    var table = Table(
      id: "texts-address", title: Text("Forms of address", nl: "Aanspreekvormen"),
      columns: Self.columns, rows: rows)
    table.priorities = [
      "file", "policy", "formal", "informal", "mixed", "violations", "channel", "n", "segment",
      "neither", "courtesy",
    ]
    var blocks: [Report.Block] = [
      .table(table),
      .note(
        Note(
          .denominator,
          TextWords.size(texts: selection.texts.count, files: selection.documents.count),
          id: "size")),
    ]
    if english > 0 {
      blocks.append(
        .note(
          Note(
            .aside,
            Text(
              "\(english) texts in English are left out: it has one form of address",
              nl: "\(english) teksten in het Engels tellen niet mee: dat heeft één aanspreekvorm"),
            id: "english")))
    }
    return Report(blocks, warnings: selection.problems)
  }

  private static func row(
    _ passage: Passage, _ policy: AddressPolicy, _ path: String
  ) -> [Value] {
    var counts: [AddressForm: Int] = [:]
    var courtesy = 0
    var violations = 0
    var words = (formal: 0, informal: 0, quoted: 0)
    let declaration = passage.declaration
    let required = policy.row(channel: declaration.channel, segment: declaration.segment)?.form
    for text in passage.texts {
      let analysis = text.source.address()
      let isCourtesy = analysis.pronounVerdict == .none && analysis.verdict != .none
      if isCourtesy { courtesy += 1 } else { counts[analysis.pronounVerdict, default: 0] += 1 }
      let pronouns = analysis.hits.filter { !$0.isQuoted && !$0.isCourtesy }
      words.formal += pronouns.count { $0.kind == .formal }
      words.informal += pronouns.count { $0.kind == .informal }
      words.quoted += analysis.hits.count(where: \.isQuoted)
      if Self.isAgainst(required, analysis.verdict) { violations += 1 }
    }
    let none = counts[.none] ?? 0
    func count(_ form: AddressForm) -> Value { .integer(counts[form] ?? 0) }
    return [
      .text(path), TextsCommand.word(declaration.channel), TextsCommand.word(declaration.segment),
      required.map { .term(Self.term($0)) } ?? .missing(.noPolicy),
      .integer(passage.texts.count - none), count(.formal), count(.informal), count(.mixed),
      count(.flemish), .integer(courtesy), .integer(none),
      required == nil ? .missing(.noPolicy) : .integer(violations), .integer(words.formal),
      .integer(words.informal), .integer(words.quoted),
    ]
  }

  private static func isAgainst(_ required: AddressPolicy.Form?, _ found: AddressForm) -> Bool {
    switch found {
    case .mixed: true
    case .formal: required == .informal
    case .informal: required == .formal
    case .flemish, .none, .notApplicable: false
    }
  }

  private static func term(_ form: AddressPolicy.Form) -> Term {
    switch form {
    case .formal: Term("formal", .verbatim("u"))
    case .informal: Term("informal", .verbatim("je"))
    case .any: Term("any", Text("either", nl: "beide goed"))
    }
  }
}

extension MissingReason {
  /// No row of the brand's policy speaks about the channel and segment.
  static let noPolicy = MissingReason("no-policy", Text("no policy", nl: "geen beleid"))
}
