public import Diagnostics

extension Workspace {
  /// The nearest folder that holds `workspace.yaml`, looking upwards as git does.
  ///
  /// - Parameter folder: where to begin; relative paths are taken from the current folder.
  /// - Returns: an absolute path, or nil when there is none up to the root.
  public static func root(above folder: String = ".") -> String? {
    var here = FilePath.resolve(folder, in: FolderListing.current)
    while true {
      if FolderListing.isFile(FilePath.resolve(WorkspaceFile.fileName, in: here)) { return here }
      if here == "/" { return nil }
      here = FilePath.folder(of: here)
    }
  }

  /// Opens the workspace that a folder belongs to.
  ///
  /// Everything that is sound is opened; what is not is in `diagnostics`. Response files are not
  /// touched.
  ///
  /// - Parameter folder: the workspace's folder or one within it.
  /// - Throws: `file.missing` when there is no such folder; `workspace.none` when neither it nor a
  ///   folder above it holds `workspace.yaml`.
  public static func open(_ folder: String = ".") throws(Diagnostic) -> Workspace {
    let start = FilePath.resolve(folder, in: FolderListing.current)
    guard FolderListing.isFolder(start) else {
      throw FileDiagnostics.missing(start, shown: folder)
    }
    guard let root = root(above: start) else {
      throw Diagnostic(
        .workspaceNone,
        Text(
          "neither this folder nor one above it holds workspace.yaml",
          nl: "deze map en de mappen erboven hebben geen workspace.yaml"), at: .file(folder),
        hint: Text(
          "make one: reis new \(folder) FILE.csv", nl: "maak er een: reis new \(folder) BESTAND.csv"
        ))
    }
    var workspace = Workspace(name: FilePath.name(of: root), root: root)
    workspace.readWorkspaceFile()
    workspace.readDeclarations()
    return workspace
  }

  private mutating func readWorkspaceFile() {
    do throws(Diagnostic) {
      let document = try document(WorkspaceFile.fileName)
      let reader = YAMLReader(document)
      let file = WorkspaceFile(document, reader)
      diagnostics += reader.problems
      name = file.name ?? name
      title = file.title
      language = file.language
      settings = file.settings
      texts = file.texts
      redaction = file.redaction
    } catch {
      diagnostics.append(error)
    }
  }

  /// Surveys from `surveys/`, event logs from `events/`; both are named by their files.
  private mutating func readDeclarations() {
    var seen: Set<String> = []
    for folder in [SurveyDeclaration.surveyFolder, SurveyDeclaration.eventFolder] {
      readDeclarations(in: folder, &seen)
    }
    surveys.sort { $0.id < $1.id }
  }

  private mutating func readDeclarations(in folder: String, _ seen: inout Set<String>) {
    for file in FolderListing.names(in: FilePath.resolve(folder, in: root)) ?? []
    where !file.hasPrefix(".") && (file.hasSuffix(".yaml") || file.hasSuffix(".yml")) {
      let path = "\(folder)/\(file)"
      let id = FilePath.stem(of: file)
      guard seen.insert(id).inserted else {
        diagnostics.append(Self.twice(id, path))
        continue
      }
      do throws(Diagnostic) {
        let (survey, problems) = SurveyYAML.read(try document(path), id: id, path: path)
        diagnostics += problems
        if let survey { surveys.append(survey) } else { unsoundSurveys.append(id) }
        if let survey, folder == SurveyDeclaration.eventFolder, survey.eventRoles == nil {
          diagnostics.append(EventDiagnostics.incomplete(survey, path))
        }
      } catch {
        diagnostics.append(error)
        unsoundSurveys.append(id)
      }
    }
  }

  /// A YAML file of the workspace.
  ///
  /// - Parameter path: relative to the workspace.
  /// - Throws: what is wrong with the file as a whole.
  func document(_ path: String) throws(Diagnostic) -> YAMLDocument {
    let limits = YAMLLimits()
    let bytes = try SmallFile.bytes(
      of: FilePath.resolve(path, in: root), shown: path, limit: limits.bytes)
    return try YAMLDocument(bytes: bytes, path: path, limits: limits)
  }

  private static func twice(_ id: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .declarationInvalid,
      Text(
        "there is another survey file named \"\(id)\"",
        nl: "er is nog een enquêtebestand met de naam \"\(id)\""), at: .file(path),
      hint: Text("rename one of them", nl: "hernoem er een"))
  }
}
