import WorkbenchKit

/// Arguments that name something of the catalogue: a command, a setting and its value.
extension Parser {
  /// The name of a command, of one or two words; whatever else was typed is for the command to
  /// judge, since help also has topics.
  mutating func commandName(of parameter: any AnyParameter) throws(Diagnostic) -> Argument {
    let first = try valueToken(of: parameter)
    expect(.secondWord(first: first.text, isPiped: nil))
    let name = first.text + " " + current.text
    guard current.isValue, !catalogue.commands(named: name).isEmpty else {
      return Argument(.text(first.text), at: first.span)
    }
    let second = try advance()
    return Argument(.text(name), at: first.span.union(second.span))
  }

  /// The name of a setting; its type decides what may come next.
  mutating func setting(of parameter: any AnyParameter) throws(Diagnostic) -> Argument {
    let token = try valueToken(of: parameter)
    guard let setting = catalogue.settings.first(where: { $0.id == token.text }) else {
      throw SettingProblem.unknown(Shown.line(token.text), at: .statement(token.span), catalogue)
    }
    stage.setting = setting
    return Argument(.text(token.text), at: token.span)
  }

  /// Checks what follows `set NAME`; `default` goes back to the default of any setting.
  func check(
    _ text: String, _ span: SourceSpan, against setting: any AnySetting
  ) throws(Diagnostic) {
    guard text != "default" else { return }
    do throws(Diagnostic) {
      _ = try WordValue.read(text, as: setting.type, for: .verbatim(setting.id), at: span)
    } catch {
      throw Diagnostic(.settingValue, error.message, at: error.place, hint: error.hint)
    }
  }
}
