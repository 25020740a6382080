import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The two groups of comments whose words are compared: promoters and detractors unless a call says
/// otherwise.
struct TextSides {
  /// `A`, before `vs`.
  static let first = Parameter.condition(
    "first", .positional, .responseCondition,
    help: Text(
      "The first side, such as wave = 2026-Q1; promoters unless given.",
      nl: "De eerste kant, zoals wave = 2026-Q1; promotors tenzij gegeven."))
  /// `vs B`.
  static let second = Parameter.condition(
    "second", .clause("vs"), .responseCondition,
    help: Text(
      "The second side, such as wave = 2026-Q2; detractors unless given.",
      nl: "De tweede kant, zoals wave = 2026-Q2; critici tenzij gegeven."))

  let a: Expression
  let b: Expression
  /// What people read for either side.
  let titles: (a: Text, b: Text)
  /// What files hold for either side.
  let ids: (a: String, b: String)

  /// Takes the two sides of a call.
  ///
  /// - Throws: `words.side` where one side is missing, or the survey has no nps question.
  init(_ call: Call, _ inquiry: TextInquiry) throws(Diagnostic) {
    switch (call[Self.first], call[Self.second]) {
    case (let a?, let b?):
      self.a = a
      self.b = b
      ids = Self.labels(a, b)
      titles = (.verbatim(ids.a), .verbatim(ids.b))
    case (nil, nil):
      guard let score = inquiry.score, score.questionKind == .nps else {
        throw Self.missing(
          Text(
            "the survey has no nps question to tell promoters from detractors",
            nl: "de enquête heeft geen nps-vraag om promotors van critici te onderscheiden"),
          at: call.span)
      }
      let name = Spanned(score.name.value, at: SourceSpan.none)
      a = .comparison(name, .greaterOrEqual, Literal(.number(9, source: "9")))
      b = .comparison(name, .lessOrEqual, Literal(.number(6, source: "6")))
      ids = ("promoters", "detractors")
      titles = (Text("promoters", nl: "promotors"), Text("detractors", nl: "critici"))
    default:
      throw Self.missing(
        Text("one of the two sides is missing", nl: "een van de twee kanten ontbreekt"),
        at: call.has(Self.second) ? call.span(of: Self.second) : call.span(of: Self.first))
    }
  }

  private static func missing(_ message: Text, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .wordsSide, message, at: .statement(span),
      hint: Text(
        "write words A vs B, such as: words channel = app vs channel = website",
        nl: "schrijf words A vs B, zoals: words channel = app vs channel = website"))
  }

  /// `wave = 2026-Q1` and `wave = 2026-Q2` are called by their values alone.
  private static func labels(_ a: Expression, _ b: Expression) -> (String, String) {
    if case .comparison(let first, .equal, let left) = a,
      case .comparison(let second, .equal, let right) = b, first.value == second.value
    {
      return (left.source, right.source)
    }
    return (a.words, b.words)
  }
}
