import WorkbenchKit

/// What is known of the command being read: what it takes, and what was given so far.
struct Stage {
  var signature: CommandSignature?
  var span = SourceSpan.none
  var isPiped = false
  var arguments: [String: Argument] = [:]
  private(set) var positionals: [any AnyParameter] = []
  private(set) var clauses: [String: any AnyParameter] = [:]
  private(set) var options: [String: any AnyParameter] = [:]
  /// The setting whose value comes next, after `set NAME`.
  var setting: (any AnySetting)?
  /// The parameter that was read last, for hints about what follows it.
  var latest: (any AnyParameter)?

  /// Mistakes that were skipped so far, for completion.
  var mistakes = 0

  init() {}

  init(_ signature: CommandSignature, at span: SourceSpan, isPiped: Bool) {
    self.signature = signature
    self.span = span
    self.isPiped = isPiped
    for parameter in signature.parameters {
      switch parameter.role {
      case .positional: positionals.append(parameter)
      case .clause(let word): clauses[word] = parameter
      case .option(let name), .flag(let name): options[name] = parameter
      }
    }
  }

  var name: String { signature?.name ?? "" }

  /// The argument by place that comes next; nil when all were given.
  var nextPositional: (any AnyParameter)? {
    positionals.first { arguments[$0.id] == nil }
  }

  /// Whether a word starts a clause of this command.
  func startsClause(_ token: Token) -> Bool {
    token.bareWord.map { clauses[$0] != nil } ?? false
  }

  /// Clauses and options, as a person would list them.
  var takes: [String] {
    (signature?.parameters ?? []).compactMap { parameter in
      switch parameter.role {
      case .positional: nil
      case .clause(let word): word
      case .option(let name), .flag(let name): "--" + name
      }
    }
  }
}
