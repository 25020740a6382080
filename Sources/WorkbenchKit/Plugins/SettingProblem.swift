/// What can be wrong with a setting, at the prompt and in files.
public enum SettingProblem {
  /// There is no such setting.
  ///
  /// - Parameters:
  ///   - name: the name as written.
  ///   - place: where it is written.
  ///   - catalogue: knows all settings.
  public static func unknown(
    _ name: String, at place: Place, _ catalogue: Catalogue
  ) -> Diagnostic {
    let ids = catalogue.settings.map(\.id)
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      .settingUnknown,
      Text("there is no setting \"\(name)\"", nl: "er is geen instelling \"\(name)\""),
      at: place,
      hint: Suggestion.nearest(to: name, in: ids).map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?")
      } ?? Text("settings: \(list)", nl: "instellingen: \(list)"))
  }

  /// The setting cannot have that value.
  ///
  /// - Parameters:
  ///   - value: the value as written.
  ///   - setting: the setting.
  ///   - place: where it is written.
  public static func unusable(
    _ value: String, for setting: any AnySetting, at place: Place
  ) -> Diagnostic {
    let wanted = SettingValue.description(of: setting.type)
    return Diagnostic(
      .settingValue,
      Text(
        "\"\(value)\" is not \(wanted(.en))", nl: "\"\(value)\" is niet \(wanted(.nl))"), at: place,
      hint: Text(
        "the default is \(setting.defaultText)", nl: "de standaard is \(setting.defaultText)"))
  }
}

extension DiagnosticCode {
  /// There is no setting of that name.
  public static let settingUnknown = DiagnosticCode(
    "setting.unknown",
    Text("There is no setting of that name.", nl: "Er is geen instelling met die naam."),
    explanation: Text(
      "`set` lists all settings with their values and defaults.",
      nl: "`set` toont alle instellingen met hun waarde en standaard."))

  /// A setting cannot have a value.
  public static let settingValue = DiagnosticCode(
    "setting.value",
    Text("The setting cannot have that value.", nl: "De instelling kan die waarde niet hebben."),
    explanation: Text(
      "`set NAME` shows the value, the default and the meaning; `set NAME default` goes back.",
      nl: "`set NAAM` toont waarde, standaard en betekenis; `set NAAM default` herstelt."))
}
