import Testing
import TextAnalysis

@Suite struct PlaceTests {
  private func places(_ text: String) -> [TextPlace] {
    let source = SourceText(text)
    var finder = PlaceFinder(source)
    return source.address().hits.map { finder.place(of: $0.range) }
  }

  @Test func `lines end as files of any system end them`() {
    let expected = [
      TextPlace(offset: 0, length: 2, line: 1, column: 1),
      TextPlace(offset: 6, length: 1, line: 2, column: 3),
      TextPlace(offset: 9, length: 2, line: 4, column: 1),
    ]
    #expect(places("Je\r\n. u\n\rje") == expected)
  }

  @Test func `columns count characters, offsets count bytes`() {
    // A decomposed é, an emoji of several scalars, Hebrew.
    #expect(
      places("cafe\u{301} 👩‍👩‍👧 שלום u") == [
        TextPlace(offset: 35, length: 1, line: 1, column: 13)
      ])
  }

  @Test func `a decomposed word keeps its place`() throws {
    let source = SourceText("ideee\u{308}n e\u{301}e\u{301}n je")
    #expect(source.words == ["ideeën", "één", "je"])
    var finder = PlaceFinder(source)
    let places = source.tokens.map { finder.place(of: $0.range) }
    #expect(places.map(\.offset) == [0, 9, 17])
    #expect(places.map(\.length) == [8, 7, 2])
    #expect(places.map(\.column) == [1, 8, 12])
  }

  @Test func `places can be asked for in any order`() {
    let source = SourceText("je\nu je")
    var finder = PlaceFinder(source)
    let hits = source.address().hits
    let backwards = hits.reversed().map { finder.place(of: $0.range) }
    #expect(backwards.map(\.line) == [2, 2, 1])
    #expect(backwards.map(\.column) == [3, 1, 1])
  }
}
