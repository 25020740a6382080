import WorkbenchKit
import WorkspaceKit

/// A text that a command made: shown, or written to the file that the call names.
struct WrittenText {
  let text: String
  let mediaType: String
  /// What would be typed to keep it.
  let keep: String

  /// The report: the text itself or, where a file is named, the file and that it was written.
  ///
  /// - Parameters:
  ///   - call: the call; `to FILE` names the file.
  ///   - notes: what is said about the text.
  ///   - warnings: what was wrong with what it was made of.
  func report(_ call: Call, notes: [Note] = [], warnings: [Diagnostic] = []) -> Report {
    guard let path = call[JourneyParameters.target] else {
      let shown = Note(.verbatim, .verbatim(trimmed), id: "text")
      let hint = Note(.hint, Text("keep it: \(keep)", nl: "bewaren: \(keep)"), id: "keep")
      return Report(([shown] + notes + [hint]).map { .note($0) }, warnings: warnings)
    }
    let written = Note(
      .aside, Text("written: \(path)", nl: "geschreven: \(path)"), id: "written")
    var artifact = Artifact(
      path: path, mediaType: mediaType, bytes: Array(text.utf8),
      span: call.span(of: JourneyParameters.target))
    artifact.makesFolder = FilePath.name(of: FilePath.folder(of: path)) == JourneyFiles.folder
    return Report(
      (notes + [written]).map { .note($0) }, artifacts: [artifact], warnings: warnings)
  }

  private var trimmed: String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
}
