/// A piece of a YAML document and the place where it starts.
///
/// Scalars stay as written: `no`, `1.10` and `2026-01-01` are these characters until a reader asks
/// for a number or a truth value.
public struct YAMLNode: Sendable, Hashable {
  /// What the piece is.
  public indirect enum Content: Sendable, Hashable {
    /// One value. `isQuoted` tells `"null"` from `null`.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order written.
    case mapping([Entry])
  }

  /// One key of a mapping with its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: YAMLNode
    /// The value.
    public var value: YAMLNode

    /// Puts a key and its value together.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    public init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// What the piece is.
  public var content: Content
  /// The line on which it starts, from 1.
  public var line: Int
  /// The column in which it starts, from 1, counted in Unicode scalars.
  public var column: Int

  /// Makes a piece of a document.
  ///
  /// - Parameters:
  ///   - content: what it is.
  ///   - line: the line on which it starts, from 1.
  ///   - column: the column in which it starts, from 1.
  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The characters of a scalar; nil for lists and mappings.
  public var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Whether nothing is written: an empty value, `~` or `null` without quotes.
  public var isNull: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The kind of piece, in words.
  var kindName: YAMLKindName {
    switch content {
    case .scalar: isNull ? .nothing : .value
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}
