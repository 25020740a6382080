import WorkbenchKit

/// Lists of commands: all by topic, one topic, or those of one first word.
struct HelpOverview {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The topics that have commands, in their order.
  var topics: [Topic] {
    Array(Set(catalogue.commands.map(\.signature.topic))).sorted {
      ($0.order, $0.id) < ($1.order, $1.id)
    }
  }

  /// All topics with their commands.
  func report() -> Report {
    var blocks: [Report.Block] = []
    for topic in topics { blocks += self.blocks(for: topic) }
    blocks.append(
      .note(
        Note(
          .hint,
          Text(
            "help COMMAND shows how it is used; search WORD finds a command; help keys lists keys",
            nl: "help COMMANDO toont het gebruik; search WOORD vindt een commando; help keys toont "
              + "de toetsen"))))
    return Report(blocks)
  }

  /// One topic with its commands.
  func report(only topic: Topic) -> Report { Report(blocks(for: topic)) }

  /// Some commands under a heading of their own.
  func report(listing entries: [Catalogue.Entry], titled title: Text) -> Report {
    Report([.note(Note(.heading, title)), .table(list(entries))])
  }

  private func blocks(for topic: Topic) -> [Report.Block] {
    let entries = catalogue.commands.filter { $0.signature.topic == topic }
    return [.note(Note(.heading, topic.title)), .table(list(entries))]
  }

  private func list(_ entries: [Catalogue.Entry]) -> Table {
    Table(
      id: "list.commands", title: .verbatim(""),
      columns: [
        Column("command", Text("Command", nl: "Commando"), .text),
        Column("summary", Text("What it does", nl: "Wat het doet"), .text),
      ],
      rows: entries.map { entry in
        let pipe = entry.signature.input == .table ? "| " : ""
        return [
          .text(pipe + entry.signature.name),
          .term(Term(entry.signature.summary.en, entry.signature.summary)),
        ]
      })
  }
}
