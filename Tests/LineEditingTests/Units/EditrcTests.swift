import Testing

@testable import LineEditing

@Suite struct EditrcTests {
  @Test(
    arguments: [
      ("bind ^T ed-move-to-beg", ["bind", "^T", "ed-move-to-beg"]),
      ("  bind\t-s '^X a'  \"b c\" ", ["bind", "-s", "^X a", "b c"]),
      ("bind \\e[A x", ["bind", "\\e[A", "x"]), ("bind ''", ["bind", ""]), ("", []),
      ("bind a'b'c", ["bind", "abc"]), ("bind '#' x", ["bind", "#", "x"]),
    ] as [(String, [String])])
  func words(_ line: String, _ expected: [String]) {
    #expect(Editrc.tokens(line) == expected)
  }

  @Test(arguments: ["bind \"abc", "bind 'abc", "bind \\"])
  func unbalanced(_ line: String) {
    #expect(Editrc.setting(line, program: "reis") == .unbalancedQuote)
  }

  @Test func onlyBindIsObeyed() {
    let setting = { Editrc.setting($0, program: "reis") }
    #expect(setting("reis:bind -v") == .bind(["reis:bind", "-v"]))
    #expect(setting("bind -v") == .bind(["bind", "-v"]))
    #expect(setting("other:bind -v") == .nothing)
    #expect(setting("other:rubbish") == .nothing)
    #expect(setting("edit on") == .nothing)
    #expect(setting("# it's a comment") == .nothing)
    #expect(setting("edit off") == .ignored)
    #expect(setting("hello world") == .ignored)
  }
}
