import WorkbenchKit
import WorkspaceKit

/// Which rules and subjects an audit is about.
struct AuditSelection: Sendable {
  /// The ids of rules that are wanted; nil for all.
  private var rules: Set<String>?
  /// What findings may be about; empty for everything.
  private var subjects: [String] = []

  /// Everything.
  init() {}

  /// Reads what was asked for.
  ///
  /// - Parameters:
  ///   - words: journeys, touchpoints, surveys, opportunities, families.
  ///   - ids: rules, or the letters of families.
  ///   - book: all rules.
  ///   - context: the session.
  /// - Throws: `rule.unknown`, `audit.subject`.
  init(
    subjects words: [Spanned<String>], rules ids: [Spanned<String>], in book: RuleBook,
    _ context: Context
  ) throws(Diagnostic) {
    let known = AuditSubjects(context)
    var wanted: Set<String> = []
    for word in words {
      if known.contains(word.value) {
        subjects.append(word.value)
      } else if let family = RuleFamily.all.first(where: { $0.word == word.value.lowercased() }) {
        wanted.formUnion(book.identifiers.filter { $0.hasPrefix(family.letters + "-") })
      } else {
        throw known.unknown(word)
      }
    }
    if words.count > subjects.count { rules = wanted }
    guard !ids.isEmpty else { return }
    var named: Set<String> = []
    for id in ids {
      let letters = id.value.uppercased()
      let family = book.identifiers.filter { $0.hasPrefix(letters + "-") }
      if book.entry(letters) != nil {
        named.insert(letters)
      } else if !family.isEmpty {
        named.formUnion(family)
      } else {
        throw book.unknown(id.value, at: .statement(id.span))
      }
    }
    rules = rules.map { $0.intersection(named) } ?? named
  }

  /// Whether all rules and subjects are wanted.
  var isEverything: Bool { rules == nil && subjects.isEmpty }

  /// Whether a rule is wanted.
  func wants(_ declaration: RuleDeclaration) -> Bool {
    rules.map { $0.contains(declaration.id) } ?? true
  }

  /// Whether findings about a subject are wanted: the subject itself, or a part of it.
  func wants(subject: String) -> Bool {
    if subjects.isEmpty { return true }
    return subjects.contains { wanted in
      subject == wanted || subject.hasPrefix(wanted + "/") || subject.hasSuffix("/" + wanted)
    }
  }
}

/// What findings can be about.
struct AuditSubjects {
  private let names: Set<String>
  private let list: [String]

  /// Gathers the ids of journeys, touchpoints, surveys, questions and opportunities.
  init(_ context: Context) {
    let atlas = context.atlas
    var ids = atlas.journeys.map(\.id) + context.surveys.declarations.map(\.id)
    ids += atlas.opportunities.map(\.id)
    for journey in atlas.journeys {
      ids += journey.touchpoints.flatMap { [$0.id, "\(journey.id)/\($0.id)"] }
    }
    for survey in context.surveys.declarations {
      ids += survey.questions.flatMap { [$0.name.value, "\(survey.id)/\($0.name.value)"] }
    }
    list = ids
    names = Set(ids)
  }

  /// Whether something has that name.
  func contains(_ name: String) -> Bool { names.contains(name) }

  /// A complaint about a name that nothing has.
  func unknown(_ word: Spanned<String>) -> Diagnostic {
    let families = RuleFamily.all.map(\.word)
    let near = Suggestion.nearest(to: word.value, in: list.prefix(20_000) + families)
    let words = families.joined(separator: ", ")
    return Diagnostic(
      .auditSubject,
      Text(
        "there is no journey, touchpoint, survey or family of rules \"\(word.value)\"",
        nl: "er is geen klantreis, contactmoment, enquête of regelfamilie \"\(word.value)\""),
      at: .statement(word.span),
      hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
        ?? Text("families: \(words)", nl: "families: \(words)"))
  }
}
