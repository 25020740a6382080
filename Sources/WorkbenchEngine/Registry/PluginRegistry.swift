public import WorkbenchKit

/// The one place where commands enter the workbench, whatever way their plugin came.
public struct PluginRegistry: Sendable {
  /// A command with the plugin that brought it.
  public struct Registration: Sendable {
    /// The command.
    public let command: any Command
    /// The plugin that brought it.
    public let plugin: PluginInfo
  }

  /// The plugins, in the order of registration.
  public private(set) var plugins: [any CommandPlugin] = []
  private var byName: [String: [Registration]] = [:]
  private var settingOwners: [String: String] = [:]
  /// The rules of all plugins, in the order of registration.
  public private(set) var rules: [RegisteredRule] = []

  /// An empty registry.
  public init() {}

  /// A registry of several plugins.
  ///
  /// - Parameter plugins: the plugins, in order.
  /// - Throws: what `register` throws for the first that is refused.
  public init(_ plugins: [any CommandPlugin]) throws(Diagnostic) {
    for plugin in plugins { try register(plugin) }
  }

  /// Takes a plugin with all its commands, or refuses it whole.
  ///
  /// - Parameter plugin: the plugin.
  /// - Throws: `plugin.duplicate`, `command.duplicate` or `command.malformed`; the notes list
  ///   everything that is wrong, not only the first thing.
  public mutating func register(_ plugin: any CommandPlugin) throws(Diagnostic) {
    let info = plugin.info
    guard !plugins.contains(where: { $0.info.id == info.id }) else {
      throw Diagnostic(
        .pluginDuplicate,
        Text(
          "there already is a plugin \"\(info.id)\"", nl: "er is al een plug-in \"\(info.id)\""),
        hint: Text("give one of them another id", nl: "geef een van beide een andere id"))
    }
    var faults: [Text] = []
    var names: [String: [CommandSignature.Input]] = [:]
    for command in plugin.commands {
      let signature = command.signature
      faults += SignatureCheck.faults(in: signature)
      let owners = (byName[signature.name] ?? []).map(\.command.signature.input)
      let taken = owners + (names[signature.name] ?? [])
      if taken.contains(where: { $0.sharesPlace(with: signature.input) }) {
        let owner = byName[signature.name]?.first?.plugin.id ?? info.id
        throw Diagnostic(
          .commandDuplicate,
          Text(
            "\"\(signature.name)\" of plugin \"\(info.id)\" already exists in \"\(owner)\"",
            nl: "\"\(signature.name)\" van plug-in \"\(info.id)\" bestaat al in \"\(owner)\""),
          hint: Text("give one of them another name", nl: "geef een van beide een andere naam"))
      }
      names[signature.name, default: []].append(signature.input)
    }
    for setting in plugin.settings {
      guard let owner = settingOwners[setting.id] else { continue }
      faults.append(
        Text(
          "setting \"\(setting.id)\" already belongs to \"\(owner)\"",
          nl: "instelling \"\(setting.id)\" is al van \"\(owner)\""))
    }
    faults += ruleFaults(of: plugin)
    guard faults.isEmpty else {
      throw Diagnostic(
        .commandMalformed,
        Text(
          "plugin \"\(info.id)\" has commands that cannot be used",
          nl: "plug-in \"\(info.id)\" heeft commando's die niet bruikbaar zijn"),
        hint: Text(
          "correct the signatures and build again",
          nl: "herstel de signaturen en bouw opnieuw"), notes: faults)
    }
    plugins.append(plugin)
    for command in plugin.commands {
      byName[command.signature.name, default: []].append(
        Registration(command: command, plugin: info))
    }
    for setting in plugin.settings { settingOwners[setting.id] = info.id }
    rules += plugin.rules.map { RegisteredRule($0, from: info) }
  }

  private func ruleFaults(of plugin: any CommandPlugin) -> [Text] {
    var owners = Dictionary(
      rules.map { ($0.rule.declaration.id, $0.plugin.id) }, uniquingKeysWith: { first, _ in first })
    var faults: [Text] = []
    for id in plugin.rules.map(\.declaration.id) {
      if let owner = owners[id] {
        faults.append(
          Text(
            "rule \(id) already belongs to \"\(owner)\"", nl: "regel \(id) is al van \"\(owner)\""))
      }
      if !RuleDeclaration.isIdentifier(id) {
        faults.append(
          Text(
            "\"\(id)\" is no id of a rule such as JR-04",
            nl: "\"\(id)\" is geen id van een regel zoals JR-04"))
      }
      owners[id] = plugin.info.id
    }
    return faults
  }

  /// The command that a name means at a place of a pipeline.
  ///
  /// - Parameters:
  ///   - name: one or two words.
  ///   - isPiped: whether it stands after a pipe.
  public func command(named name: String, isPiped: Bool) -> Registration? {
    let named = byName[name] ?? []
    return named.first { $0.command.signature.input.fits(isPiped: isPiped) } ?? named.first
  }

  /// All that the plugins offer.
  ///
  /// - Parameter codes: codes of the workbench itself.
  public func catalogue(codes: [DiagnosticCode]) -> Catalogue {
    Catalogue(plugins: plugins, codes: codes)
  }
}

extension CommandSignature.Input {
  /// Whether two commands of one name could be meant at the same place of a pipeline.
  func sharesPlace(with other: Self) -> Bool {
    [false, true].contains { fits(isPiped: $0) && other.fits(isPiped: $0) }
  }
}
