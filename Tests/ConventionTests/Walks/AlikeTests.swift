import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Weights, filters, finite populations and suppression: every command uses them or says why not.
@Suite struct AlikeTests {
  private func report(_ line: String, _ tested: TestSession) async throws -> Report {
    tested.output.take()
    let outcome = await tested.run(line)
    try #require(outcome == .done, "\(line): \(tested.output.text)")
    return try #require(tested.output.reports.last)
  }

  private func expectNone(_ differences: [String], _ line: String) {
    #expect(differences.isEmpty, "\(line): \(differences.prefix(6).joined(separator: "; "))")
  }

  private static let keep = WalkData.columns.firstIndex(of: "keep") ?? 0
  private static let weight = WalkData.columns.firstIndex(of: "weight") ?? 0

  @Test func `every command that gives figures is walked`() {
    let walked = Set(AnalysisWalk.steps.map(\.signature.name))
    #expect(AnalysisWalk.steps.count == AnalysisWalk.lines.count)
    #expect(walked == Set(AnalysisWalk.commands.map(\.name)))
  }

  @Test("A filter, a condition and a file without the others say the same")
  func filters() async throws {
    let (rows, events) = (WalkData.ordinary(), WalkData.visits())
    let all = try WalkData(rows, events: events, isWeighted: true)
    let kept = try WalkData(
      rows.filter { $0[Self.keep] == "yes" }, events: events.filter { $0[4] == "yes" },
      isWeighted: true)
    let (narrowed, filtered, small) = (
      try await all.session(), try await all.session(), try await kept.session()
    )
    #expect(await filtered.run("filter keep = yes") == .done)
    for step in AnalysisWalk.steps {
      let expected = try await report(step.line, small)
      expectNone(
        WalkedTables.differences(try await report(step.line, filtered), expected), step.line)
      guard step.takes("where") else {
        let outcome = await narrowed.run(step.line + " where keep = yes")
        #expect(outcome.code == "clause.unexpected", "\(step.line)")
        continue
      }
      expectNone(
        WalkedTables.differences(
          try await report(step.line + " where keep = yes", narrowed), expected), step.line)
    }
    withExtendedLifetime((all, kept)) {}
  }

  /// Figures that count every respondent once, which their notes and columns say.
  private static let unweighted: Set = [
    "superiority", "superiority_low", "superiority_high", "effect", "rho",
  ]

  @Test("Respondents without weight are as good as absent, and the scale of weights is nothing")
  func weights() async throws {
    let rows = WalkData.ordinary().map { row in
      var copy = row
      copy[Self.weight] = row[Self.keep] == "yes" ? "2" : "0"
      return copy
    }
    let weighed = try WalkData(rows, events: WalkData.visits(), isWeighted: true)
    let plain = try WalkData(
      rows.filter { $0[Self.keep] == "yes" }, events: WalkData.visits(), isWeighted: false)
    let (heavy, light) = (try await weighed.session(), try await plain.session())
    // An answer that only people without weight gave is a row all the same.
    let rowsDiffer: Set = ["satisfaction of reason by g"]
    for step in AnalysisWalk.steps
    where !step.line.contains(" why") && !rowsDiffer.contains(step.line) {
      expectNone(
        WalkedTables.differences(
          try await report(step.line, heavy), try await report(step.line, light),
          onlyFigures: true, exempt: Self.unweighted), step.line)
    }
    withExtendedLifetime((weighed, plain)) {}
  }

