import WorkbenchKit
import WorkspaceKit

/// Touchpoints counted by their attributes.
struct InventoryCounts {
  let inventory: InventoryTable
  /// The touchpoints counted.
  let stops: [JourneyScope.Stop]

  private var scope: JourneyScope { inventory.scope }

  /// Counts per value of some attributes, in their own order.
  ///
  /// - Parameter attributes: the attributes.
  func table(by attributes: [TouchpointAttribute]) -> Table {
    var order: [[Value]] = []
    var groups: [[Value]: [JourneyScope.Stop]] = [:]
    for stop in stops {
      let key = attributes.map { inventory.cell($0, stop) }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(stop)
    }
    let ranks = attributes.map { $0.order(in: scope.atlas) }
    order.sort { left, right in
      for (index, (a, b)) in zip(left, right).enumerated() where a != b {
        return Self.rank(a, ranks[index]) < Self.rank(b, ranks[index])
      }
      return false
    }
    let labels = attributes.map(\.id)
    var table = Table(
      id: "touchpoint_counts",
      title: Text("Touchpoints – ", nl: "Contactmomenten – ") + scope.title,
      columns: attributes.map { Column($0.id, $0.title.capitalised, .text) } + [
        Column("touchpoints", Text("Touchpoints", nl: "Contactmomenten"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 0)),
        Column("hidden", Text("Hidden", nl: "Verborgen"), .integer),
        Column("told", Text("Told", nl: "Verteld"), .integer),
        Column("measured", Text("Measured", nl: "Gemeten"), .integer),
        Column("without_owner", Text("No owner", nl: "Geen eigenaar"), .integer),
      ],
      rows: order.map { key in key + counts(groups[key] ?? []) },
      totals: [
        [.term(.total)]
          + Array(repeating: .term(Term("", Text("", nl: ""))), count: labels.count - 1)
          + counts(stops)
      ], chart: ChartSpecification(mark: .bar, labels: labels, value: "touchpoints"))
    table.priorities = labels + ["touchpoints", "hidden", "measured", "share", "told"]
    return table
  }

  private func counts(_ group: [JourneyScope.Stop]) -> [Value] {
    [
      .integer(group.count),
      stops.isEmpty ? .missing(.empty) : .share(Double(group.count) / Double(stops.count)),
      .integer(group.count { $0.touchpoint.visibility == .hidden }),
      .integer(group.count { !$0.told.isEmpty }),
      .integer(
        group.count { stop in
          inventory.scores.performance(of: stop.touchpoint, in: stop.journey) != nil
        }),
      .integer(group.count { $0.touchpoint.owner == nil }),
    ]
  }

  private static func rank(_ value: Value, _ order: [String]) -> (Int, String) {
    let word = value.word ?? "\u{10FFFF}"
    return (order.firstIndex(of: word) ?? order.count + (value.isMissing ? 1 : 0), word)
  }

  /// With what customers have to do in each phase: counts of counterpart by phase.
  var counterparts: Table {
    let phases = scope.atlas.crosswalk.phases
    var rows: [[Value]] = []
    for counterpart in Counterpart.allCases.map(Optional.some) + [nil] {
      let own = stops.filter { $0.touchpoint.counterpart == counterpart }
      if own.isEmpty { continue }
      let name =
        counterpart.map { Value.term(Term($0.rawValue, $0.title)) } ?? .missing(.empty)
      rows.append(
        [name]
          + phases.map { phase in
            .integer(own.count { scope.atlas.phase(of: $0.touchpoint) == phase.id })
          } + [.integer(own.count)])
    }
    var table = Table(
      id: "counterparts",
      title: Text("With what customers have to do", nl: "Waarmee klanten te maken hebben"),
      columns: [Column("counterpart", Text("Counterpart", nl: "Tegenpartij"), .text)]
        + phases.map { Column($0.id, $0.name, .integer) }
        + [Column("all", Text("All", nl: "Alle"), .integer)], rows: rows)
    table.priorities = ["counterpart"] + phases.map(\.id) + ["all"]
    return table
  }

  /// What can be said of the inventory in sentences.
  var notes: [Note] {
    let hidden = stops.count { $0.touchpoint.visibility == .hidden }
    let all = stops.count
    var notes = [
      Note.sentence("hidden") { language in
        let share =
          all > 0 ? Numerals.percentage(Double(hidden) / Double(all), digits: 0, language) : "–"
        return language == .nl
          ? "\(hidden) van \(all) contactmomenten zijn verborgen (\(share))."
          : "\(hidden) of \(all) touchpoints are hidden (\(share))."
      }
    ]
    for journey in scope.journeys {
      notes += course(of: journey)
      if let prompts = prompts(of: journey) { notes.append(prompts) }
    }
    return notes
  }

  /// Where a journey begins, where the wanted thing happens, and what comes after use.
  private func course(of journey: CustomerJourney) -> [Note] {
    guard let first = journey.touchpoints.first else {
      return [
        Note(
          .caution,
          Text("\(journey.id) has no touchpoints", nl: "\(journey.id) heeft geen contactmomenten"),
          id: "empty")
      ]
    }
    let last = journey.touchpoints.last ?? first
    let after = journey.touchpoints.count { scope.atlas.moment(of: $0) == .after }
    let all = journey.touchpoints.count
    let conversion = journey.conversion.flatMap { id in
      journey.touchpoints.firstIndex { $0.id == id }
    }
    return [
      .sentence("course") { language in
        let name = journey.name(language)
        let begin = first.title(language)
        if language == .nl {
          return "\(name): eerste contact is \(begin); "
            + (conversion.map { "het gewenste gebeurt bij contactmoment \($0 + 1) van \(all); " }
              ?? "")
            + "na gebruik komen er \(after), het laatste is \(last.title(language))."
        }
        return "\(name): the first contact is \(begin); "
          + (conversion.map { "the wanted thing happens at touchpoint \($0 + 1) of \(all); " } ?? "")
          + "after use come \(after), the last is \(last.title(language))."
      }
    ]
  }

  private func prompts(of journey: CustomerJourney) -> Note? {
    let open = scope.atlas.prompts.filter { journey.prompts[$0.id] == nil }
    guard !open.isEmpty else { return nil }
    let list = open.prefix(3).map { $0.text ?? .verbatim($0.id) }.joined(separator: " ")
    let more = open.count > 3 ? " …" : ""
    return Note(
      .hint,
      Text(
        "\(journey.id): \(open.count) of \(scope.atlas.prompts.count) prompts for hidden "
          + "touchpoints are unanswered: \(list.en)\(more)",
        nl: "\(journey.id): \(open.count) van \(scope.atlas.prompts.count) hulpvragen voor "
          + "verborgen contactmomenten zijn onbeantwoord: \(list.nl)\(more)"), id: "prompts")
  }
}
