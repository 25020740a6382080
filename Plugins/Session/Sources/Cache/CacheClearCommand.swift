import WorkbenchKit
import WorkspaceKit

/// `cache clear`: removes all that is kept.
struct CacheClearCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cache clear",
      Text(
        "Removes everything that is kept for later sessions.",
        nl: "Verwijdert alles wat voor latere sessies bewaard is."),
      details: Text(
        "Also of surveys that are not open. Response files are never touched, and what is needed is "
          + "read from them again.",
        nl:
          "Ook van enquêtes die niet geopend zijn. Antwoordbestanden blijven onaangeroerd, en wat "
          + "nodig is wordt daaruit opnieuw gelezen."),
      topic: .session,
      examples: [
        Example(
          "cache clear", Text("Makes room on the disk", nl: "Maakt ruimte op de schijf"),
          output: #"""
            removed: 0 bytes
            """#),
        Example(
          "cache clear winkel", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["free", "disk", "delete", "reset", "wissen", "schijf", "opruimen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let freed = try context.surveys.cache?.clear() ?? 0
    let words = Text { language in
      let bytes = Numerals.integer(freed, language)
      return language == .nl ? "verwijderd: \(bytes) bytes" : "removed: \(bytes) bytes"
    }
    return Report([.note(Note(.body, words, id: "freed"))], effects: [.forgetCaches])
  }
}
