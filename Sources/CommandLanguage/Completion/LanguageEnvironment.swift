public import WorkbenchKit

/// What completion can know of the session; asked on every Tab, so every answer must be quick.
public protocol LanguageEnvironment {
  /// The commands and settings there are.
  var catalogue: Catalogue { get }
  /// What `by` and `where` can speak about: declared columns, derived ones, `week` … `year`.
  var responseColumns: [NamedThing] { get }
  /// Headers of the open survey's files, for `declare`.
  var fileColumns: [NamedThing] { get }
  /// The columns of the last result, for `last | …`.
  var tableColumns: [NamedThing] { get }
  /// The surveys that are open.
  var surveys: [NamedThing] { get }
  /// The event logs that are open.
  var eventLogs: [NamedThing] { get }
  /// What happens in the event logs that are open.
  var activities: [NamedThing] { get }
  /// The journeys of the workspace.
  var journeys: [NamedThing] { get }
  /// Ids of touchpoints, for `declare … touchpoint`.
  var touchpoints: [NamedThing] { get }
  /// The names of script parameters, for `$`.
  var parameterNames: [String] { get }

  /// Questions of the open surveys.
  ///
  /// - Parameter kinds: the kinds wanted, such as `nps`; of any kind when empty.
  func questions(kinds: [String]) -> [NamedThing]

  /// Values that a column holds.
  ///
  /// - Parameters:
  ///   - column: the column's name as typed.
  ///   - prefix: how the values start, upper and lower case taken as equal.
  ///   - limit: how many are wanted at most.
  func values(of column: String, prefix: String, limit: Int) -> [String]

  /// Files and folders.
  ///
  /// - Parameters:
  ///   - prefix: how their paths start, such as `res` or `../data/2026`.
  ///   - extensions: the extensions wanted, such as `csv`; any when empty.
  /// - Returns: paths that start with the prefix as typed; a folder's path ends with `/`.
  func files(prefix: String, extensions: [String]) -> [String]
}

extension LanguageEnvironment {
  /// The columns that `by` can speak about, where nothing more is known.
  public var fileColumns: [NamedThing] { responseColumns }
  /// None.
  public var eventLogs: [NamedThing] { [] }
  /// None.
  public var activities: [NamedThing] { [] }
  /// None.
  public var journeys: [NamedThing] { [] }
  /// None.
  public var touchpoints: [NamedThing] { [] }
  /// None.
  public var parameterNames: [String] { [] }
}

/// Something with a name that completion can offer, and a word about it.
public struct NamedThing: Sendable, Hashable {
  /// The name as it is typed, without quotes.
  public var name: String
  /// A word about it, such as a question's wording; nil when there is nothing to say.
  public var summary: Text?

  /// Names something.
  ///
  /// - Parameters:
  ///   - name: the name as it is typed, without quotes.
  ///   - summary: a word about it.
  public init(_ name: String, _ summary: Text? = nil) {
    self.name = name
    self.summary = summary
  }
}
