import WorkbenchKit
import WorkspaceKit

/// A brand in words and tables, part by part.
struct BrandPage {
  /// A part of the page.
  enum Part: String, CaseIterable {
    case definition, groups, values, character, usps, address, signals, competitors, promises
  }

  let brand: Brand
  let promises: [Promise]

  /// The blocks of a part; none where the files say nothing about it.
  func blocks(of part: Part) -> [Report.Block] {
    switch part {
    case .definition: definition
    case .groups: one(groups)
    case .values: one(values)
    case .character: character
    case .usps: one(sellingPoints)
    case .address: one(address)
    case .signals: one(signals)
    case .competitors: competitors
    case .promises: one(PromiseTable(promises).table)
    }
  }

  private func one(_ table: Table) -> [Report.Block] { table.rows.isEmpty ? [] : [.table(table)] }

  private var definition: [Report.Block] {
    var lines: [Text] = []
    if let definition = brand.definition { lines.append(definition.value) }
    if let relation = brand.relation {
      lines.append(Text("To its customers: ", nl: "Voor zijn klanten: ") + relation.value)
    }
    return lines.map { .note(Note(.body, $0)) }
  }

  private var character: [Report.Block] {
    let lists: [(Text, [Written<Text>])] = [
      (Text("Personality: ", nl: "Persoonlijkheid: "), brand.personality),
      (Text("Culture: ", nl: "Cultuur: "), brand.culture),
      (Text("Customers feel: ", nl: "Klanten voelen zich: "), brand.feelings),
      (Text("Customers say: ", nl: "Klanten zeggen: "), brand.sayings),
    ]
    return lists.filter { !$0.1.isEmpty }.map { title, items in
      .note(Note(.body, title + items.map(\.value).joined(separator: " · ")))
    }
  }

  private var groups: Table {
    Table(
      id: "brand-groups", title: Text("Target groups", nl: "Doelgroepen"),
      columns: [
        Column("id", .verbatim("Id"), .text), Column("text", Text("Who", nl: "Wie"), .text),
        Column("address", Text("Wants", nl: "Wil"), .text),
        Column("readability", .verbatim("Flesch"), .text),
        Column("sentence", Text("Words per sentence", nl: "Woorden per zin"), .integer),
      ],
      rows: brand.targetGroups.map { group in
        [
          .text(group.id), .term(Term(group.id, group.text)),
          group.wish.map { .term(FormWords.term($0)) } ?? .missing(.empty),
          group.readability.map { .text("\($0.lowerBound)–\($0.upperBound)") } ?? .missing(.empty),
          group.sentenceLength.map { .integer($0) } ?? .missing(.empty),
        ]
      })
  }

  private var values: Table {
    var table = Table(
      id: "brand-values", title: Text("Core values", nl: "Kernwaarden"),
      columns: [
        Column("id", .verbatim("Id"), .text), Column("text", Text("Value", nl: "Waarde"), .text),
        Column("weight", Text("Weight", nl: "Gewicht"), .decimal(digits: 1)),
        Column("shows_as", Text("Shows as", nl: "Blijkt uit"), .text),
        Column("contradicts_as", Text("Contradicted by", nl: "Tegengesproken door"), .text),
      ],
      rows: brand.values.map { value in
        [
          .text(value.id), .term(Term(value.id, value.text)), .decimal(value.weight),
          Self.list(value.showsAs, "\(value.id).shows-as"),
          Self.list(value.contradictsAs, "\(value.id).contradicts-as"),
        ]
      })
    table.priorities = ["id", "text", "shows_as", "contradicts_as", "weight"]
    return table
  }

  private var sellingPoints: Table {
    Table(
      id: "brand-usps", title: Text("What sets it apart", nl: "Wat het onderscheidt"),
      columns: [
        Column("id", .verbatim("Id"), .text), Column("text", Text("What", nl: "Wat"), .text),
        Column("rival", Text("From", nl: "Van"), .text),
        Column("proof", Text("Proof", nl: "Bewijs"), .text),
        Column("visible_at", Text("Visible at", nl: "Zichtbaar bij"), .text),
      ],
      rows: brand.sellingPoints.map { point in
        [
          .text(point.id), .term(Term(point.id, point.text)),
          point.rival.map { .text($0.value) } ?? .missing(.empty),
          point.proof.map { .term(Term("\(point.id).proof", $0.value)) } ?? .missing(.empty),
          point.visibleAt.isEmpty
            ? .missing(.empty) : .text(point.visibleAt.map(\.value).joined(separator: ", ")),
        ]
      })
  }

  private var address: Table {
    Table(
      id: "brand-address", title: Text("Who is addressed how", nl: "Wie hoe aangesproken wordt"),
      columns: [
        Column("channel", Text("Channel", nl: "Kanaal"), .text),
        Column("segment", Text("Segment", nl: "Segment"), .text),
        Column("form", Text("Form", nl: "Vorm"), .text),
        Column("because", Text("Because", nl: "Omdat"), .text),
      ],
      rows: brand.address.rows.enumerated().map { number, row in
        [
          row.channel.map { .text($0) } ?? .term(FormWords.all),
          row.segment.map { .text($0) } ?? .term(FormWords.all), .term(FormWords.term(row.form)),
          row.reason.map { .term(Term("address.\(number)", $0)) } ?? .text(""),
        ]
      })
  }

  private var signals: Table {
    var table = Table(
      id: "brand-signals", title: Text("Indirect signals", nl: "Indirecte signalen"),
      columns: [
        Column("id", .verbatim("Id"), .text),
        Column("prompt", Text("Look at", nl: "Kijk naar"), .text),
        Column("rating", Text("Rating", nl: "Oordeel"), .text),
        Column("values", Text("Values", nl: "Waarden"), .text),
        Column("seen", Text("Seen", nl: "Gezien"), .text),
      ],
      rows: brand.signals.map { signal in
        [
          .text(signal.id), .term(Term(signal.id, signal.prompt)),
          signal.rating.map { .term(FormWords.term($0)) } ?? .missing(.unrated),
          .text(signal.values.map(\.value).joined(separator: ", ")),
          signal.observation.map { .term(Term("\(signal.id).seen", $0.value)) } ?? .text(""),
        ]
      })
    table.priorities = ["id", "rating", "seen", "values", "prompt"]
    return table
  }

  private var competitors: [Report.Block] {
    brand.competitors.map { competitor in
      let values = competitor.values.map(\.text).joined(separator: " · ")
      return .table(
        Table(
          id: "brand-competitor-\(competitor.id)",
          title: competitor.name + .verbatim(values.isEmpty ? "" : " – ") + values,
          columns: [
            Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text),
            Column("text", Text("What it does", nl: "Wat het doet"), .text),
            Column("them", Text("To its values", nl: "Voor hun waarden"), .text),
            Column("us", Text("To ours", nl: "Voor de onze"), .text),
          ],
          rows: competitor.facts.enumerated().map { number, fact in
            let id = "\(competitor.id).\(number)"
            return [
              .text(fact.touchpoint.value), .term(Term(id, fact.text)),
              .term(Term("\(id).them", FormWords.judgements(fact.forThem))),
              .term(Term("\(id).us", FormWords.judgements(fact.forUs))),
            ]
          }))
    }
  }

  private static func list(_ items: [Written<Text>], _ id: String) -> Value {
    items.isEmpty ? .missing(.empty) : .term(Term(id, items.map(\.value).joined(separator: "; ")))
  }
}

extension MissingReason {
  /// Nobody has looked yet.
  static let unrated = MissingReason("unrated", Text("not rated", nl: "niet beoordeeld"))
}
