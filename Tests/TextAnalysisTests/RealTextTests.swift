import Foundation
import OracleKit
import Testing
import TextAnalysis

/// Real texts of shops and a consultant's own articles, with figures known beforehand.
@Suite(.enabled(if: SharedData.isPresent)) struct RealTextTests {
  private func addresses(_ path: String) throws -> [(text: SourceText, found: AddressAnalysis)] {
    try Catalogue(shared: path).texts.map {
      let text = SourceText($0).withoutMarkup()
      return (text, text.address())
    }
  }

  @Test func `a web shop that mixes its forms`() throws {
    let texts = try addresses("data/dutch-oscar/nl.django.po")
    #expect(texts.count == 1892)
    #expect(texts.count { $0.found.verdict == .formal } == 36)
    #expect(texts.count { $0.found.verdict == .informal } == 112)
    #expect(texts.count { $0.found.verdict == .mixed } == 4)
    let pronouns = texts.flatMap(\.found.hits).filter { !$0.isCourtesy && !$0.isQuoted }
    #expect(pronouns.count { $0.kind == .formal } == 49)
    #expect(pronouns.count { $0.kind == .informal } == 150)
  }

  @Test func `every word of address has its place`() throws {
    for text in try Catalogue(shared: "data/dutch-oscar/nl.django.po").texts {
      let source = SourceText(text)
      var places = PlaceFinder(source)
      for hit in source.withoutMarkup().address().hits {
        let place = places.place(of: hit.range)
        let bytes = Array(text.utf8)[place.offset..<(place.offset + place.length)]
        #expect(String(decoding: bytes, as: UTF8.self).lowercased() == hit.word)
        let line = text.components(separatedBy: "\n")[place.line - 1]
        #expect(line.dropFirst(place.column - 1).lowercased().hasPrefix(hit.word))
      }
    }
  }

  @Test func `a web shop names its basket in several ways`() throws {
    let rules = TermList(["winkelwagen", "winkelmandje", "mandje"].compactMap { TermRule($0) })
    let texts = try Catalogue(shared: "data/dutch-oscar/nl.django.po").texts
    let hits = texts.flatMap { rules.hits(in: SourceText($0).withoutMarkup()) }
    for rule in rules.rules.indices { #expect(hits.contains { $0.rule == rule }) }
  }

  @Test(arguments: [
    ("nl.djangojs.po", AddressForm.formal, 24, 25), ("nl_Informal.djangojs.po", .informal, 25, 28),
  ]) func `a ticket shop in two registers`(
    file: String, form: AddressForm, byPronoun: Int, byAnyWord: Int
  ) throws {
    let texts = try addresses("data/dutch-pretix-small/\(file)")
    #expect(texts.count == 258)
    #expect(texts.count { $0.found.pronounVerdict == form } == byPronoun)
    // Three informal strings and a formal one address by "alsjeblieft" and "alstublieft" alone.
    #expect(texts.count { $0.found.verdict == form } == byAnyWord)
    let tone = ToneOfAddress(texts.map { .init($0.found.verdict, required: form) })
    #expect(tone.violations.isEmpty)
    #expect(tone.score == 100)
  }

  @Test func `five articles that say je and mention u`() throws {
    let folder = try #require(SharedData.folder).appendingPathComponent("domain/articles")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
    let found = try files.map {
      SourceText(try String(contentsOf: $0, encoding: .utf8)).address()
    }
    #expect(found.map { $0.count(.informal) } == [6, 33, 4, 1, 46])
    #expect(found.map { $0.count(.formal) } == [0, 0, 0, 0, 0])
    #expect(found.map { $0.count(.formal, quoted: true) } == [0, 0, 0, 1, 0])
  }
}
