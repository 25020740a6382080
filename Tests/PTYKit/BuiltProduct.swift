import Foundation

/// The executables that were built with the tests.
public enum BuiltProduct {
  /// The path of an executable beside the test bundle.
  ///
  /// - Parameter name: the executable's target name, such as `reis`.
  /// - Throws: `PTYError.notBuilt` when it is not there.
  public static func path(_ name: String) throws -> String {
    let path = folder.appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw PTYError.notBuilt(path) }
    return path
  }

  private static var folder: URL {
    #if os(Linux)
      let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      return program.deletingLastPathComponent()
    #else
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let program = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
      return program.deletingLastPathComponent()
    #endif
  }
}
