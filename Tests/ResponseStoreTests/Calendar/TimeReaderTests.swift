import Testing

@testable import ResponseStore

@Suite("Moments as exports write them")
struct TimeReaderTests {
  private func read(_ text: String, _ formats: TimeFormat...) -> String? {
    TimeReader(formats)?.second(Array(text.utf8)[...]).map {
      CivilTime(secondsSinceEpoch: $0).text
    }
  }

  @Test(
    "ISO 8601",
    arguments: [
      ("2026-03-31", "2026-03-31 00:00:00"), ("2026-03-31T14:05:06", "2026-03-31 14:05:06"),
      ("2026-03-31 14:05", "2026-03-31 14:05:00"),
      ("2026-03-31T14:05:06.123456Z", "2026-03-31 14:05:06"),
      ("2026-03-31T14:05:06+02:00", "2026-03-31 14:05:06"),
      ("2026-03-31 14:05:06 UTC", "2026-03-31 14:05:06"), ("20260331", "2026-03-31 00:00:00"),
      ("1890-01-01", "1890-01-01 00:00:00"),
    ])
  func iso(_ example: (text: String, expected: String)) {
    #expect(read(example.text, .iso8601) == example.expected)
  }

  @Test(
    "no moments",
    arguments: [
      "2026-02-30", "2026-13-01", "2026-3-1", "2026-03-31T25:00", "2026-03-31T10:61", "",
      "2026-03-31x", "31-02-2024", "n.v.t.", "2026-03-31 10:00 and more",
    ])
  func invalid(_ text: String) {
    #expect(read(text, .iso8601) == nil)
  }

  @Test("day first, month first, year first, two-digit years")
  func orders() {
    #expect(read("31-03-2026 14:05", .dayFirst) == "2026-03-31 14:05:00")
    #expect(read("3.4.26", .dayFirst) == "2026-04-03 00:00:00")
    #expect(read("3/4/26", .monthFirst) == "2026-03-04 00:00:00")
    #expect(read("12/31/1899 09:30:00 AM", .monthFirst) == "1899-12-31 09:30:00")
    #expect(read("4/22/2016 12:57:50 PM", .monthFirst) == "2016-04-22 12:57:50")
    #expect(read("4/22/2016 12:05 a.m.", .monthFirst) == "2016-04-22 00:05:00")
    #expect(read("2026/3/1 2:05:00 PM GMT+2", .yearFirst) == "2026-03-01 14:05:00")
    #expect(read("31/12/99", .dayFirst) == "1999-12-31 00:00:00")
    #expect(read("31/04/2026", .dayFirst) == nil)
    #expect(read("4/22/2016 13:00 PM", .monthFirst) == nil)
  }

  @Test("months by name in both languages")
  func names() {
    for text in [
      "31 maart 2026", "31-mrt-2026", "Mar 31, 2026", "March 31st, 2026", "dinsdag 31 maart 2026",
      "Tue, 31 Mar 2026", "31 MAART 2026",
    ] {
      #expect(read(text, .namedMonth) == "2026-03-31 00:00:00", "\(text)")
    }
    #expect(read("Mar 31, 2026 at 2:05 PM", .namedMonth) == "2026-03-31 14:05:00")
    #expect(read("31 maart 2026 om 14:05", .namedMonth) == "2026-03-31 14:05:00")
    #expect(read("31 smarch 2026", .namedMonth) == nil)
  }

  @Test("patterns")
  func patterns() {
    #expect(read("03/31/2026", .pattern("MM/dd/yyyy")) == "2026-03-31 00:00:00")
    #expect(read("3/31/2026", .pattern("MM/dd/yyyy")) == "2026-03-31 00:00:00")
    #expect(read("31/03/2026", .pattern("MM/dd/yyyy")) == nil)
    #expect(read("20260331140506", .pattern("yyyyMMddHHmmss")) == "2026-03-31 14:05:06")
    #expect(read("31 mrt 26, 2:05 PM", .pattern("d MMM yy, h:mm a")) == "2026-03-31 14:05:00")
    #expect(TimePattern("yyyy") == nil)
    #expect(TimePattern("dd/MM/yyyy hh:mm") == nil)
    #expect(TimePattern("dd/MM/yyyy QQ") == nil)
  }

  @Test("the fast reader of ISO moments agrees with the careful one on random bytes")
  func fastISO() {
    var random = Seeded(21)
    let letters = Array("0123456789-:T t".utf8)
    let careful = TimeReader([.iso8601])
    var month = ISOMonth()
    for _ in 0..<50_000 {
      var bytes = Array("2024-02-28T12:34:56".utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: 0..<19, using: &random)] = letters.randomElement(using: &random) ?? 48
      }
      let padded = bytes + [UInt8](repeating: 0x35, count: 16)
      let fast = month.second(padded.span.raw, 0).map { Int($0) }
      let slow = careful?.second(bytes[...])
      // The careful reader also takes other forms of 19 bytes, and years before 1970.
      if let fast { #expect(slow == fast, "\(String(decoding: bytes, as: UTF8.self))") }
      let isPlain = (bytes[10] == 0x54 || bytes[10] == 0x20) && bytes[11] != 0x20
      if let slow, slow >= 0, slow <= TimeCode.last32, isPlain, bytes[16] == 0x3A, bytes[13] == 0x3A
      {
        #expect(fast == slow, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
