public import Diagnostics
import Dispatch
import ResponseStore
import Synchronization

/// What keeps the columns of large surveys from one session to the next, and when.
///
/// One cache serves all surveys of a session. It is an aid only: where it cannot be read or
/// written, answers are the same and a little later. Any thread may use it.
public final class SurveyCache: Sendable {
  /// When columns are written.
  public enum Writing: Sendable {
    /// A moment after an answer, while the person reads it; so that growth can be proved later, the
    /// source is read once more.
    case afterAnswers
    /// At the end, and only for surveys that were opened before: who asks once does not wait for a
    /// file that nobody needs again.
    case atEndWhereSeen
  }

  /// Surveys of which all files together are smaller, in bytes, are parsed faster than a cache is
  /// looked after.
  public static let smallestSource = 4 << 20

  private struct State {
    var isOn = true
    var hasFailed = false
    var waiting: [String: Waiting] = [:]
    var current: Cancellation?
    var notes: [Diagnostic] = []
  }

  private struct Waiting {
    var responses: CachedResponses
    var saved: @Sendable (CachedResponses) -> Void
  }

  let store: ResponseCache
  private let writing: Writing
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "reis.cache", qos: .utility)
  /// How long an answer is left alone with the processors.
  private static let pause = DispatchTimeInterval.milliseconds(400)

  /// Names a cache; nothing is made or read yet.
  ///
  /// - Parameters:
  ///   - folder: the absolute path of its folder, which need not exist.
  ///   - program: the version of the program: what another version has written is not used.
  ///   - writing: when columns are written.
  public init(folder: String, program: String, writing: Writing) {
    store = ResponseCache(folder: folder, program: program)
    self.writing = writing
  }

  /// Whether the cache is in use.
  public var isOn: Bool { state.withLock { $0.isOn } }

  /// Turns the use of the cache on or off.
  ///
  /// - Parameter isOn: whether columns are taken from the cache and written to it from now on.
  public func use(_ isOn: Bool) {
    state.withLock { state in
      state.isOn = isOn
      if !isOn { state.waiting = [:] }
    }
  }

  /// Writes what waits, and returns when all is written.
  public func finish() async {
    await withCheckedContinuation { continuation in
      queue.async {
        self.writeAll()
        continuation.resume()
      }
    }
  }

  /// What a person should know about since somebody last asked; asking clears it.
  public func takeNotes() -> [Diagnostic] {
    state.withLock { state in
      defer { state.notes = [] }
      return state.notes
    }
  }

  /// Removes everything that is kept, of whatever survey.
  ///
  /// - Returns: the bytes that are free now.
  /// - Throws: `cache.unwritable` when something could not be removed.
  public func clear() throws(Diagnostic) -> Int {
    state.withLock { state in
      state.waiting = [:]
      state.current?.cancel()
    }
    let cleared: Result<Int, CacheFailure> = queue.sync {
      do throws(CacheFailure) {
        return .success(try store.clear())
      } catch {
        return .failure(error)
      }
    }
    do throws(CacheFailure) {
      return try cleared.get()
    } catch {
      throw Self.diagnostic(for: error)
    }
  }

  /// Lets responses be written when the time has come.
  ///
  /// - Parameters:
  ///   - responses: the responses, with what the cache has of them.
  ///   - label: what tells the survey's files from others.
  ///   - saved: is given the responses when they are written.
  func keep(
    _ responses: CachedResponses, label: String,
    saved: @escaping @Sendable (CachedResponses) -> Void
  ) {
    guard responses.needsSaving, state.withLock({ $0.isOn && !$0.hasFailed }) else { return }
    switch writing {
    case .afterAnswers:
      state.withLock { $0.waiting[label] = Waiting(responses: responses, saved: saved) }
      queue.asyncAfter(deadline: .now() + Self.pause) { self.writeAll() }
    case .atEndWhereSeen:
      do throws(CacheFailure) {
        guard try store.hasSeen(label) else { return }
        state.withLock { $0.waiting[label] = Waiting(responses: responses, saved: saved) }
      } catch {
        fail(error)
      }
    }
  }

  /// Writes what waits; on the queue only.
  private func writeAll() {
    while let (label, next, cancellation) = takeNext() {
      do {
        let saved = try store.save(
          next.responses, label: label, provesGrowth: writing == .afterAnswers,
          cancellation: cancellation)
        next.saved(saved)
        // More may have been read meanwhile: that much of it needs no writing any more.
        state.withLock { state in
          if let later = state.waiting[label]?.responses {
            state.waiting[label]?.responses = later.knowing(saved)
          }
        }
      } catch let failure as CacheFailure {
        fail(failure)
      } catch {
        // It was stopped, or the source is gone: the next session reads what there is then.
      }
    }
  }

  private func takeNext() -> (label: String, Waiting, Cancellation)? {
    state.withLock { state in
      guard let label = state.waiting.keys.min(), let next = state.waiting[label] else {
        return nil
      }
      state.waiting[label] = nil
      let cancellation = Cancellation()
      state.current = cancellation
      return (label, next, cancellation)
    }
  }

  /// Says once that nothing can be kept, and tries no more.
  private func fail(_ failure: CacheFailure) {
    if failure == .sourceChanged { return }
    let note = Self.diagnostic(for: failure)
    state.withLock { state in
      if !state.hasFailed { state.notes.append(note) }
      state.hasFailed = true
      state.waiting = [:]
    }
  }
}
