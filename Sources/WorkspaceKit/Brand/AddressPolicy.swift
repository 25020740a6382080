public import Diagnostics

/// Who is addressed how: a table of channels and segments, because one switch for all is wrong for
/// somebody.
public struct AddressPolicy: Sendable, Hashable {
  /// A form of address in Dutch.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// `u`, `uw`.
    case formal
    /// `je`, `jij`, `jouw`.
    case informal
    /// Either, but one of them within a text.
    case any
  }

  /// One row of the table.
  public struct Row: Sendable, Hashable {
    /// The channel; nil for all.
    public var channel: String?
    /// The segment; nil for all.
    public var segment: String?
    /// The form as it is written; nil where the file does not say.
    var written: Form?
    /// Why, in the words of the people who decided.
    public var reason: Text?
    /// Where it is written.
    public var points = FilePoints()

    /// A row that says nothing yet.
    public init() {}

    /// The form.
    public var form: Form { written ?? .any }
    /// Where it is written.
    public var place: Place? { points.path.isEmpty ? nil : points.place() }

    /// Makes a row.
    ///
    /// - Parameters:
    ///   - channel: the channel; nil for all.
    ///   - segment: the segment; nil for all.
    ///   - form: the form.
    ///   - reason: why.
    public init(
      channel: String? = nil, segment: String? = nil, form: Form, reason: Text? = nil
    ) {
      self.channel = channel
      self.segment = segment
      written = form
      self.reason = reason
    }

    /// How much a row says about a text: a named channel weighs more than a named segment.
    fileprivate var precision: Int { (channel == nil ? 0 : 2) + (segment == nil ? 0 : 1) }
  }

  /// The rows, in the order written.
  public var rows: [Row]

  /// Makes a policy.
  ///
  /// - Parameter rows: the rows, in the order written.
  public init(rows: [Row]) { self.rows = rows }

  /// The row that speaks about a channel and a segment: the one that names most of the two, the
  /// channel before the segment; the first one written among equals.
  ///
  /// - Parameters:
  ///   - channel: the text's channel; nil where it has none.
  ///   - segment: the text's segment; nil where it speaks to everybody.
  /// - Returns: nil where no row speaks about them.
  public func row(channel: String?, segment: String?) -> Row? {
    var best: Row?
    for row in rows {
      guard row.channel == nil || row.channel == channel,
        row.segment == nil || row.segment == segment
      else { continue }
      if best.map({ row.precision > $0.precision }) ?? true { best = row }
    }
    return best
  }
}

extension AddressPolicy.Form {
  /// The words with which a file may write the form.
  static let words = ["formal", "u", "informal", "je", "any"]

  /// Reads a form: `u` or `formal`, `je` or `informal`, `any`.
  ///
  /// - Parameter word: one of `words`.
  init?(word: String) {
    switch word {
    case "formal", "u": self = .formal
    case "informal", "je": self = .informal
    case "any": self = .any
    default: return nil
    }
  }
}
