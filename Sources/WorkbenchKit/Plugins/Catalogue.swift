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
  /// The rules of audits, in the order of registration.
  public let rules: [RuleDeclaration]
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
    rules = plugins.flatMap(\.rules).map(\.declaration)
    settings = plugins.flatMap(\.settings).sorted { $0.id < $1.id }
    diagnosticCodes = (codes + plugins.flatMap(\.diagnosticCodes)).sorted { $0.id < $1.id }
  }

  /// The command that a name means at a place of a pipeline.
  ///
  /// A word may mean one thing at the start of a pipeline and another after a pipe: `columns` lists
  /// the columns of a survey, `… | columns a, b` keeps columns of the table.
  ///
  /// - Parameters:
  ///   - name: one or two words.
  ///   - isPiped: whether it stands after a pipe.
  /// - Returns: the command that fits the place; where none fits, the other one of that name, so
  ///   that the complaint can be about the place; nil for an unknown name.
  public func command(named name: String, isPiped: Bool) -> Entry? {
    let named = commands.filter { $0.signature.name == name }
    return named.first { $0.signature.input.fits(isPiped: isPiped) } ?? named.first
  }

  /// All commands of that name: one, or one for the start and one for after a pipe.
  ///
  /// - Parameter name: one or two words.
  public func commands(named name: String) -> [Entry] {
    commands.filter { $0.signature.name == name }
  }
}
