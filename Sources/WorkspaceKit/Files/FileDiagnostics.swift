import Diagnostics

/// What is said about files that cannot be read.
enum FileDiagnostics {
  /// There is no such file; the nearest name of the folder is suggested.
  ///
  /// - Parameters:
  ///   - path: where it was looked for.
  ///   - shown: the path as a person would write it.
  static func missing(_ path: String, shown: String) -> Diagnostic {
    let folder = FilePath.folder(of: path)
    let names = FolderListing.names(in: folder) ?? []
    let shownFolder = FilePath.folder(of: shown)
    let near = Suggestion.nearest(to: FilePath.name(of: path), in: names)
    let hint: Text? =
      if let near {
        Text(
          "did you mean \"\(shownFolder == "." ? near : shownFolder + "/" + near)\"?",
          nl: "bedoelde je \"\(shownFolder == "." ? near : shownFolder + "/" + near)\"?")
      } else if !FolderListing.isFolder(folder) {
        Text(
          "the folder \"\(shownFolder)\" does not exist either",
          nl: "de map \"\(shownFolder)\" bestaat ook niet")
      } else {
        nil
      }
    return Diagnostic(
      .fileMissing, Text("there is no file here", nl: "hier is geen bestand"), at: .file(shown),
      hint: hint)
  }

  /// The path is a folder.
  ///
  /// - Parameter shown: the path as a person would write it.
  static func folder(_ shown: String) -> Diagnostic {
    Diagnostic(
      .fileFolder, Text("this is a folder, not a file", nl: "dit is een map, geen bestand"),
      at: .file(shown),
      hint: Text(
        "name the files in it: \(shown)/*.csv", nl: "noem de bestanden erin: \(shown)/*.csv"))
  }

  /// The path is a device or a socket.
  ///
  /// - Parameter shown: the path as a person would write it.
  static func notAFile(_ shown: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, Text("this is not a regular file", nl: "dit is geen gewoon bestand"),
      at: .file(shown))
  }

  /// The system refuses to read.
  ///
  /// - Parameters:
  ///   - shown: the path as a person would write it.
  ///   - code: the system's error number.
  static func unreadable(_ shown: String, code: Int32) -> Diagnostic {
    Diagnostic(
      .fileUnreadable,
      Text(
        "the file may not be read (system error \(code))",
        nl: "het bestand mag niet gelezen worden (systeemfout \(code))"), at: .file(shown),
      hint: Text("look at its permissions: ls -l", nl: "kijk naar de rechten: ls -l"))
  }
}
