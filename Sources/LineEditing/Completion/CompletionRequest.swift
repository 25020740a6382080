/// A text as typed so far, with the place where something is to be completed.
public struct CompletionRequest: Sendable, Equatable {
  /// Everything typed so far: earlier continuation lines and the line being edited.
  public let text: String

  /// Where the cursor is: an offset in `text` in UTF-8 bytes, `lineStart...text.utf8.count`.
  public let cursor: Int

  /// Where the line being edited begins: an offset in `text` in UTF-8 bytes.
  ///
  /// What stands before it has been accepted with Enter already and cannot be replaced any more.
  public let lineStart: Int

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - text: earlier lines and the line being edited.
  ///   - cursor: an offset in UTF-8 bytes, brought within the text if it is not.
  ///   - lineStart: an offset in UTF-8 bytes, brought within `0...cursor` if it is not.
  public init(text: String, cursor: Int, lineStart: Int = 0) {
    let cursor = min(max(0, cursor), text.utf8.count)
    self.text = text
    self.cursor = cursor
    self.lineStart = min(max(0, lineStart), cursor)
  }

  /// The text before the cursor.
  ///
  /// Cut between bytes: the cursor can stand inside a `Character`, between a letter and its accent.
  public var beforeCursor: String {
    String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
  }
}
