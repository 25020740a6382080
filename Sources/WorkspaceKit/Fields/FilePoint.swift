public import Diagnostics

/// A line and a column of a workspace file, both from 1.
public struct FilePoint: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// Makes a point.
  ///
  /// - Parameters:
  ///   - line: from 1.
  ///   - column: from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the file comes first.
  public static func < (left: FilePoint, right: FilePoint) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where an object of a workspace file and its keys are written, so that a finding can point there.
public struct FilePoints: Sendable, Hashable {
  /// The file, relative to the workspace.
  public var path: String
  /// Where the object begins.
  public var start: FilePoint
  private var keys: [(key: String, point: FilePoint)] = []

  /// Begins without keys.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the workspace.
  ///   - start: where the object begins.
  public init(path: String = "", start: FilePoint = FilePoint(line: 1, column: 1)) {
    self.path = path
    self.start = start
  }

  /// Remembers where the value of a key is written.
  mutating func add(_ key: String, _ point: FilePoint) { keys.append((key, point)) }

  /// Whether a key has a value.
  func has(_ key: String) -> Bool { keys.contains { $0.key == key } }

  /// Where a key's value is written; the object's beginning for keys that are not there.
  ///
  /// - Parameter key: the key; nil for the object itself.
  public func point(_ key: String? = nil) -> FilePoint {
    keys.first { $0.key == key }?.point ?? start
  }

  /// The place of a key's value, for diagnostics and findings.
  ///
  /// - Parameter key: the key; nil for the object itself.
  public func place(_ key: String? = nil) -> Place {
    let point = point(key)
    return .file(path: path, line: point.line, column: point.column, excerpt: nil)
  }

  /// Two objects are the same wherever they are written.
  public static func == (_: FilePoints, _: FilePoints) -> Bool { true }

  /// Adds nothing, for the same reason.
  public func hash(into _: inout Hasher) {}
}
