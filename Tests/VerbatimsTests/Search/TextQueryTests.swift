import Testing
import TextAnalysis

@testable import Verbatims

/// Searches in comments: what they find, what they do not, and what is wrong with them.
@Suite struct TextQueryTests {
  private func finds(_ search: String, _ comment: String) throws -> Bool {
    var index = CommentSearch([try TextQuery(search)], .dutch)
    return !index.found(in: comment).isEmpty
  }

  @Test(arguments: [
    ("rij", "De RIJ was lang"), ("rij", "Rij, rij, rij!"), ("wacht*", "Lang gewacht, wachttijd"),
    ("~bestelling", "Al mijn bestellingen"), ("lange rij", "Een lange rij"),
    ("lange rij", "een lange\nrij"), ("kassa & open", "Open die kassa!"),
    ("kassa | balie", "bij de balie"), ("rij & !kassa", "een rij op straat"),
    ("café", "Bij het cafe\u{301} gezeten"), ("foto's", "mooie foto’s"), ("😡", "wat een dag 😡"),
    ("/\\d+ minuten/", "20 minuten"), ("/(a|b)c/ & rij", "bc rij"), ("e-mail", "per e-mail graag"),
    ("تأخير", "كان هناك تأخير كبير"),
  ]) func `finds`(search: String, comment: String) throws {
    #expect(try finds(search, comment))
  }

  @Test(arguments: [
    ("rij", "rijst en bakkerij"), ("wacht*", "verwacht"), ("lange rij", "rij was lange tijd"),
    ("lange rij", "lange volle rij"), ("kassa & open", "kassa dicht"),
    ("rij & !kassa", "rij kassa"),
    ("foto's", "foto"), ("😡", "😀"), ("rij", ""), ("~bestelling", "bestek"),
  ]) func `does not find`(search: String, comment: String) throws {
    #expect(try !finds(search, comment))
  }

  @Test(arguments: [
    ("", 0), ("  ", 0), ("rij |", 5), ("rij & | kassa", 6), ("!rij", 0), ("rij | !kassa", 6),
    ("/rij", 0), ("rij & /a(/", 8), ("/(a)\\1/", 4),
  ]) func `says where a search is wrong`(search: String, offset: Int) {
    #expect {
      try TextQuery(search)
    } throws: { error in
      (error as? TextQueryProblem)?.offset == offset
    }
  }

  @Test func `letters that the store may look for first are in every comment that is found`() throws
  {
    #expect(try TextQuery("lange rij | wacht*").necessaryLetters == ["lange", "wacht"])
    #expect(try TextQuery("rij & !kassa").necessaryLetters == ["rij"])
    // A stem, an accent or an expression may be written in other letters.
    #expect(try TextQuery("rij | ~lopen").necessaryLetters == nil)
    #expect(try TextQuery("café").necessaryLetters == nil)
    #expect(try TextQuery("foto's").necessaryLetters == nil)
    #expect(try TextQuery("/rij/").necessaryLetters == nil)
  }

  @Test
  func `an expression that would run for ever elsewhere comes to an end`() throws {
    var index = CommentSearch([try TextQuery("/(a*)*(a*)*(a*)*b/")], .dutch)
    #expect(index.found(in: String(repeating: "a", count: 300)).isEmpty)
    #expect(index.found(in: "aab") == [0])
  }

  @Test func `several searches at once find what each finds alone`() throws {
    let searches = ["rij", "wacht*", "~bestelling", "lange rij", "rij & !kassa", "kassa | balie"]
    let comments = [
      "lange rij bij de kassa", "wachten op bestellingen", "balie", "", "rij", "niets",
    ]
    var together = CommentSearch(try searches.map { try TextQuery($0) }, .dutch)
    for comment in comments {
      let alone = try searches.indices.filter { try finds(searches[$0], comment) }
      #expect(together.found(in: comment) == alone, "\(comment)")
    }
  }
}
