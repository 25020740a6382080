/// A setting that `set NAME VALUE` changes, whatever type its value has.
public protocol AnySetting: Sendable {
  /// The name: words with dots between them, such as `nps.minimum`.
  var id: String { get }
  /// What may be written.
  var type: ArgumentType { get }
  /// What it does, in one sentence.
  var help: Text { get }
  /// The value when nobody set it, as a person would write it.
  var defaultText: String { get }
}

/// A setting; `context.settings[setting]` gives its value with its type.
public struct Setting<Value: Sendable>: AnySetting {
  /// The name: words with dots between them.
  public let id: String
  /// What may be written.
  public let type: ArgumentType
  /// What it does, in one sentence.
  public let help: Text
  /// The value when nobody set it, as a person would write it.
  public let defaultText: String
  let defaultValue: Value
  let read: @Sendable (ArgumentValue) -> Value?
}

extension Setting where Value == Int {
  /// A whole number.
  ///
  /// - Parameters:
  ///   - id: the name.
  ///   - range: what is allowed.
  ///   - help: what it does.
  ///   - defaultValue: the value when nobody set it.
  public static func integer(
    _ id: String, in range: ClosedRange<Int>, help: Text, default defaultValue: Int
  ) -> Setting<Int> {
    Setting(
      id: id, type: .integer(range), help: help, defaultText: String(defaultValue),
      defaultValue: defaultValue,
      read: { if case .integer(let value) = $0 { value } else { nil } })
  }
}

extension Setting where Value == Double {
  /// A number.
  ///
  /// - Parameters:
  ///   - id: the name.
  ///   - range: what is allowed.
  ///   - help: what it does.
  ///   - defaultValue: the value when nobody set it.
  public static func decimal(
    _ id: String, in range: ClosedRange<Double>, help: Text, default defaultValue: Double
  ) -> Setting<Double> {
    Setting(
      id: id, type: .decimal(range), help: help, defaultText: "\(defaultValue)",
      defaultValue: defaultValue,
      read: { if case .decimal(let value) = $0 { value } else { nil } })
  }
}

extension Setting where Value == String {
  /// One of a few words.
  ///
  /// - Parameters:
  ///   - id: the name.
  ///   - words: what is allowed.
  ///   - help: what it does.
  ///   - defaultValue: the value when nobody set it.
  public static func choice(
    _ id: String, of words: [String], help: Text, default defaultValue: String
  ) -> Setting<String> {
    Setting(
      id: id, type: .choice(words), help: help, defaultText: defaultValue,
      defaultValue: defaultValue, read: { if case .text(let value) = $0 { value } else { nil } })
  }
}

extension Setting where Value == String {
  /// Any word.
  ///
  /// - Parameters:
  ///   - id: the name.
  ///   - help: what it does.
  ///   - defaultValue: the value when nobody set it.
  public static func word(
    _ id: String, help: Text, default defaultValue: String
  ) -> Setting<String> {
    Setting(
      id: id, type: .word, help: help, defaultText: defaultValue, defaultValue: defaultValue,
      read: { if case .text(let value) = $0 { value } else { nil } })
  }
}

/// The settings of a session: what was set, over the defaults.
public struct Settings: Sendable, Hashable {
  /// What was set, by name.
  public private(set) var values: [String: ArgumentValue] = [:]
  /// What was set, as it was written.
  public private(set) var written: [String: String] = [:]

  /// Settings with everything at its default.
  public init() {}

  /// The value of a setting: what was set, else its default.
  ///
  /// - Parameter setting: the setting's declaration.
  public subscript<Value>(setting: Setting<Value>) -> Value {
    values[setting.id].flatMap(setting.read) ?? setting.defaultValue
  }

  /// Sets a value that was already checked against the setting's type.
  ///
  /// - Parameters:
  ///   - id: the setting's name.
  ///   - value: the checked value, or nil to go back to the default.
  ///   - text: the value as it was written.
  public mutating func set(_ id: String, to value: ArgumentValue?, written text: String) {
    values[id] = value
    written[id] = value == nil ? nil : text
  }
}
