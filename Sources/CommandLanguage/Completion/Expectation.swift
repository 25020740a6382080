public import WorkbenchKit

/// One thing that may stand at a place of a statement.
public enum Expectation: Sendable, Hashable {
  /// Which columns are meant.
  public enum Scope: Sendable, Hashable {
    /// Columns of the responses.
    case responses
    /// Columns of the table before the pipe.
    case table
    /// Headers of the survey's files.
    case files
  }

  /// A command's first word.
  case command(isPiped: Bool)
  /// The second word of a command that starts with `first`; wherever it may stand when nil.
  case secondWord(first: String, isPiped: Bool?)
  /// A word that starts a clause.
  case clause(String)
  /// An option or switch, without its dashes.
  case option(String)
  /// A word of the grammar, such as `and` or `as`.
  case word(String)
  /// A sign of the grammar, such as `=` or `|`.
  case sign(String)
  /// A column.
  case column(Scope)
  /// A value of that column.
  case value(column: String, Scope)
  /// What is written for a parameter of the command.
  case argument(parameter: String, ArgumentType)
  /// The value of that setting.
  case settingValue(String)
  /// The id of a touchpoint.
  case touchpoint
  /// Something that a person makes up, such as a new name; says what.
  case free(String)
}
