/// One command: a declaration that carries its own proof, and the function that answers.
///
/// Help, completion, the manual and the tests are all made from `signature`.
public protocol Command: Sendable {
  /// What the command is called, what it takes, and worked examples.
  var signature: CommandSignature { get }

  /// Answers one call.
  ///
  /// Commands neither print nor write files nor change the session: they return a report, and the
  /// engine does the rest. Long work calls `context.checkCancellation()` now and then.
  ///
  /// - Parameters:
  ///   - call: the arguments, already parsed and checked against the signature.
  ///   - context: the workspace and the session as they stand.
  /// - Returns: what to show, write and change.
  /// - Throws: a `Diagnostic` that says what is wrong and one next step.
  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report
}

/// Everything there is to know about a command without running it.
public struct CommandSignature: Sendable {
  /// What a command does with what stands before its pipe.
  public enum Input: Sendable, Hashable {
    /// It starts a pipeline; a table piped into it is an error.
    case none
    /// It needs a table piped into it.
    case table
    /// It takes the piped report or, where there is none, the last result.
    case reportOrLast

    /// Whether the command may stand at a place of a pipeline.
    ///
    /// - Parameter isPiped: whether the place is after a pipe.
    public func fits(isPiped: Bool) -> Bool {
      switch self {
      case .none: !isPiped
      case .table: isPiped
      case .reportOrLast: true
      }
    }
  }

  /// One or two lower-case words.
  public var name: String
  /// What it does: one sentence of at most 80 characters, full stop included.
  public var summary: Text
  /// More for the help page: rules, defaults, what it refuses; paragraphs.
  public var details: Text?
  /// The chapter of the manual and of `help`.
  public var topic: Topic
  /// What it does with what stands before its pipe.
  public var input: Input
  /// What it takes, in the order of the help page; positional ones in the order they are typed.
  public var parameters: [any AnyParameter]
  /// Options of its kin that it leaves out on purpose, with the reasons.
  public var refusals: [Refusal]
  /// Ids of the result's own columns, for completion after a pipe.
  public var resultColumns: [String]
  /// Worked examples: at least one that works and one that fails.
  public var examples: [Example]
  /// Other words people look for, in English and Dutch.
  public var searchTerms: [String]

  /// Declares a command.
  ///
  /// - Parameters:
  ///   - name: one or two lower-case words.
  ///   - summary: one sentence of at most 80 characters.
  ///   - details: paragraphs for the help page.
  ///   - topic: the chapter.
  ///   - input: what it does with what stands before its pipe.
  ///   - parameters: what it takes.
  ///   - refusals: options of its kin that it leaves out on purpose.
  ///   - resultColumns: ids of the result's own columns.
  ///   - examples: worked examples.
  ///   - searchTerms: other words people look for.
  public init(
    _ name: String, _ summary: Text, details: Text? = nil, topic: Topic, input: Input = .none,
    parameters: [any AnyParameter] = [], refusals: [Refusal] = [], resultColumns: [String] = [],
    examples: [Example], searchTerms: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.topic = topic
    self.input = input
    self.parameters = parameters
    self.refusals = refusals
    self.resultColumns = resultColumns
    self.examples = examples
    self.searchTerms = searchTerms
  }
}

/// A chapter of the manual.
public struct Topic: Sendable, Hashable {
  /// The word behind `help`, such as `tables`.
  public let id: String
  /// The chapter's heading.
  public let title: Text
  /// Where the chapter stands; lower comes first.
  public let order: Int

  /// Declares a chapter.
  ///
  /// - Parameters:
  ///   - id: the word behind `help`.
  ///   - title: the chapter's heading.
  ///   - order: lower comes first.
  public init(_ id: String, _ title: Text, order: Int) {
    self.id = id
    self.title = title
    self.order = order
  }

  /// Opening, looking around, leaving.
  public static let session = Topic("session", Text("The session", nl: "De sessie"), order: 10)
  /// Surveys, questions and what is wrong with the answers.
  public static let surveys = Topic("surveys", Text("Surveys", nl: "Enquêtes"), order: 20)
  /// Scores and comparisons.
  public static let scores = Topic("scores", Text("Scores", nl: "Scores"), order: 30)
  /// What customers write.
  public static let comments = Topic(
    "comments", Text("What customers write", nl: "Wat klanten schrijven"), order: 35)
  /// What can be done with a result after a pipe.
  public static let tables = Topic("tables", Text("Tables", nl: "Tabellen"), order: 40)
  /// Files for other programs.
  public static let exports = Topic("exports", Text("Exports", nl: "Exporteren"), order: 50)
  /// Recording and replaying.
  public static let scripts = Topic("scripts", Text("Scripts", nl: "Scripts"), order: 60)
}

/// A worked example: shown by help, rendered in the manual, run by the tests.
public struct Example: Sendable {
  /// What running the example must give.
  public enum Outcome: Sendable, Hashable {
    /// It works; the text is its output at 80 columns, in English, without colour.
    case output(String)
    /// It is refused with the diagnostic of this code.
    case failure(code: String)
  }

  /// The line as typed, against the sample workspace.
  public var line: String
  /// What it shows, in one sentence.
  public var title: Text
  /// What running it must give.
  public var outcome: Outcome
  /// The file that declares it, so that a failing example is reported there.
  public var file: String
  /// The line of that file.
  public var sourceLine: Int

  /// An example that works.
  ///
  /// - Parameters:
  ///   - line: the line as typed.
  ///   - title: what it shows.
  ///   - output: what it prints at 80 columns, in English, without colour.
  ///   - file: the declaring file.
  ///   - sourceLine: the declaring line.
  public init(
    _ line: String, _ title: Text, output: String, file: String = #filePath,
    sourceLine: Int = #line
  ) {
    self.line = line
    self.title = title
    outcome = .output(output)
    self.file = file
    self.sourceLine = sourceLine
  }

  /// An example that is refused.
  ///
  /// - Parameters:
  ///   - line: the line as typed.
  ///   - title: what it shows.
  ///   - failure: the code of the diagnostic it must give.
  ///   - file: the declaring file.
  ///   - sourceLine: the declaring line.
  public init(
    _ line: String, _ title: Text, failure: String, file: String = #filePath,
    sourceLine: Int = #line
  ) {
    self.line = line
    self.title = title
    outcome = .failure(code: failure)
    self.file = file
    self.sourceLine = sourceLine
  }
}
