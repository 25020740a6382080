import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// A text made ready for looking at: without what a program puts into it.
struct CheckedText {
  /// The position of its file among the files looked at.
  let document: Int
  /// The text as it was read.
  let unit: TextUnit
  /// The text with placeholders, tags and entities blanked out; offsets are those of the original.
  let source: SourceText
  /// The language to look at it in.
  let language: TextLanguage
}

/// The texts of one file that belong together: what the tone and the readability are about.
struct Passage {
  /// The file.
  let path: String
  /// The touchpoint or channel where the file has texts of several; nil where it has not.
  let part: String?
  /// The position of its file among the files looked at.
  let document: Int
  /// What is declared about its texts.
  let declaration: TextDeclaration
  /// The texts.
  let texts: [CheckedText]

  /// The file, with the part where there are several.
  var name: String { part.map { "\(path) \($0)" } ?? path }

  /// The texts one after another.
  var source: SourceText {
    texts.count == 1
      ? texts[0].source : SourceText(texts.map(\.source.string).joined(separator: "\n"))
  }

  /// The language of the texts.
  var language: TextLanguage { texts.first?.language ?? .dutch }
}
