import WorkbenchKit
import WorkspaceKit

/// The words that belong under every answer about comments, whatever was counted.
enum CommentNotes {
  /// The noun behind a number of comments.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - language: the language.
  static func noun(_ count: Int, _ language: Language) -> String {
    switch (language, count == 1) {
    case (.nl, true): "toelichting"
    case (.nl, false): "toelichtingen"
    case (.en, true): "comment"
    case (.en, false): "comments"
    }
  }

  /// How many responses have a comment.
  ///
  /// - Parameters:
  ///   - comments: how many.
  ///   - responses: the responses that were looked at.
  static func denominator(_ comments: Int, of responses: Int) -> Note {
    Note(
      .denominator,
      Text { language in
        let n = Numerals.integer(comments, language)
        let all = Numerals.integer(responses, language)
        let empty = Numerals.integer(responses - comments, language)
        return language == .nl
          ? "n \(n) \(noun(comments, .nl)) bij \(all) antwoorden (\(empty) leeg)"
          : "n \(n) \(noun(comments, .en)) among \(all) responses (\(empty) empty)"
      }, id: "denominator")
  }

  /// Rows that could not be read, a declaration that nobody confirmed, and
  /// redaction that is switched off.
  static func circumstances(_ comments: Comments, _ inquiry: TextInquiry) -> [Note] {
    AnswerNotes.circumstances(comments.rowCounts, of: inquiry.survey.declaration)
      + redaction(comments.isRedacted)
  }

  /// A caution where an expression took too long.
  ///
  /// - Parameter count: in how many comments.
  static func abandoned(_ count: Int) -> [Note] {
    guard count > 0 else { return [] }
    return [
      Note(
        .caution,
        Text { language in
          let n = Numerals.integer(count, language)
          return language == .nl
            ? "een expressie duurde te lang in \(n) toelichtingen en is daar afgebroken"
            : "an expression took too long in \(n) comments and was given up there"
        }, id: "abandoned")
    ]
  }

  /// A caution where personal data is shown.
  static func redaction(_ isRedacted: Bool) -> [Note] {
    guard !isRedacted else { return [] }
    return [
      Note(
        .caution,
        Text(
          "redaction is off: comments are shown as they were written",
          nl: "afschermen staat uit: toelichtingen staan er zoals ze geschreven zijn"),
        id: "unredacted")
    ]
  }
}
