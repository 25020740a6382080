/// A piece of a statement: a half-open range of UTF-8 offsets.
public struct SourceSpan: Sendable, Hashable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset just past the last byte; never before `start`.
  public var end: Int

  /// Makes a span; an end before the start is taken as empty.
  ///
  /// - Parameters:
  ///   - start: the offset of the first byte.
  ///   - end: the offset just past the last byte.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// An empty span at the start, for values that were not typed by anyone.
  public static let none = SourceSpan(0, 0)

  /// The number of bytes.
  public var count: Int { end - start }

  /// The smallest span that covers both.
  ///
  /// - Parameter other: the other span.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start), max(end, other.end))
  }
}

/// A value together with the place where it was written.
public struct Spanned<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where it stands in the statement.
  public var span: SourceSpan

  /// Puts a value and its place together.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - span: where it was written.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
