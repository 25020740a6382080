public import ResponseStore

/// How an argument is given on the line.
public enum ParameterRole: Sendable, Hashable {
  /// By its place, after the command's words.
  case positional
  /// After a word that reads like speech: `by channel`, `where region = Noord`.
  case clause(String)
  /// As `--name value`.
  case option(String)
  /// As `--name`, without a value.
  case flag(String)
}

/// What may be written for a parameter; decides parsing, checking and completion.
public enum ArgumentType: Sendable, Hashable {
  /// Present or not.
  case flag
  /// A whole number within a range.
  case integer(ClosedRange<Int>)
  /// A number within a range.
  case decimal(ClosedRange<Double>)
  /// One word or quoted text, taken as it is.
  case word
  /// The rest of the stage, letter by letter.
  case rest
  /// One of a few words.
  case choice([String])
  /// The path of a file; completion offers files with these extensions (all when empty).
  case file(extensions: [String])
  /// The id of a question of an open survey; of any kind when the list is empty.
  case question(kinds: [String])
  /// The id of an open survey.
  case survey
  /// The id of an open event log.
  case eventLog
  /// An activity of an event log: something that happens in it.
  case activity
  /// The id of a journey of the workspace.
  case journey
  /// Ids of rules of audits, or the letters of families, with commas between.
  case auditRules
  /// One column of the responses.
  case responseColumn
  /// Columns of the responses, with commas between; also `week`, `month`, `quarter`, `year`.
  case responseColumns
  /// A condition on responses.
  case responseCondition
  /// One column of the table before the pipe.
  case tableColumn
  /// Columns of the table before the pipe, with commas between.
  case tableColumns
  /// A condition on rows of the table before the pipe, or on the last result.
  case tableCondition
  /// `new = old` pairs with commas between.
  case assignments
  /// A day, month, quarter, ISO week or year.
  case date
  /// The name of a command, one or two words.
  case commandName
  /// The name of a setting.
  case setting
  /// Declarations of survey columns: `recommend = NETPRO as nps missing 11=blank`, commas between.
  case declarations
}

/// One thing a command takes, whatever type its value has.
public protocol AnyParameter: Sendable {
  /// The stable name: what `<…>` shows in usage lines.
  var id: String { get }
  /// How it is given on the line.
  var role: ParameterRole { get }
  /// What may be written.
  var type: ArgumentType { get }
  /// What it is for, in one sentence.
  var help: Text { get }
  /// Whether a call without it is refused.
  var isRequired: Bool { get }
  /// Whether several may be given, each as a word of its own (positional and last only).
  var isRepeated: Bool { get }
  /// The value taken when it is left out, as a person would write it; nil when there is none.
  var defaultText: String? { get }
}

/// One thing a command takes; `call[parameter]` gives its value with its type.
public struct Parameter<Value: Sendable>: AnyParameter {
  /// The stable name.
  public var id: String
  /// How it is given on the line.
  public var role: ParameterRole
  /// What may be written.
  public var type: ArgumentType
  /// What it is for, in one sentence.
  public var help: Text
  /// Whether a call without it is refused.
  public var isRequired: Bool
  /// Whether several may be given.
  public var isRepeated: Bool
  /// The value taken when it is left out, as a person would write it.
  public var defaultText: String?
  /// The value taken when it is left out.
  var defaultValue: Value?
  /// Takes the typed value out of a parsed argument.
  var read: @Sendable (ArgumentValue) -> Value?

  init(
    _ id: String, _ role: ParameterRole, _ type: ArgumentType, help: Text, isRequired: Bool,
    isRepeated: Bool = false, defaultText: String? = nil, defaultValue: Value? = nil,
    read: @escaping @Sendable (ArgumentValue) -> Value?
  ) {
    self.id = id
    self.role = role
    self.type = type
    self.help = help
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.defaultText = defaultText
    self.defaultValue = defaultValue
    self.read = read
  }
}

extension Parameter where Value == Bool {
  /// A switch, `--name`.
  ///
  /// - Parameters:
  ///   - name: the word behind the dashes.
  ///   - help: what it does.
  public static func flag(_ name: String, help: Text) -> Parameter<Bool> {
    Parameter(
      name, .flag(name), .flag, help: help, isRequired: false, defaultValue: false,
      read: { $0 == .flag ? true : nil })
  }
}

