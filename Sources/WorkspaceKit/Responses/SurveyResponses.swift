public import Diagnostics
import ResponseStore
import Synchronization

/// A survey with its responses: questions in the words of the declaration, answers from its files.
///
/// Files are looked at when something is first asked, and only the columns that are needed are
/// read. What was read stays in memory; a file that has changed meanwhile is read again. Any
/// thread may ask.
public final class SurveyResponses: Sendable {
  /// What the columns are.
  public let declaration: SurveyDeclaration
  /// The absolute folder that the survey's files are relative to.
  let base: String
  /// The absolute folder that paths in messages are relative to.
  let shownFrom: String
  /// What keeps columns from one session to the next; nil where nothing does.
  let cache: SurveyCache?
  /// The journeys whose touchpoints the answers are about; nil outside a workspace.
  let journeys: JourneyFiles?
  /// What is taken out of respondents' words; nil where nothing is.
  let redaction: RedactionPolicy?

  private struct State {
    var opened: OpenedSurvey?
    var weight: (dataset: ObjectIdentifier, check: WeightCheck)?
    var notes: [Diagnostic] = []
    var hasPassed = false
    var redactor: (key: RedactorKey, made: Redactor)?
    var log: (key: EventLogKey, made: EventLog)?
  }

  private let state = Mutex(State())

  /// Puts a declaration and the place of its files together; nothing is read yet.
  ///
  /// - Parameters:
  ///   - declaration: what the columns are.
  ///   - base: the absolute folder that its files are relative to.
  ///   - shownFrom: the absolute folder that paths in messages are relative to.
  ///   - cache: what keeps columns from one session to the next, if anything.
  ///   - journeys: the journeys whose touchpoints the answers are about, if anything.
  ///   - redaction: what is taken out of respondents' words, if anything.
  public init(
    _ declaration: SurveyDeclaration, base: String, shownFrom: String, cache: SurveyCache? = nil,
    journeys: JourneyFiles? = nil, redaction: RedactionPolicy? = nil
  ) {
    self.declaration = declaration
    self.base = base
    self.shownFrom = shownFrom
    self.cache = cache
    self.journeys = journeys
    self.redaction = redaction
  }

  /// Forgets what was read; the next question reads again.
  public func forget() {
    state.withLock { state in
      state.opened = nil
      state.weight = nil
      state.log = nil
    }
  }

  /// What happened to files since somebody last asked, such as `file.changed`; asking clears it.
  public func takeNotes() -> [Diagnostic] {
    let own = state.withLock { state in
      defer { state.notes = [] }
      return state.notes
    }
    return own + (cache?.takeNotes() ?? [])
  }

  /// The survey's files as they are now.
  ///
  /// - Throws: `file.missing` and its kin.
  func opened() throws(Diagnostic) -> OpenedSurvey {
    let paths = try OpenedSurvey.paths(of: declaration, base: base, shownFrom: shownFrom)
    // Where somebody cut a file of the cache short, what is borrowed from it must not be touched.
    if loaded?.cached?.isIntact == false { forget() }
    if let opened = state.withLock({ $0.opened }) {
      let stamps = OpenedSurvey.stamps(of: paths)
      if stamps == opened.stamps { return opened }
      let note = changes(from: opened.stamps, to: stamps)
      state.withLock { state in
        state.opened = nil
        state.weight = nil
        state.log = nil
        state.notes.append(note)
      }
    }
    let opened = try OpenedSurvey(
      declaration, base: base, shownFrom: shownFrom, cache: cache)
    state.withLock { $0.opened = opened }
    return opened
  }

  /// The survey's files as they were last found; nil before they were, or when they were forgotten.
  var loaded: OpenedSurvey? { state.withLock { $0.opened } }

  /// Remembers the survey's files with what was read of them.
  func remember(_ opened: OpenedSurvey) {
    state.withLock { $0.opened = opened }
  }

  /// Whether the files were passed already; from now on they have been.
  func passesOnceMore() -> Bool {
    state.withLock { state in
      defer { state.hasPassed = true }
      return state.hasPassed
    }
  }

  /// The redactor that was prepared for some rules and files; nil when there is none.
  func redactor(for key: RedactorKey) -> Redactor? {
    state.withLock { $0.redactor?.key == key ? $0.redactor?.made : nil }
  }

  /// Remembers a redactor.
  func remember(_ made: Redactor, for key: RedactorKey) {
    state.withLock { $0.redactor = (key, made) }
  }

  /// The event log that was made last, if it was made of the same; nil otherwise.
  func log(for key: EventLogKey) -> EventLog? {
    state.withLock { $0.log?.key == key ? $0.log?.made : nil }
  }

  /// Remembers an event log.
  func remember(_ made: EventLog, for key: EventLogKey) {
    state.withLock { $0.log = (key, made) }
  }

  /// Remembers that the cache has now what was read some time ago.
  func note(saved: CachedResponses) {
    state.withLock { state in
      if let cached = state.opened?.cached { state.opened?.cached = cached.knowing(saved) }
    }
  }

  /// Looks at the weights, once for as long as nothing else has been read.
  ///
  /// - Parameters:
  ///   - weight: the column.
  ///   - dataset: the responses, with the weight read.
  ///   - catalogue: the columns by the names that people use.
  /// - Throws: `weight.negative`.
  func weightCheck(
    _ weight: SurveyColumn, in dataset: ResponseDataset, _ catalogue: ColumnCatalogue
  ) throws(Diagnostic) -> WeightCheck {
    let identity = ObjectIdentifier(dataset)
    if let known = state.withLock({ $0.weight }), known.dataset == identity { return known.check }
    do {
      let stored = catalogue.storedName(of: weight)
      let check = try WeightCheck(dataset, stored: stored, name: weight.name)
      state.withLock { $0.weight = (identity, check) }
      return check
    } catch {
      throw diagnostic(for: error, catalogue)
    }
  }

  /// An error of the store in words for people.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - catalogue: the columns by the names that people use.
  func diagnostic(for error: any Error, _ catalogue: ColumnCatalogue) -> Diagnostic {
    StoreDiagnostics.diagnostic(for: error, shownFrom: shownFrom, name: catalogue.shownName)
  }

  private func changes(
    from old: [String: FolderListing.Stamp], to new: [String: FolderListing.Stamp]
  ) -> Diagnostic {
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    let names = changed.prefix(3).map { FilePath.shown($0, from: shownFrom) }
      .joined(separator: ", ")
    return Diagnostic(
      .fileChanged,
      Text(
        "\(names)\(changed.count > 3 ? " …" : "") changed since it was read; read again",
        nl: "\(names)\(changed.count > 3 ? " …" : "") is veranderd sinds het lezen; opnieuw gelezen"
      ),
      at: changed.first.map { .file(FilePath.shown($0, from: shownFrom)) }, severity: .info)
  }
}
