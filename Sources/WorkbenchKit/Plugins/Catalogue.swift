/// All that the registered plugins offer, for help, search and completion.
public struct Catalogue: Sendable {
  /// A command with the plugin that brought it.
  public struct Entry: Sendable {
    /// What the command is called and takes.
    public let signature: CommandSignature
    /// The plugin that brought it.
    public let plugin: PluginInfo
  }

  /// The plugins, in the order of registration.
  public let plugins: [PluginInfo]
  /// The commands, sorted by name.
  public let commands: [Entry]
  /// The settings, sorted by name.
  public let settings: [any AnySetting]
  /// The codes of all diagnostics, sorted by id.
  public let diagnosticCodes: [DiagnosticCode]

  /// Gathers what plugins offer.
  ///
  /// - Parameters:
  ///   - plugins: the plugins, in the order of registration.
  ///   - codes: codes of the workbench itself.
  public init(plugins: [any CommandPlugin], codes: [DiagnosticCode] = []) {
    self.plugins = plugins.map(\.info)
    commands = plugins.flatMap { plugin in
      plugin.commands.map { Entry(signature: $0.signature, plugin: plugin.info) }
    }.sorted { $0.signature.name < $1.signature.name }
    settings = plugins.flatMap(\.settings).sorted { $0.id < $1.id }
    diagnosticCodes = (codes + plugins.flatMap(\.diagnosticCodes)).sorted { $0.id < $1.id }
  }

  /// The command of that name.
  ///
  /// - Parameter name: one or two words.
  public func command(named name: String) -> Entry? {
    commands.first { $0.signature.name == name }
  }
}