extension Parameter where Value == Int {
  /// A whole number.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - role: how it is given.
  ///   - range: what is allowed.
  ///   - help: what it is for.
  ///   - isRequired: whether a call without it is refused.
  ///   - defaultValue: the value when it is left out.
  public static func integer(
    _ id: String, _ role: ParameterRole, in range: ClosedRange<Int>, help: Text,
    isRequired: Bool = false, default defaultValue: Int? = nil
  ) -> Parameter<Int> {
    Parameter(
      id, role, .integer(range), help: help, isRequired: isRequired,
      defaultText: defaultValue.map(String.init), defaultValue: defaultValue,
      read: { if case .integer(let value) = $0 { value } else { nil } })
  }
}

extension Parameter where Value == Double {
  /// A number.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - role: how it is given.
  ///   - range: what is allowed.
  ///   - help: what it is for.
  ///   - isRequired: whether a call without it is refused.
  ///   - defaultValue: the value when it is left out.
  public static func decimal(
    _ id: String, _ role: ParameterRole, in range: ClosedRange<Double>, help: Text,
    isRequired: Bool = false, default defaultValue: Double? = nil
  ) -> Parameter<Double> {
    Parameter(
      id, role, .decimal(range), help: help, isRequired: isRequired,
      defaultText: defaultValue.map { "\($0)" }, defaultValue: defaultValue,
      read: { if case .decimal(let value) = $0 { value } else { nil } })
  }
}

extension Parameter where Value == String {
  /// A word of whatever type: a name, a choice, a file, the rest of the line.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - role: how it is given.
  ///   - type: what may be written; one whose argument is a single text.
  ///   - help: what it is for.
  ///   - isRequired: whether a call without it is refused.
  ///   - defaultValue: the value when it is left out.
  public static func text(
    _ id: String, _ role: ParameterRole, _ type: ArgumentType, help: Text,
    isRequired: Bool = false, default defaultValue: String? = nil
  ) -> Parameter<String> {
    Parameter(
      id, role, type, help: help, isRequired: isRequired, defaultText: defaultValue,
      defaultValue: defaultValue, read: { if case .text(let value) = $0 { value } else { nil } })
  }
}

extension Parameter where Value == [Spanned<String>] {
  /// Several names: columns with commas between, or repeated words.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - role: how they are given.
  ///   - type: what may be written.
  ///   - help: what they are for.
  ///   - isRequired: whether a call without them is refused.
  ///   - isRepeated: whether they are words of their own instead of a list with commas.
  public static func names(
    _ id: String, _ role: ParameterRole, _ type: ArgumentType, help: Text,
    isRequired: Bool = false, isRepeated: Bool = false
  ) -> Parameter<[Spanned<String>]> {
    Parameter(
      id, role, type, help: help, isRequired: isRequired, isRepeated: isRepeated,
      read: { if case .names(let value) = $0 { value } else { nil } })
  }
}

extension Parameter where Value == Expression {
  /// A condition.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - role: how it is given.
  ///   - type: `.responseCondition` or `.tableCondition`.
  ///   - help: what it is for.
  ///   - isRequired: whether a call without it is refused.
  public static func condition(
    _ id: String, _ role: ParameterRole, _ type: ArgumentType, help: Text,
    isRequired: Bool = false
  ) -> Parameter<Expression> {
    Parameter(
      id, role, type, help: help, isRequired: isRequired,
      read: { if case .condition(let value) = $0 { value } else { nil } })
  }
}

extension Parameter where Value == DateInterval {
  /// A day or a longer piece of the calendar.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - role: how it is given.
  ///   - help: what it is for.
  public static func date(
    _ id: String, _ role: ParameterRole, help: Text
  ) -> Parameter<DateInterval> {
    Parameter(
      id, role, .date, help: help, isRequired: false,
      read: { if case .date(let value) = $0 { value } else { nil } })
  }
}

extension Parameter where Value == [Assignment] {
  /// Pairs of a new name and an old one, or of a name and a value.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - help: what they are for.
  public static func assignments(_ id: String, help: Text) -> Parameter<[Assignment]> {
    Parameter(
      id, .positional, .assignments, help: help, isRequired: true,
      read: { if case .assignments(let value) = $0 { value } else { nil } })
  }
}
