import Foundation
import Testing
import WorkbenchTesting

/// Each claim is proved once, for its own test and for the page.
private actor Proofs {
  private var running: [String: Task<String, any Error>] = [:]

  @discardableResult
  func text(of claim: Claim) async throws -> String {
    let task = running[claim.testDescription] ?? Task { try await claim.proved() }
    running[claim.testDescription] = task
    return try await task.value
  }
}

/// What the sources of the project say, each statement a command that works, and the page that lists
/// them with what they print.
@Suite struct TraceabilityTests {
  private static let articles: [(number: String, title: String, claims: [Claim])] = [
    ("000", Article000.title, Article000.claims), ("001", Article001.title, Article001.claims),
    ("002", Article002.title, Article002.claims), ("003", Article003.title, Article003.claims),
    ("004", Article004.title, Article004.claims),
  ]
  private static let proofs = Proofs()
  private static let path = TestSession.checkout + "/TRACEABILITY.md"
  private static let accepts = ProcessInfo.processInfo.environment["REIS_ACCEPT"] != nil

  @Test(arguments: Article000.claims) func article000(_ claim: Claim) async throws {
    try await Self.proofs.text(of: claim)
  }

  @Test(arguments: Article001.claims) func article001(_ claim: Claim) async throws {
    try await Self.proofs.text(of: claim)
  }

  @Test(arguments: Article002.claims) func article002(_ claim: Claim) async throws {
    try await Self.proofs.text(of: claim)
  }

  @Test(arguments: Article003.claims) func article003(_ claim: Claim) async throws {
    try await Self.proofs.text(of: claim)
  }

  @Test(arguments: Article004.claims) func article004(_ claim: Claim) async throws {
    try await Self.proofs.text(of: claim)
  }

  @Test func `the page shows what the commands print`() async throws {
    var page = Self.introduction
    for article in Self.articles {
      page += "\n## \(article.number): \(article.title)\n\n"
      page += "| what it says | command | what it prints |\n|---|---|---|\n"
      for claim in article.claims {
        let cells = [claim.source, "`\(claim.command)`", try await Self.proofs.text(of: claim)]
        page += "| " + cells.map(Self.cell).joined(separator: " | ") + " |\n"
      }
    }
    if Self.accepts {
      try page.write(toFile: Self.path, atomically: true, encoding: .utf8)
    } else {
      let written = try String(contentsOfFile: Self.path, encoding: .utf8)
      #expect(page == written, "run REIS_ACCEPT=1 scripts/test --filter TraceabilityTests")
    }
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }

  private static let introduction = """
    # From the articles to commands

    Five articles on customer journeys and customer experience were the start of this workbench. Each
    statement of theirs is something that you can do. The figures are what the commands print about
    the sample workspace; a test compares them, and checks many of them in a second way: by counting in
    the files of the sample, or by a textbook formula.

    """
}
