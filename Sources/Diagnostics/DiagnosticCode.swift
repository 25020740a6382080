/// The stable name of a kind of problem, with the explanation that `help error CODE` prints.
///
/// Codes are declared once, as static members beside the code that reports them, and listed by the
/// module or plugin that owns them; a code without explanation cannot be written.
public struct DiagnosticCode: Sendable, Hashable {
  /// The name: lower-case words with dots between them, such as `column.unknown`.
  public let id: String
  /// What the problem is, in one short sentence.
  public let title: Text
  /// Why it is a problem and what can be done about it.
  public let explanation: Text

  /// Declares a code.
  ///
  /// - Parameters:
  ///   - id: lower-case words with dots between them.
  ///   - title: one short sentence.
  ///   - explanation: why, and what can be done.
  public init(_ id: String, _ title: Text, explanation: Text) {
    self.id = id
    self.title = title
    self.explanation = explanation
  }

  /// Two codes are the same when their names are.
  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.id == right.id
  }

  /// Feeds the name into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
