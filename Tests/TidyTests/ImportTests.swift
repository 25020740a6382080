import Foundation
import Testing

/// Who may know whom: the house plan, read from the imports.
@Suite struct ImportTests {
  /// What each module may import of this package; everything not listed is forbidden.
  static let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "Statistics": [],
    "TextAnalysis": ["CStemmer", "Statistics"],
    "ResponseStore": ["CScan", "CZlib", "Diagnostics"],
    "WorkspaceKit": ["Diagnostics", "ResponseStore", "Statistics", "TextAnalysis"],
    "WorkbenchKit": ["Diagnostics", "ResponseStore", "WorkspaceKit"],
    "CommandLanguage": ["Diagnostics", "ResponseStore", "WorkspaceKit", "WorkbenchKit"],
    "ReportRendering": ["Diagnostics", "ResponseStore", "WorkbenchKit"],
    "WorkbenchEngine": [
      "CommandLanguage", "Diagnostics", "ReportRendering", "ResponseStore", "WorkbenchKit",
      "WorkspaceKit",
    ],
    "LineEditing": ["CEditline"],
    "WorkbenchShell": [
      "CommandLanguage", "LineEditing", "ReportRendering", "WorkbenchEngine", "WorkbenchKit",
    ],
    "reis": ["WorkbenchApp"],
  ]

  /// What a plugin may know: never another plugin, never the engine or the shell.
  static let allowedForPlugins: Set<String> = [
    "ResponseStore", "Statistics", "TextAnalysis", "WorkbenchKit", "WorkspaceKit",
  ]

  private static let ours: Set<String> = {
    func folders(_ name: String) -> [String] {
      (try? FileManager.default.contentsOfDirectory(
        atPath: Checkout.root.appendingPathComponent(name).path)) ?? []
    }
    return Set(folders("Sources") + folders("Plugins"))
  }()

  private func imports(of file: Checkout.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ").drop {
        $0.hasPrefix("@") || $0 == "public" || $0 == "internal"
      }
      guard words.first == "import", words.count == 2 else { return nil }
      return String(words[words.index(after: words.startIndex)])
    }
  }

  @Test func `modules import only what lies below them`() {
    var violations: [String] = []
    for file in Checkout.files(in: ["Sources"], extensions: ["swift"]) {
      let module = String(file.path.split(separator: "/")[1])
      guard let allowed = Self.allowed[module] else {
        if module != "WorkbenchApp" { violations.append("\(module) is not in the house plan") }
        continue
      }
      for name in imports(of: file) where Self.ours.contains(name) && !allowed.contains(name) {
        violations.append("\(file.path) imports \(name)")
      }
    }
    #expect(violations.isEmpty, "\(Set(violations).sorted().joined(separator: "\n"))")
  }

  @Test func `plugins know neither each other nor the shell`() {
    var violations: [String] = []
    for file in Checkout.files(in: ["Plugins"], extensions: ["swift"])
    where file.path.contains("/Sources/") {
      for name in imports(of: file)
      where Self.ours.contains(name) && !Self.allowedForPlugins.contains(name) {
        violations.append("\(file.path) imports \(name)")
      }
    }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test func `plugins neither print nor open files`() {
    let forbidden = ["print(", "FileManager", "FileHandle", "fopen(", "Glibc", "import Foundation"]
    var violations: [String] = []
    for file in Checkout.files(in: ["Plugins"], extensions: ["swift"])
    where file.path.contains("/Sources/") {
      for word in forbidden where file.text.contains(word) {
        violations.append("\(file.path): \(word)")
      }
    }
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }
}
