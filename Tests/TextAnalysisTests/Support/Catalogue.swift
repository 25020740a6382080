import Foundation
import OracleKit
import Testing

/// The translations of a gettext file, as far as these tests need them.
struct Catalogue {
  /// The translated texts; fuzzy and obsolete entries and the file's header are left out.
  private(set) var texts: [String] = []
  private var entry: [String: String] = [:]
  private var key: String?
  private var isFuzzy = false

  init(shared path: String) throws {
    let url = try #require(SharedData.folder).appendingPathComponent(path)
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      read(line)
    }
    finish()
  }

  private mutating func read(_ line: String) {
    if line.isEmpty { return finish() }
    if line.hasPrefix("#") {
      if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
      return
    }
    guard let quote = line.firstIndex(of: "\"") else { return }
    let keyword = line[..<quote].trimmingCharacters(in: .whitespaces)
    if !keyword.isEmpty { key = keyword }
    guard let key else { return }
    let quoted = line[line.index(after: quote)...].dropLast()
    entry[key, default: ""] += Self.unescaped(quoted)
  }

  private mutating func finish() {
    if !isFuzzy, let id = entry["msgid"], !id.isEmpty {
      texts += entry.keys.filter { $0.hasPrefix("msgstr") }.sorted().compactMap { entry[$0] }
        .filter { !$0.isEmpty }
    }
    entry = [:]
    key = nil
    isFuzzy = false
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      result.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
    }
    return result
  }
}
