import Foundation
import Testing
import WorkbenchApp
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// What holds for every command of every plugin; all violations are collected before failing.
@Suite struct RegistryConventionTests {
  private let catalogue = Catalogue(plugins: BundledPlugins.all, codes: Session.codes)
  private var signatures: [CommandSignature] { catalogue.commands.map(\.signature) }

  private func expectNone(
    _ violations: [String], _ sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      violations.isEmpty, "\(violations.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }

  @Test func `the bundled plugins register without complaint`() throws {
    _ = try PluginRegistry(BundledPlugins.all)
  }

  @Test func `every folder of Plugins is registered`() throws {
    let folder = TestSession.checkout + "/Plugins"
    let folders = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/Sources") }
    let registered = BundledPlugins.all.map { plugin in
      String(String(reflecting: type(of: plugin)).prefix { $0 != "." })
    }
    #expect(
      folders.sorted() == registered.sorted(),
      "add the folder to Package.swift and BundledPlugins.swift, or make it with scripts/new-plugin"
    )
  }

  @Test func `summaries are one sentence of at most 80 characters in both languages`() {
    expectNone(
      signatures.flatMap { signature in
        [signature.summary.en, signature.summary.nl].filter { summary in
          summary.count > 80 || !summary.hasSuffix(".") || summary.dropLast().contains(". ")
            || summary.first?.isUppercase != true
        }.map { "\(signature.name): \($0)" }
      })
  }

  @Test func `every parameter has help in both languages that ends with a full stop`() {
    expectNone(
      signatures.flatMap { signature in
        signature.parameters.filter { !$0.help.en.hasSuffix(".") || !$0.help.nl.hasSuffix(".") }
          .map { "\(signature.name): \($0.id)" }
      })
  }

  @Test func `every command has an example that works or one that fails, and search terms`() {
    expectNone(
      signatures.filter { $0.examples.isEmpty || $0.searchTerms.isEmpty }.map(\.name))
  }

  @Test func `every command has an example that is refused`() {
    expectNone(
      signatures.filter { signature in
        !signature.examples.contains { if case .failure = $0.outcome { true } else { false } }
      }.map(\.name))
  }

  @Test func `no search term repeats the command's own name`() {
    expectNone(
      signatures.flatMap { signature in
        signature.searchTerms.filter { $0 == signature.name }.map { "\(signature.name): \($0)" }
      })
  }

  @Test func `every code is documented once, in both languages`() {
    let ids = catalogue.diagnosticCodes.map(\.id)
    let repeated = Dictionary(grouping: ids, by: { $0 }).filter { $0.value.count > 1 }.keys
    expectNone(repeated.sorted())
    expectNone(
      catalogue.diagnosticCodes.filter {
        $0.explanation.en.isEmpty || $0.explanation.en == $0.explanation.nl
      }.map(\.id))
  }

  @Test func `every code that an example fails with is documented`() {
    let ids = Set(catalogue.diagnosticCodes.map(\.id))
    expectNone(
      signatures.flatMap { signature in
        signature.examples.compactMap { example in
          if case .failure(let code) = example.outcome, !ids.contains(code) {
            return "\(signature.name): \(code)"
          }
          return nil
        }
      })
  }
}
