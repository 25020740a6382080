import Foundation
import OracleKit
import Testing
import TextAnalysis
import Yams

/// The substitution rules of a house style, with lines that must and must not be reported.
@Suite(.enabled(if: SharedData.isPresent)) struct RealSubstitutionTests {
  private struct Style: Decodable {
    let extends: String
    let ignorecase: Bool?
    let nonword: Bool?
    let swap: [String: String]
  }

  private func styles() throws -> [(name: String, style: SubstitutionStyle)] {
    let folder = try #require(SharedData.folder)
      .appendingPathComponent("data/brand-vale-redhat/rules")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.path < $1.path }.map { file in
      let style = try YAMLDecoder().decode(
        Style.self, from: String(contentsOf: file, encoding: .utf8))
      let options = SubstitutionStyle.Options(
        ignoresCase: style.ignorecase ?? false, matchesInsideWords: style.nonword ?? false)
      return (
        file.deletingPathExtension().lastPathComponent,
        SubstitutionStyle(swap: style.swap, options: options)
      )
    }
  }

  private func lines(_ name: String, _ kind: String) throws -> [String] {
    let file = try #require(SharedData.folder)
      .appendingPathComponent("data/brand-vale-redhat/lines/\(name).\(kind).txt")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      .filter { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
  }

  @Test func `lines that break the style are reported, others are not`() throws {
    var mustFlag: (found: Int, all: Int) = (0, 0)
    var mustNotFlag: (found: [String], all: Int) = ([], 0)
    var missed: [String] = []
    for (name, style) in try styles() {
      #expect(style.rejected == [])
      for line in try lines(name, "must-flag") {
        mustFlag.all += 1
        let report = style.report(on: SourceText(line))
        #expect(report.abandoned.isEmpty)
        if report.hits.isEmpty { missed.append("\(name): \(line)") } else { mustFlag.found += 1 }
      }
      for line in try lines(name, "must-not-flag") {
        mustNotFlag.all += 1
        if let hit = style.report(on: SourceText(line)).hits.first {
          mustNotFlag.found.append("\(name): \(line): \(hit.found)")
        }
      }
    }
    #expect(mustFlag.all == 1585)
    #expect(mustNotFlag.all == 1547)
    #expect(mustFlag.found >= 1583, "\(missed)")
    #expect(mustNotFlag.found == [])
  }
}
