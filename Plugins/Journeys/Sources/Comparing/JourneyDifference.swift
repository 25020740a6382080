import Statistics
import WorkbenchKit
import WorkspaceKit

/// What differs between two journeys, or between two versions of one.
struct JourneyDifference {
  /// What became of something.
  enum Change: String, CaseIterable {
    case added, removed, moved, changed

    var term: Term {
      switch self {
      case .added: Term(rawValue, Text("added", nl: "erbij"))
      case .removed: Term(rawValue, Text("removed", nl: "weg"))
      case .moved: Term(rawValue, Text("moved", nl: "verplaatst"))
      case .changed: Term(rawValue, Text("changed", nl: "gewijzigd"))
      }
    }
  }

  /// One difference.
  struct Row {
    let change: Change
    /// The touchpoint's id; nil for the journey itself.
    let touchpoint: String?
    /// The key whose value differs; nil where the whole touchpoint does.
    let key: String?
    let before: Text?
    let after: Text?
  }

  /// The differences: those of the journey first, then touchpoints in the order of the new journey,
  /// removed ones last.
  let rows: [Row]

  /// Compares.
  ///
  /// Touchpoints are matched by id. Moved are those that do not keep their order among the
  /// touchpoints that both have.
  init(_ before: CustomerJourney, _ after: CustomerJourney) {
    var rows = Self.changes(nil, before.written, after.written, without: "touchpoints")
    let old = Dictionary(
      before.touchpoints.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.touchpoints.map(\.id))
    let kept = LongestRun.members(of: after.touchpoints.compactMap { old[$0.id] }.unique)
    for (place, touchpoint) in after.touchpoints.enumerated() {
      guard let earlier = old[touchpoint.id] else {
        rows.append(
          Row(
            change: .added, touchpoint: touchpoint.id, key: nil, before: nil,
            after: touchpoint.title))
        continue
      }
      if !kept.contains(earlier) {
        rows.append(
          Row(
            change: .moved, touchpoint: touchpoint.id, key: nil,
            before: .verbatim(String(earlier + 1)),
            after: .verbatim(String(place + 1))))
      }
      rows += Self.changes(
        touchpoint.id, before.touchpoints[earlier].written, touchpoint.written, without: "id")
    }
    rows += before.touchpoints.filter { !new.contains($0.id) }.map {
      Row(change: .removed, touchpoint: $0.id, key: nil, before: $0.title, after: nil)
    }
    self.rows = rows
  }

  /// The keys whose values differ, in the order in which they are written.
  private static func changes(
    _ touchpoint: String?, _ before: FieldValue, _ after: FieldValue, without skipped: String
  ) -> [Row] {
    guard case .entries(let old) = before, case .entries(let new) = after else { return [] }
    func value(_ key: String, _ entries: [FieldValue.Entry]) -> FieldValue? {
      entries.first { $0.key == key }?.value
    }
    let keys = (new + old).map(\.key).unique.filter { $0 != skipped }
    return keys.compactMap { key in
      let (earlier, later) = (value(key, old), value(key, new))
      guard earlier != later else { return nil }
      let change: Change = earlier == nil ? .added : later == nil ? .removed : .changed
      return Row(
        change: change, touchpoint: touchpoint, key: key, before: earlier?.words,
        after: later?.words)
    }
  }

  /// The columns.
  static let columns: [Column] = [
    Column("change", Text("Change", nl: "Verschil"), .text),
    Column("touchpoint", Text("Touchpoint", nl: "Contactmoment"), .text),
    Column("key", Text("Key", nl: "Sleutel"), .text),
    Column("before", Text("Before", nl: "Was"), .text),
    Column("after", Text("After", nl: "Is"), .text),
  ]

  /// The differences as a table.
  ///
  /// - Parameter title: what is compared.
  func table(_ title: Text) -> Table {
    let journey = Term("journey", Text("(the journey)", nl: "(de reis)"))
    var table = Table(
      id: "diff", title: title, columns: Self.columns,
      rows: rows.map { row in
        [
          .term(row.change.term), row.touchpoint.map(Value.text) ?? .term(journey),
          .name(row.key), .words(row.before), .words(row.after),
        ]
      })
    table.priorities = ["change", "touchpoint", "key", "after", "before"]
    return table
  }

  /// How much differs, in a sentence.
  var summary: Note {
    let touchpoints = Dictionary(grouping: rows.filter { $0.touchpoint != nil }) { row in
      row.key == nil ? row.change : .changed
    }.mapValues { Set($0.compactMap(\.touchpoint)).count }
    func count(_ change: Change) -> Int { touchpoints[change] ?? 0 }
    let own = rows.count { $0.touchpoint == nil }
    return Note(
      .body,
      rows.isEmpty
        ? Text("The journeys are the same.", nl: "De klantreizen zijn gelijk.")
        : Text(
          "Touchpoints: \(count(.added)) added, \(count(.removed)) removed, \(count(.moved)) moved, "
            + "\(count(.changed)) with other attributes; \(own) attributes of the journey differ.",
          nl: "Contactmomenten: \(count(.added)) erbij, \(count(.removed)) weg, \(count(.moved)) "
            + "verplaatst, \(count(.changed)) met andere kenmerken; \(own) kenmerken van de reis "
            + "verschillen."), id: "summary")
  }
}

extension Array where Element: Hashable {
  /// The elements without repeats, in the order of their first appearance.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension FieldValue {
  /// The value as people read it: words in both languages as words, anything else as it is written.
  fileprivate var words: Text {
    switch self {
    case .words(let text): return .verbatim(text)
    case .entries(let entries):
      guard entries.map(\.key) == ["en", "nl"], case .words(let en) = entries[0].value,
        case .words(let nl) = entries[1].value
      else { return .verbatim(oneLine) }
      return Text(en, nl: nl)
    case .literal, .list: return .verbatim(oneLine)
    }
  }
}
