import Synchronization

/// Proves the guesses of the chunks of one file, in order.
///
/// The first chunk starts right. If a chunk starts right, the one after it must start where it
/// ended: if it did, it is right too, and if not, it is read again from there. So the result is
/// exact whatever was guessed, without a second pass over the data.
final class ChunkChain: Sendable {
  private struct State {
    /// The next chunk to prove.
    var next = 0
    /// Where it has to start.
    var expected: Int
    /// Segments read but not proved; nil for a chunk whose start nobody could guess.
    var waiting: [Int: Segment?] = [:]
    /// The proved segments, in order.
    var proved: [Segment] = []
    /// Whether some worker is reading a chunk again.
    var isRepairing = false
    var repaired = 0
  }

  private let state: Mutex<State>
  private let bounds: [Int]
  private let keepsValues: Bool

  /// - Parameters:
  ///   - bounds: the bounds of the chunks.
  ///   - keepsValues: whether `segments` are to have their values; otherwise only who proves a
  ///     segment is given them.
  init(bounds: [Int], keepsValues: Bool = true) {
    self.bounds = bounds
    self.keepsValues = keepsValues
    state = Mutex(State(expected: bounds[0]))
  }

  /// The proved segments that hold something, in order; all of them once every chunk was submitted.
  var segments: [Segment] { state.withLock { $0.proved } }

  /// How many chunks had to be read again.
  var repaired: Int { state.withLock { $0.repaired } }

  /// How many segments wait for an earlier one to be proved.
  var waiting: Int { state.withLock { $0.waiting.count } }

  /// Hands in what was read for a chunk, and proves what can be proved.
  ///
  /// - Parameters:
  ///   - segment: what was read, nil when the start could not be guessed.
  ///   - chunk: its number.
  ///   - read: reads a chunk from a known start.
  /// - Returns: the segments that this proved.
  @discardableResult
  func submit(
    _ segment: Segment?, chunk: Int, readAgain read: (_ from: Int, _ until: Int) throws -> Segment
  ) throws -> [Segment] {
    state.withLock { $0.waiting[chunk] = .some(segment) }
    var proved: [Segment] = []
    while let (from, until) = advance(&proved) {
      let fresh: Segment
      do {
        fresh = try read(from, until)
      } catch {
        state.withLock { $0.isRepairing = false }
        throw error
      }
      state.withLock { state in
        state.waiting[state.next] = .some(fresh)
        state.isRepairing = false
        state.repaired += 1
      }
    }
    return proved
  }

  /// Accepts waiting segments as far as they fit; returns the range to be read again, if one is in
  /// the way and nobody is at it.
  private func advance(_ proved: inout [Segment]) -> (from: Int, until: Int)? {
    state.withLock { state in
      while !state.isRepairing, let entry = state.waiting[state.next] {
        let until = bounds[state.next + 1]
        if state.expected >= until {
          // A record of an earlier chunk reaches beyond this one: nothing starts here.
        } else if let segment = entry, segment.from == state.expected {
          if segment.to > segment.from {
            state.proved.append(keepsValues ? segment : segment.used)
            proved.append(segment)
          }
          state.expected = segment.to
        } else {
          state.isRepairing = true
          return (state.expected, until)
        }
        state.waiting[state.next] = nil
        state.next += 1
      }
      return nil
    }
  }
}
