import PTYKit
import Testing

extension TerminalTests {
  @Suite struct Completion {
    @Test func theOnlyCandidateIsTaken() throws {
      let probe = try probe()
      try probe.send("seg\t")
      try probe.wait("completed") { $0.lastLine == "pr> segment" && $0.column == 12 }
      try probe.send("x\r")
      try probe.wait(for: "[segment x]")
    }

    @Test func severalAreListedAndTheLineStays() throws {
      let probe = try probe(columns: 40)
      try probe.send("s\t")
      try probe.wait(for: "segment  show     sleep    spin\npr> s")
      try probe.send("p\t")
      try probe.wait("completed") { $0.lastLine == "pr> spin" && $0.column == 9 }
    }

    @Test func descriptionsStandBesideCandidates() throws {
      let probe = try probe(columns: 40)
      try probe.send("by re")
      try probe.send(.tab)
      try probe.wait(
        for: """
          region      woonplaats van de klant, é…
          recommend   0–10, hoe waarschijnlijk
          repeat      komt terug
          pr> by re
          """)
      #expect(probe.screen.style(of: "komt terug")?.isDim == true)
      try probe.send("g\t=\r")
      try probe.wait(for: "[by region=]")
    }

    @Test func quotedReplacementsReplaceTheWord() throws {
      let probe = try probe()
      try probe.send("at \"\t")
      try probe.wait(lastLine: "pr> at \"Den H")
    }

    @Test func accentsAreCountedAsCharacters() throws {
      let probe = try probe()
      try probe.send("é\t")
      try probe.wait("completed") { $0.lastLine == "pr> één" }
      try probe.send("x\r")
      try probe.wait(for: "[één x]")
    }

    @Test func nothingBeeps() throws {
      let probe = try probe()
      try probe.send("zzz\t")
      try probe.wait("bell") { $0.bells == 1 }
      #expect(probe.screen.lastLine == "pr> zzz")
    }

    @Test func aLongListIsCutAndGoesOn() throws {
      let probe = try probe(["PROBE_DUTCH": "1"], rows: 10, columns: 40)
      try probe.send("many v\t")
      try probe.wait(lastLine: "pr> many value")
      try probe.send(.tab)
      try probe.wait(for: "… nog 168\npr> many value")
      try probe.send(.tab)
      try probe.wait(for: "… nog 136\npr> many value")
      try probe.send("12")
      try probe.wait(lastLine: "pr> many value12")
    }

    @Test func candidatesSeeEarlierLines() throws {
      let probe = try probe()
      try probe.send("start \\\r")
      try probe.wait(lastLine: "..>")
      try probe.send("sec\t")
      try probe.wait(lastLine: "..> second")
      try probe.send("\r")
      try probe.wait(for: "[start \\⏎second]")
    }

    @Test func theHintIsShownAndAccepted() throws {
      let probe = try probe(["REIS_NOHINT": ""])
      try probe.send("imp")
      try probe.wait(lastLine: "pr> import enquête-2024.csv")
      #expect(probe.screen.style(of: "ort enquête")?.isDim == true)
      try probe.send("x")
      try probe.wait(lastLine: "pr> impx")
      try probe.send(.backspace)
      try probe.wait(lastLine: "pr> import enquête-2024.csv")
      try probe.send(.right, .enter)
      try probe.wait(for: "[import enquête-2024.csv]")
    }

    @Test func theHistoryHints() throws {
      let probe = try probe(["REIS_NOHINT": ""])
      try probe.enter("nps by region")
      try probe.send("nps ")
      try probe.wait(lastLine: "pr> nps by region")
      try probe.send(.ctrl("f"), .enter)
      try probe.wait("twice") { $0.lines.filter { $0 == "got 13 [nps by region]" }.count == 2 }
    }

    @Test func aHintIsNotPartOfTheLine() throws {
      let probe = try probe(["REIS_NOHINT": ""])
      try probe.send("imp")
      try probe.wait(lastLine: "pr> import enquête-2024.csv")
      try probe.send(.enter)
      try probe.wait(for: "got 3 [imp]")
      #expect(probe.screen.lines.contains("pr> imp"))
    }
  }
}
