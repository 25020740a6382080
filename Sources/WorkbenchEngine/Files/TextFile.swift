public import WorkbenchKit
import WorkspaceKit

/// Small text files: scripts, startup files, configuration.
public enum TextFile {
  /// Larger files are refused: nobody writes a script of a megabyte by hand.
  public static let limit = 1 << 20

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: the absolute path.
  ///   - name: the path as a person wrote it, for messages.
  ///   - span: where it was typed.
  /// - Returns: the text; bytes that are not UTF-8 are refused.
  /// - Throws: `file.missing`, `file.folder`, `file.unreadable`, `file.large` or `file.encoding`.
  public static func read(
    _ path: String, named name: String, at span: SourceSpan? = nil
  ) throws(Diagnostic) -> String {
    let place = span.map { Place.statement($0) } ?? .file(name)
    switch FilePath.kind(of: path) {
    case nil:
      throw Diagnostic(
        .fileMissing, Text("there is no file \(name)", nl: "er is geen bestand \(name)"),
        at: place, hint: Text("check the path", nl: "controleer het pad"))
    case .folder:
      throw Diagnostic(
        .fileFolder, Text("\(name) is a folder", nl: "\(name) is een map"), at: place,
        hint: Text("name a file in it", nl: "noem een bestand daarin"))
    case .file: break
    }
    let bytes: [UInt8]
    do {
      bytes = try PosixFile.read(path, limit: limit)
    } catch {
      throw Diagnostic(
        .fileUnreadable,
        Text(
          "\(name) cannot be read: \(error.words)", nl: "\(name) is niet te lezen: \(error.words)"),
        at: place, hint: Text("check that you may read it", nl: "ga na of je het mag lezen"))
    }
    if bytes.count > limit {
      throw Diagnostic(
        .fileLarge,
        Text(
          "\(name) is larger than a script can be", nl: "\(name) is groter dan een script kan zijn"),
        at: place,
        hint: Text(
          "open survey files with: open FILE", nl: "open enquêtebestanden met: open BESTAND"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        .fileEncoding, Text("\(name) is not UTF-8 text", nl: "\(name) is geen UTF-8-tekst"),
        at: place, hint: Text("save it as UTF-8", nl: "bewaar het als UTF-8"))
    }
    return text
  }
}
