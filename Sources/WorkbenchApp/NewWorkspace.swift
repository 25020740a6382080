import WorkbenchEngine
import WorkbenchKit
import WorkbenchShell
import WorkspaceKit

/// `reis new DIR [FILE …]`: a folder with commented files to begin with.
struct NewWorkspace {
  /// The folder to make, as written.
  let folder: String
  /// Survey files to propose declarations for, as written.
  let files: [String]
  /// The folder that relative paths start from.
  let from: String

  /// Writes the files; nothing that is there already is touched.
  ///
  /// - Parameter output: says what was written.
  /// - Returns: the exit code.
  /// - Throws: `file.exists`, `file.unwritable`, or what is wrong with a survey file.
  func write(_ output: StreamOutput, language: Language) async throws(Diagnostic) -> Int32 {
    let path = FilePath.absolute(folder, in: from)
    let template = try WorkspaceTemplate(
      folder: path, responses: files, current: from, language: language)
    try WorkspaceWriter(folder: path).write(template)
    for file in template.files {
      await output.inform(.verbatim("\(folder)/\(file.path)"))
    }
    let unsure = template.proposals.reduce(0) { $0 + $1.unsure.count }
    if unsure > 0 {
      await output.inform(
        Text(
          "marked unsure: \(unsure) \(unsure == 1 ? "column" : "columns"); look at surveys/*.yaml first",
          nl:
            "als onzeker gemerkt: \(unsure) \(unsure == 1 ? "kolom" : "kolommen"); bekijk eerst surveys/*.yaml"
        ))
    }
    await output.inform(Text("open it: reis \(folder)", nl: "open hem: reis \(folder)"))
    return ExitStatus.fine
  }
}