  @Test("The definitions of other tools have a weighted one where there are weights")
  func weightedDefinition() async throws {
    let weighed = try WalkData(
      WalkData.ordinary(), events: WalkData.visits(), isWeighted: true)
    let tested = try await weighed.session()
    for line in ["nps why", "satisfaction why of happy"] {
      let table = try #require(try await report(line, tested).tables.first)
      let value = try #require(table.row("weighted", in: "definition")?.number("value"))
      let standard = line == "nps why" ? "nps" : "satisfaction of happy"
      let figures = try #require(
        try await report(standard, tested).tables.first?.readableRows.first)
      let expected = try #require(figures.number(line == "nps why" ? "nps" : "mean"))
      #expect(abs(value - expected) < 1e-9)
    }
    withExtendedLifetime(weighed) {}
  }

  @Test("--unweighted is as good as no weight, or refused with the reason")
  func unweighted() async throws {
    let rows = WalkData.ordinary()
    let weighed = try WalkData(rows, events: WalkData.visits(), isWeighted: true)
    let plain = try WalkData(rows, events: WalkData.visits(), isWeighted: false)
    let (heavy, light) = (try await weighed.session(), try await plain.session())
    for step in AnalysisWalk.steps {
      let line = step.line + " --unweighted"
      guard step.takes("unweighted") else {
        expectRefusal(await heavy.run(line), line)
        continue
      }
      expectNone(
        WalkedTables.differences(
          try await report(line, heavy), try await report(step.line, light)), line)
    }
    withExtendedLifetime((weighed, plain)) {}
  }

  @Test("--population narrows the intervals, or is refused with the reason")
  func population() async throws {
    let data = try WalkData(WalkData.ordinary(), events: WalkData.visits(), isWeighted: true)
    let tested = try await data.session()
    for step in AnalysisWalk.steps {
      let line = step.line + " --population 400"
      let plain = try await report(step.line, tested)
      tested.output.take()
      let outcome = await tested.run(line)
      guard outcome == .done else {
        expectRefusal(outcome, line)
        continue
      }
      let corrected = try #require(tested.output.reports.last)
      #expect(tested.output.text.contains("400"), "\(line)")
      let differences = WalkedTables.differences(plain, corrected, onlyFigures: true)
      #expect(!differences.isEmpty, "\(line) changes nothing")
    }
    #expect(await tested.run("satisfaction of happy --population 20").code == "population.small")
    withExtendedLifetime(data) {}
  }

  private func expectRefusal(_ outcome: StatementOutcome, _ line: String) {
    guard case .failed(let diagnostic) = outcome else {
      Issue.record("\(line): not refused")
      return
    }
    #expect(["option.refused", "population.groups"].contains(diagnostic.code.id), "\(line)")
    #expect(diagnostic.hint != nil, "\(line)")
  }

  /// How large a group is, tells nothing of its answers.
  private static let sizes: Set = ["n_eff", "share_a", "share_b"]

  @Test("Figures of a group of nine are shown nowhere")
  func suppression() async throws {
    let data = try WalkData(WalkData.ordinary(), events: WalkData.visits(), isWeighted: true)
    let tested = try await data.session()
    for step in AnalysisWalk.grouped {
      let report = try await report(step.line, tested)
      var seen = false
      for table in WalkedTables.all(of: report) {
        guard let group = table.position(of: "g") else { continue }
        for (index, row) in table.rows.enumerated() where row[group].word == "tiny" {
          seen = true
          for (column, value) in zip(table.columns, row) where column.kind.isFigure {
            if Self.sizes.contains(column.id) || (table.id, column.id) == ("generality", "share") {
              continue
            }
            #expect(value.isMissing, "\(step.line): \(table.id).\(column.id) \(value)")
          }
          if table.evidence.indices.contains(index) {
            let numbers = table.evidence[index].operands.filter { !$0.value.isMissing }
            #expect(numbers.isEmpty, "\(step.line): \(table.id)")
            #expect(table.evidence[index].rows == nil, "\(step.line): \(table.id)")
          }
        }
      }
      #expect(seen, "\(step.line)")
    }
    withExtendedLifetime(data) {}
  }
}

extension StatementOutcome {
  /// The code of the diagnostic that a statement failed with; nil when it did not.
  var code: String? {
    if case .failed(let diagnostic) = self { diagnostic.code.id } else { nil }
  }
}
