import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the files of a plan with several workers.
struct Loader {
  private let files: [DataFile]
  private let columns: [(number: Int, column: LoadedColumn)]
  private let options: LoadOptions
  private let level: ScanLevel
  /// Guesses wrongly on purpose, to test that it makes no difference.
  private let spoilsGuesses: Bool

  init(
    files: [DataFile], columns: [(number: Int, column: LoadedColumn)], options: LoadOptions,
    level: ScanLevel = .best, spoilsGuesses: Bool = false
  ) {
    self.files = files
    self.columns = columns
    self.options = options
    self.level = level
    self.spoilsGuesses = spoilsGuesses
  }

  /// The segments of all files, in order, and how many chunks had to be read twice.
  ///
  /// - Parameter users: makes what a worker hands its segments to; they do not keep their values
  ///   then.
  func segments(
    users: (@Sendable () -> any SegmentUser)? = nil
  ) throws -> (segments: [Segment], repaired: Int) {
    let chains = files.map { ChunkChain(bounds: $0.bounds, keepsValues: users == nil) }
    let hasFailed = Atomic<Bool>(false)
    let tasks = files.flatMap { file in (0..<file.chunks).map { (file: file.number, chunk: $0) } }
    let first = files.first?.number ?? 0
    let progress = ProgressMeter(
      total: files.reduce(0) { $0 + $1.source.end - $1.layout.body }, options.progress)
    try Workers.run(min(options.workers, tasks.count)) { next in
      var isDone = false
      defer { if !isDone { hasFailed.store(true, ordering: .relaxed) } }
      let user = users?()
      var current: (file: Int, parser: ChunkParser, guess: ChunkGuess)?
      while let task = next(tasks.count).map({ tasks[$0] }) {
        let file = files[task.file - first]
        if current?.file != task.file {
          current = (
            task.file,
            ChunkParser(
              file, columns: columns, cancellation: options.cancellation, level: level),
            ChunkGuess(file)
          )
        }
        guard let current else { return }
        let (from, until) = (file.bounds[task.chunk], file.bounds[task.chunk + 1])
        let start = task.chunk == 0 ? from : try self.start(in: from..<until, current.guess)
        let segment = try start.map { try current.parser.parse(from: $0, until: until) }
        let proved = try chains[task.file - first].submit(segment, chunk: task.chunk) {
          try current.parser.parse(from: $0, until: $1)
        }
        progress.add(bytes: until - from, rows: segment?.rows ?? 0)
        if let user {
          for segment in proved { try user.use(segment) }
          waitForOthers(chains, unless: hasFailed)
        }
      }
      isDone = true
      user?.finish()
    }
    for file in files { try file.source.checkUnchanged() }
    return (chains.flatMap(\.segments), chains.reduce(0) { $0 + $1.repaired })
  }

  /// Waits while many segments are kept only because an earlier one is not proved yet.
  ///
  /// Whoever reads that one does not wait, so this ends.
  private func waitForOthers(_ chains: [ChunkChain], unless hasFailed: borrowing Atomic<Bool>) {
    while chains.contains(where: { $0.waiting > 2 * options.workers }) {
      if hasFailed.load(ordering: .relaxed) || options.cancellation?.isCancelled == true { return }
      usleep(200)
    }
  }

  private func start(in range: Range<Int>, _ guess: ChunkGuess) throws -> Int? {
    spoilsGuesses ? range.lowerBound : try guess.start(in: range)
  }

  /// Reads more columns of segments that are known.
  func columns(of segments: [Segment]) throws -> [Segment] {
    let first = files.first?.number ?? 0
    let slots = Mutex([Segment?](repeating: nil, count: segments.count))
    try Workers.run(min(options.workers, segments.count)) { next in
      var current: (file: Int, parser: ChunkParser)?
      while let index = next(segments.count) {
        let known = segments[index]
        let file = files[known.file - first]
        if current?.file != known.file {
          current = (
            known.file,
            ChunkParser(
              file, columns: columns, cancellation: options.cancellation, level: level)
          )
        }
        let fresh = try current?.parser.parse(from: known.from, until: known.to)
        slots.withLock { $0[index] = fresh }
      }
    }
    for file in files { try file.source.checkUnchanged() }
    return slots.withLock { $0.compactMap(\.self) }
  }
}
