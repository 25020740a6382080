import Foundation
import OracleKit
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Texts that others wrote, with figures known beforehand, through the commands.
@Suite(.enabled(if: SharedData.isPresent)) struct RealTextTests {
  private func answer(_ line: String) async throws -> TestSession {
    let folder = try #require(SharedData.folder).path
    let tested = try await TestSession(open: [], folder: folder, width: nil)
    let outcome = await tested.run(line)
    #expect(outcome == .done, "\(line): \(tested.output.text)")
    return tested
  }

  private func table(_ line: String) async throws -> Table {
    try #require(try await answer(line).output.reports.last?.table)
  }

  private func findings(_ line: String) async throws -> [Finding] {
    try await answer(line).output.reports.flatMap(\.blocks).flatMap { block -> [Finding] in
      if case .findings(let findings) = block { findings } else { [] }
    }
  }

  private static let oscar = "data/dutch-oscar/nl.django.po"

  @Test func `a shop that mixes its forms: 36 formal, 112 informal, 4 mixed`() async throws {
    let row = try #require(try await table("texts address \(Self.oscar)").readableRows.first)
    #expect(row.number("formal") == 36)
    #expect(row.number("informal") == 112)
    #expect(row.number("mixed") == 4)
    #expect(row.number("formal_words") == 49)
    #expect(row.number("informal_words") == 150)
  }

  @Test func `every slip of the shop has its place in the file`() async throws {
    let path = try #require(SharedData.path(Self.oscar))
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let slips = try await findings("texts check \(Self.oscar) --rule TX-01 --address je")
    #expect(slips.count == 36)
    let mixed = try await findings("texts check \(Self.oscar) --rule TX-02")
    #expect(mixed.count == 4)
    let list = try await table("texts check \(Self.oscar) --rule TX-01 --address u --list")
    #expect(Set(list.readableRows.compactMap { $0.word("subject") }).count <= 112)
    for row in list.readableRows {
      let line = lines[Int(try #require(row.number("line"))) - 1]
      let rest = line.dropFirst(Int(try #require(row.number("column"))) - 1)
      #expect(rest.lowercased().hasPrefix(try #require(row.word("found"))), "\(line)")
    }
    #expect(list.rows.count >= 112)
  }

  @Test func `one basket has several names`() async throws {
    let found = try await findings("texts check \(Self.oscar) --rule TX-08")
    let basket = try #require(found.first { $0.subject == "winkelwagen" })
    let counts = Dictionary(uniqueKeysWithValues: basket.evidence.map { ($0.id, $0.value) })
    #expect(counts["winkelwagen"] == .integer(25))
    #expect(counts["winkelmandje"] == .integer(18))
    #expect(counts["mandje"] == .integer(2))
    #expect(!basket.places.isEmpty)
  }

  @Test(arguments: [
    ("nl.djangojs.po", "u", "formal", 24.0), ("nl_Informal.djangojs.po", "je", "informal", 25.0),
  ])
  func `a ticket shop in two registers`(
    file: String, form: String, column: String, count: Double
  ) async throws {
    let path = "data/dutch-pretix-small/\(file)"
    let row = try #require(
      try await table("texts address \(path) --address \(form)").readableRows.first)
    #expect(row.number(column) == count)
    #expect(row.number("violations") == 0)
    for rule in ["TX-01", "TX-02"] {
      let found = try await findings("texts check \(path) --rule \(rule) --address \(form)")
      #expect(found.isEmpty)
    }
  }

  @Test func `five articles say je and mention u`() async throws {
    let table = try await table("texts address domain/articles/*.txt")
    let rows = table.readableRows
    #expect(rows.map { $0.number("informal_words") } == [6, 33, 4, 1, 46])
    #expect(rows.allSatisfy { $0.number("formal_words") == 0 })
    #expect(rows.map { $0.number("quoted_words") } == [0, 0, 0, 1, 0])
  }

  @Test func `rules of a house style flag what they must and nothing else`() async throws {
    let folder = try #require(SharedData.path("data/brand-vale-redhat/rules"))
    let rules = try FileManager.default.contentsOfDirectory(atPath: folder)
      .map { $0.replacingOccurrences(of: ".yml", with: "") }.sorted()
    #expect(rules.count == 11)
    var (flagged, all, wrong, clean) = (0, 0, [String](), 0)
    for rule in rules {
      let must = try await flags(rule, "must-flag")
      flagged += must.flagged.count
      all += must.lines.count
      let mustNot = try await flags(rule, "must-not-flag")
      wrong += mustNot.flagged.map { "\(rule): \($0)" }
      clean += mustNot.lines.count
    }
    #expect(all == 1585 && clean == 1547)
    #expect(flagged >= 1583)
    #expect(wrong == [])
  }

  /// The lines that hold anything, and those of them in which a rule finds something.
  private func flags(
    _ rule: String, _ kind: String
  ) async throws -> (lines: [Int], flagged: [Int]) {
    let folder = "data/brand-vale-redhat"
    let file = "\(folder)/lines/\(rule).\(kind).txt"
    let path = try #require(SharedData.path(file))
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let numbers = lines.indices.filter {
      !lines[$0].trimmingCharacters(in: .whitespaces).isEmpty
    }.map { $0 + 1 }
    let table = try await table(
      "texts check \(file) --rule TX-04 --list --terms \(folder)/rules/\(rule).yml")
    let found = Set(table.readableRows.compactMap { $0.number("line").map { Int($0) } })
    return (numbers, numbers.filter { found.contains($0) })
  }
}
