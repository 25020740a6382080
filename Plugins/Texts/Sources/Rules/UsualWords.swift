import TextAnalysis
import WorkspaceKit

/// Lists that apply where a workspace has none of its own.
enum UsualWords {
  /// The lists of a workspace before the usual ones.
  ///
  /// - Parameter workspace: the workspace; nil for the usual ones alone.
  /// - Returns: the lists, and what is wrong with files of the workspace.
  static func lists(beside workspace: Workspace?) -> Declared<[WordList]> {
    let own = workspace?.wordLists ?? Declared([])
    return Declared(own.value + [english, variants], problems: own.problems)
  }

  /// English words in Dutch copy for which a plain Dutch word exists.
  static let english: WordList = {
    var list = WordList(id: "usual.english", kind: .english)
    list.entries = EnglishTerms.avoidable.map { WordList.Entry($0.term, prefer: $0.prefer) }
    return list
  }()

  /// Dutch words for one thing that shops and services mix.
  static let variants: WordList = {
    var list = WordList(id: "usual.variants", kind: .variants)
    list.groups = groups.map { Written($0) }
    return list
  }()

  private static let groups = [
    ["winkelwagen", "winkelwagentje", "winkelmandje", "winkelmand", "mandje"],
    ["e-mail", "email", "mail"],
    ["e-mailadres", "emailadres", "mailadres"],
    ["klantenservice", "helpdesk", "klantendienst"],
    ["retourneren", "terugsturen", "terugzenden"],
    ["verlanglijst", "verlanglijstje", "wensenlijst"],
    ["kortingscode", "actiecode", "vouchercode"],
  ]
}
