import Testing
import WorkspaceKit

/// Subjects of suppressions, with stars.
@Suite struct SubjectPatternTests {
  @Test(
    "A star stands for any characters",
    arguments: [
      ("webshop", "webshop", true), ("webshop/cart", "webshop/*", true), ("webshop", "*", true),
      ("webshop/cart", "*/cart", true), ("webshop/cart", "web*/c*t", true), ("", "*", true),
      ("webshop", "webshop/*", false), ("webshop/cart", "webshop", false),
      ("webshop/cart", "*/card", false), ("a", "", false), ("aab", "*ab", true),
    ])
  func star(_ subject: String, _ pattern: String, _ fits: Bool) {
    #expect(SubjectPattern.matches(subject, pattern) == fits)
  }
}
