import Diagnostics
import Foundation
import Testing

@testable import ResponseStore

/// Event logs in XES: read as one row per event, or refused with a place.
@Suite struct XESTests {
  static let log = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- Made by hand; <b>not</b> by a tool -->
    <!DOCTYPE log [ <!ENTITY x "y"> ]>
    <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
      <extension name="Concept" prefix="concept" uri="http://x"/>
      <global scope="event"><string key="concept:name" value="__INVALID__"/></global>
      <classifier name="Activity" keys="concept:name"/>
      <string key="concept:name" value="a log"/>
      <trace>
        <string key="concept:name" value="order &amp; one"/>
        <string key="channel" value="web, &quot;app&quot;"/>
        <event>
          <string key="concept:name" value="place
    order"/>
          <date key="time:timestamp" value="2026-03-01T10:00:00.000+01:00"/>
          <int key="amount" value="12"><string key="unit" value="euro"/></int>
        </event>
        <event><string value='pay "now"' key='concept:name'/>
          <date key="time:timestamp" value="2026-03-01T10:05:00.000+01:00"/></event>
      </trace>
      <trace>
        <event>
          <string key="concept:name" value="&#112;ay&unknown;"/>
          <list key="items"><values><string key="concept:name" value="inner"/></values></list>
        </event>
        <string key="concept:name" value="named late"/>
      </trace>
      <trace><event><string key="concept:name" value="&lt;x&gt;"/></event></trace>
      <event><string key="concept:name" value="outside"/></event>
      <trace/>
    </log>
    """

  private func records(_ text: String) throws -> (source: TextSource, rows: [[String]]) {
    let folder = try TemporaryFolder()
    let source = try TextSource(path: folder.write("log.xes", text), encoding: .utf8)
    let rows = try RecordReader(source, Dialect()).records(at: source.start, limit: .max)
      .map(\.texts)
    return (source, rows)
  }

  @Test func everyEventIsARow() throws {
    let (source, rows) = try records(Self.log)
    #expect(source.isEventLog)
    #expect(
      rows == [
        ["case:concept:name", "case:channel", "concept:name", "time:timestamp", "amount"],
        ["order & one", "web, \"app\"", "place order", "2026-03-01T10:00:00.000+01:00", "12"],
        ["order & one", "web, \"app\"", "pay \"now\"", "2026-03-01T10:05:00.000+01:00", ""],
        ["named late", "", "pay&unknown;", "", ""],
        ["trace 3", "", "<x>", "", ""],
        ["", "", "outside", "", ""],
      ])
  }

  @Test func rowsKnowTheirLineInTheFile() throws {
    let (source, _) = try records(Self.log)
    let lines = Self.log.split(separator: "\n", omittingEmptySubsequences: false)
    let events = lines.indices.flatMap { line in
      lines[line].ranges(of: "<event>").map { _ in line + 1 }
    }
    #expect((2...6).map(source.fileLine) == events)
  }

  @Test func aLogIsSniffedWithItsColumns() throws {
    let folder = try TemporaryFolder()
    let sniffed = try FileSniffer.sniff(path: folder.write("log.xes", Self.log))
    #expect(sniffed.reasons.contains(.eventLog))
    #expect(sniffed.estimatedRows == 5)
    #expect(sniffed.columns.map(\.name).contains("time:timestamp"))
    #expect(sniffed.dialect.delimiter == .comma)
  }

  @Test(arguments: [
    ("<log><trace></log>", 1), ("<log>\n<trace>\n<event>", 3), ("<log>\n<trace", 2),
    ("<log>\n<string key=\"a/>\n</log>", 2), ("<log>\n\n<!-- never closed", 3),
    ("<log>\n<event a=1/></log>", 2), ("<log>\n</trace>", 2), ("<log>\n<>\n</log>", 2),
    ("<log></log>\n<other>", 2), ("<log>\n<a <b/></log>", 2),
  ])
  func damageHasItsLine(_ text: String, _ line: Int) throws {
    #expect {
      try records(text)
    } throws: { error in
      guard case ReadFailure.markup(_, let found) = error else { return false }
      return found == line
    }
  }

  @Test(arguments: [
    "<log/>", "<log>\n</log>", "<log><trace><string key='a' value='b'/></trace></log>",
  ])
  func aLogWithoutEventsIsEmpty(_ text: String) throws {
    #expect {
      try records(text)
    } throws: { error in
      if case ReadFailure.empty = error { true } else { false }
    }
  }

  @Test(arguments: [
    "a,b\n<log>,1\n", "<html><log/></html>\n", "<logs>\n", "< log>\n", "<", "<!-- <log> -->\n",
  ])
  func otherTextIsNoLog(_ text: String) {
    #expect(!XESReader.isBegin(of: Array(text.utf8)))
  }

  @Test(arguments: 1...60)
  func damagedFilesAreReadOrRefused(_ seed: Int) throws {
    let scraps = [
      "<", ">", "\"", "'", "&", "/", "<!--", "-->", "<event>", "</trace>", "\u{0}", "=", "<log>",
    ]
    var random = Random(seed)
    for _ in 0..<20 {
      var bytes = Array(Self.log.utf8)
      for _ in 0..<(1 + random.below(6)) {
        let place = random.below(bytes.count + 1)
        switch random.below(4) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(40)))
        case 1: bytes.insert(contentsOf: Array(scraps[random.below(scraps.count)].utf8), at: place)
        case 2 where place < bytes.count: bytes[place] = UInt8(random.below(256))
        default: bytes = Array(bytes.prefix(max(64, place)))
        }
      }
      var reader = XESReader(StoredBytes(.memory(bytes)), path: "x.xes")
      var events = 0
      do throws(ReadFailure) {
        while let trace = try reader.next() { events += trace.events.count }
      } catch {
        guard case .markup(_, let line) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(line >= 1 && line <= bytes.count { $0 == 0x0A } + 1)
      }
      #expect(events <= bytes.count)
    }
  }
}
