import Foundation
import Testing

@testable import ResponseStore

@Suite("A cache that is not as it was written is never believed")
struct DamageTests {
  private let bench: CacheBench
  private let path: String
  private let plain: Everything
  private static let columns = Array(CacheBench.columns[1...3]) + [CacheBench.columns[5]]

  init() throws {
    var bench = try CacheBench()
    bench.options = LoadOptions(workers: 1, chunkBytes: 700)
    path = try bench.folder.write("a.csv", CacheBench.export(rows: 24, seed: 6))
    plain = try bench.plainly([path], Self.columns)
    try bench.save(bench.load([path], Self.columns))
    self.bench = bench
  }

  /// Loads with the cache as it is now and compares.
  private func expectTruth(_ what: String) throws -> CachedResponses {
    let loaded = try bench.load([path], Self.columns)
    #expect(try Everything(loaded.dataset) == plain, "\(what)")
    return loaded
  }

  @Test("a byte is flipped, anywhere")
  func flipped() throws {
    for file in bench.files {
      let whole = Array(try Data(contentsOf: file))
      let handle = try FileHandle(forWritingTo: file)
      func put(_ byte: UInt8, at place: Int) throws {
        try handle.seek(toOffset: UInt64(place))
        try handle.write(contentsOf: [byte])
      }
      var noticed = 0
      for place in whole.indices {
        try put(whole[place] ^ UInt8(1 << (place % 8)), at: place)
        defer { try? put(whole[place], at: place) }
        let loaded = try bench.load([path], Self.columns)
        if loaded.hadDamage || loaded.needsSaving { noticed += 1 }
        // What was not noticed must make no difference: it stands between blocks.
        if !loaded.needsSaving || place % 16 == 0 {
          #expect(try Everything(loaded.dataset) == plain, "\(file.lastPathComponent) \(place)")
        }
      }
      #expect(noticed > whole.count / 2)
      try handle.close()
    }
    #expect(try !expectTruth("restored").needsSaving)
  }

  @Test("the end is missing, or something follows it")
  func truncated() throws {
    for file in bench.files {
      let whole = Array(try Data(contentsOf: file))
      let handle = try FileHandle(forWritingTo: file)
      for count in whole.indices.reversed() {
        try handle.truncate(atOffset: UInt64(count))
        let loaded = try bench.load([path], Self.columns)
        #expect(loaded.needsSaving)
        #expect(loaded.hadDamage)
        if count % 16 == 0 { #expect(try Everything(loaded.dataset) == plain) }
      }
      try handle.close()
      try Data(whole + [0]).write(to: file)
      #expect(try expectTruth("longer").needsSaving)
      try Data(whole).write(to: file)
    }
  }

  @Test("half written: the beginning right, the rest zeros")
  func halfWritten() throws {
    for file in bench.files {
      let whole = Array(try Data(contentsOf: file))
      for count in stride(from: 0, to: whole.count, by: 61) {
        try Data(whole[..<count] + [UInt8](repeating: 0, count: whole.count - count)).write(
          to: file)
        _ = try expectTruth("\(file.lastPathComponent) \(count)")
      }
      try Data(whole).write(to: file)
    }
  }

  @Test("files that are swapped, of another program, of another source, of another user's making")
  func foreign() throws {
    let files = bench.files
    let contents = try files.map { try Data(contentsOf: $0) }
    for (place, file) in files.enumerated() {
      try contents[(place + 1) % files.count].write(to: file)
    }
    #expect(try expectTruth("swapped").needsSaving)
    for (file, content) in zip(files, contents) { try content.write(to: file) }

    let newer = ResponseCache(folder: bench.cache.folder, program: "2", pieceBytes: 1_000)
    let other = try bench.load([path], Self.columns, cache: newer)
    #expect(other.origin == .source(.otherVersion))
    #expect(!other.hadDamage)

    for (file, content) in zip(files, contents) {
      try Data(
        "id,score\nnot a cache file, but a text that is long enough to be taken for one: "
          .utf8 + Array(repeating: 0x20, count: 400)
      ).write(to: file)
      _ = try expectTruth("text")
      try content.write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
      #expect(try expectTruth("writable by others").needsSaving)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
      let moved = file.path + ".moved"
      try FileManager.default.moveItem(atPath: file.path, toPath: moved)
      try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: moved)
      #expect(try expectTruth("a link").needsSaving)
      try FileManager.default.removeItem(at: file)
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
      #expect(try expectTruth("a folder").needsSaving)
      try FileManager.default.removeItem(at: file)
      try FileManager.default.moveItem(atPath: moved, toPath: file.path)
    }
    #expect(try !expectTruth("restored").needsSaving)
  }

  @Test("columns of an earlier state of the source beside a newer index")
  func mixedStates() throws {
    let old = try bench.files.map { ($0, try Data(contentsOf: $0)) }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    let changed = CacheBench.export(rows: 24, seed: 6).replacingOccurrences(of: "app", with: "web")
    try handle.write(contentsOf: Data(changed.utf8))
    try handle.close()
    try bench.save(bench.load([path], Self.columns))
    for (file, content) in old where file.lastPathComponent != CacheIndex.name {
      try content.write(to: file)
    }
    let loaded = try bench.load([path], Self.columns)
    #expect(loaded.columnsFromCache == 0)
    #expect(try Everything(loaded.dataset) == bench.plainly([path], Self.columns))
  }

  @Test("what is damaged is written anew")
  func repaired() throws {
    for file in bench.files {
      try Data([1, 2, 3]).write(to: file)
      let loaded = try expectTruth("damaged")
      #expect(loaded.hadDamage)
      try bench.save(loaded)
      let again = try expectTruth("repaired")
      #expect(again.origin == .cache)
      #expect(!again.hadDamage)
      #expect(!again.needsSaving)
    }
  }

  @Test("a file that is cut short while it is used is noticed before the next question")
  func cutShort() throws {
    let loaded = try bench.load([path], Self.columns)
    #expect(loaded.isIntact)
    let file = try #require(bench.files.first { CachedColumn.isName($0.lastPathComponent) })
    let whole = try Data(contentsOf: file)
    // Replaced as the cache does it: the old content lives on.
    try whole.write(to: file, options: .atomic)
    #expect(loaded.isIntact)
    #expect(try Everything(loaded.dataset) == plain)
    let again = try bench.load([path], Self.columns)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 64)
    try handle.close()
    #expect(!again.isIntact)
  }
}
