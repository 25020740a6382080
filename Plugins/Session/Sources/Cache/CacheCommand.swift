import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `cache`: what is kept of the open surveys for the next session.
struct CacheCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cache",
      Text(
        "Lists what is kept of large surveys for the next session.",
        nl: "Toont wat van grote enquêtes voor de volgende sessie bewaard is."),
      details: Text(
        "Columns of surveys of 4 MB and more are kept under `$XDG_CACHE_HOME/reis`, readable by you "
          + "alone, and used as long as the files are what they were; when rows were added, only "
          + "these are read. A session at the prompt writes them after its answers; statements "
          + "without a prompt write them at their end, from the second time on. Answers never "
          + "depend on it: `--no-cache` and `set cache off` do without.",
        nl: "Kolommen van enquêtes vanaf 4 MB worden bewaard onder `$XDG_CACHE_HOME/reis`, alleen "
          + "voor jou leesbaar, en gebruikt zolang de bestanden zijn wat ze waren; zijn er rijen "
          + "bijgekomen, dan worden alleen die gelezen. Een sessie op de prompt schrijft ze na de "
          + "antwoorden; opdrachten zonder prompt schrijven ze aan het eind, vanaf de tweede keer. "
          + "Antwoorden hangen er nooit van af: `--no-cache` en `set cache off` werken zonder."),
      topic: .session,
      resultColumns: ["survey", "bytes", "kept", "columns", "written", "session"],
      examples: [
        Example(
          "cache", Text("Small files need none", nl: "Kleine bestanden hebben het niet nodig"),
          output: #"""
            Cache
            Survey              Bytes  Kept  Columns  Written  This session
            ───────────────────────────────────────────────────────────────────────
            telefoon            7,645     0        0           too small to need it
            webshop         1,521,434     0        0           too small to need it
            webshop-visits  1,036,391     0        0           too small to need it
            winkel            782,912     0        0           too small to need it
            """#),
        Example(
          "cache all", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["faster", "reopen", "disk", "memory", "sneller", "schijf", "geheugen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let surveys = context.surveys.surveys
    guard let cache = context.surveys.cache else {
      return Report([
        .note(
          Note(.body, Text("this session has no cache", nl: "deze sessie heeft geen cache")))
      ])
    }
    var rows: [[Value]] = []
    for survey in surveys {
      let state = try survey.cacheState()
      rows.append([
        .text(survey.declaration.id), .integer(state.sourceBytes), .integer(state.keptBytes),
        .integer(state.keptColumns), state.written.map { .date(Self.day(of: $0)) } ?? .text(""),
        .term(state.use.term),
      ])
    }
    var blocks: [Report.Block] = rows.isEmpty ? [] : [.table(Self.table(rows))]
    let others = cache.others(than: surveys)
    if others.count > 0 || rows.isEmpty {
      blocks.append(.note(Note(.aside, Self.words(others), id: "others")))
    }
    return Report(blocks)
  }

  private static func table(_ rows: [[Value]]) -> Table {
    Table(
      id: "cache", title: Text("Cache", nl: "Cache"),
      columns: [
        Column("survey", Text("Survey", nl: "Enquête"), .text),
        Column("bytes", Text("Bytes", nl: "Bytes"), .integer),
        Column("kept", Text("Kept", nl: "Bewaard"), .integer),
        Column("columns", Text("Columns", nl: "Kolommen"), .integer),
        Column("written", Text("Written", nl: "Geschreven"), .date),
        Column("session", Text("This session", nl: "Deze sessie"), .text),
      ], rows: rows)
  }

  private static func words(_ others: (count: Int, bytes: Int)) -> Text {
    guard others.count > 0 else { return Text("nothing is kept", nl: "er is niets bewaard") }
    return Text { language in
      let bytes = Numerals.integer(others.bytes, language)
      return switch language {
      case .en:
        "kept of other surveys: \(others.count), \(bytes) bytes; cache clear removes everything"
      case .nl:
        "bewaard van andere enquêtes: \(others.count), \(bytes) bytes; cache clear verwijdert alles"
      }
    }
  }

  /// The day of a moment, by the clock of Greenwich.
  private static func day(of second: Int) -> String {
    CivilDate(daysSinceEpoch: second / 86_400).text
  }
}
