import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// The language in which most comments are written.
enum CommentLanguage {
  /// How many comments are looked at.
  private static let sample = 1_000

  /// The language that a call names, else the one that most of the first comments are in; Dutch
  /// where none can be told.
  ///
  /// - Throws: what is wrong with the files.
  static func prevailing(
    _ comments: Comments, _ call: Call
  ) throws(Diagnostic) -> TextLanguage {
    if let chosen = TextParameters.language(of: call) { return chosen }
    var balance = 0
    for text in try comments.written(0..<min(comments.count, sample)) {
      switch SourceText(text).detectedLanguage.language {
      case .dutch: balance += 1
      case .english: balance -= 1
      case nil: break
      }
    }
    return balance >= 0 ? .dutch : .english
  }
}

extension Comments {
  /// Goes through the comments as they were written, some thousands at a time; Ctrl-C stops it.
  ///
  /// - Parameters:
  ///   - context: tells whether somebody wants to stop, and hears how far the work is.
  ///   - body: is given each comment and its position.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  func forEachWritten(
    _ context: Context, _ body: (_ position: Int, _ text: String) -> Void
  ) throws(Diagnostic) {
    let batch = 8_192
    var start = 0
    while start < count {
      try context.checkCancellation()
      let range = start..<min(start + batch, count)
      for (offset, text) in try written(range).enumerated() { body(start + offset, text) }
      start = range.upperBound
      context.progress(
        Progress.Step(
          Text("reading comments", nl: "leest toelichtingen"),
          fraction: Double(start) / Double(count), rows: start))
    }
  }
}

extension TextLanguage {
  /// The name of the language.
  var title: Text {
    switch self {
    case .dutch: Text("Dutch", nl: "Nederlands")
    case .english: Text("English", nl: "Engels")
    }
  }
}
