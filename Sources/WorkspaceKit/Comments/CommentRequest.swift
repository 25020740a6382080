public import Diagnostics
public import ResponseStore

/// Which comments are asked for, and which answers of the same responses beside them.
public struct CommentRequest: Sendable, Hashable {
  /// The open question.
  public var question: Spanned<String>
  /// Which responses count; nil for all.
  public var filter: Expression?
  /// Columns wanted beside the comments, also `week`, `month`, `quarter`, `year`.
  public var beside: [Spanned<String>]
  /// Properties derived from columns.
  public var attributes: [DerivedAttribute]

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - question: the open question.
  ///   - filter: which responses count.
  ///   - beside: columns wanted beside the comments.
  ///   - attributes: properties derived from columns.
  public init(
    question: Spanned<String>, filter: Expression? = nil, beside: [Spanned<String>] = [],
    attributes: [DerivedAttribute] = []
  ) {
    self.question = question
    self.filter = filter
    self.beside = beside
    self.attributes = attributes
  }
}
