import ArgumentParser
import LineEditing
import ReportRendering
import ResponseStore
import WorkbenchEngine
public import WorkbenchKit
import WorkbenchShell

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The whole program: a team's own build calls `main` with its own list of plugins.
public enum Workbench {
  /// Runs the program and ends the process with the exit code of the contract.
  ///
  /// - Parameter plugins: what is registered, in order; usually `BundledPlugins.all` and more.
  public static func main(plugins: [any CommandPlugin] = BundledPlugins.all) async -> Never {
    exit(await run(arguments: Array(CommandLine.arguments.dropFirst()), plugins: plugins))
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: the process's arguments, without its name.
  ///   - plugins: what is registered, in order.
  /// - Returns: the exit code.
  static func run(arguments: [String], plugins: [any CommandPlugin]) async -> Int32 {
    let invocation: Invocation
    let errand: Errand
    do {
      invocation = try Invocation.parse(arguments)
      errand = try invocation.errand()
    } catch {
      return refuse(error)
    }
    if errand == .version {
      StandardStream.output.write("reis \(WorkbenchVersion.current)\n")
      return ExitStatus.fine
    }
    Terminal.useUTF8()
    do throws(Diagnostic) {
      return try await Startup(invocation, errand, plugins: plugins).run()
    } catch {
      let language = LanguageChoice.fromEnvironment
      StandardStream.error.write(
        DiagnosticRenderer(RenderingOptions(language: language)).text(of: error))
      return error.code == .argumentValue ? ExitStatus.usage : ExitStatus.failed
    }
  }

  /// Prints help on standard output, or what is wrong on standard error.
  private static func refuse(_ error: any Error) -> Int32 {
    let text = Invocation.fullMessage(for: error)
    guard Invocation.exitCode(for: error) != .success else {
      StandardStream.output.write(text + "\n")
      return ExitStatus.fine
    }
    StandardStream.error.write(text + "\n")
    return ExitStatus.usage
  }
}
