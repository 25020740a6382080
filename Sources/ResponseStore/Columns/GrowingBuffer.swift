/// Typed memory of a builder: grows by doubling, is filled a window at a time and stays with its
/// worker, warm, from segment to segment.
@safe struct GrowingBuffer<Element: BitwiseCopyable & Sendable>: ~Copyable {
  /// The number of values so far.
  private(set) var count = 0
  private var capacity = 0
  private var base: UnsafeMutablePointer<Element>?

  init() {}

  deinit { unsafe base?.deallocate() }

  /// Room for more values after those that are there; `commit` makes them count.
  @_lifetime(&self)
  mutating func room(for more: Int) -> MutableSpan<Element> {
    let start = unsafe reserve(more)
    return unsafe _overrideLifetime(
      MutableSpan(_unsafeStart: start, count: more), mutating: &self)
  }

  /// Counts values that were written to `room`.
  mutating func commit(_ more: Int) {
    precondition(count + more <= capacity)
    count += more
  }

  /// Forgets values from a count on.
  mutating func truncate(to count: Int) {
    precondition(count <= self.count)
    self.count = count
  }

  /// Appends one value.
  mutating func append(_ value: Element) {
    unsafe reserve(1).initialize(to: value)
    count += 1
  }

  /// Appends a value many times.
  mutating func append(repeating value: Element, count more: Int) {
    unsafe reserve(more).initialize(repeating: value, count: more)
    count += more
  }

  /// Room for more values as memory, with `ColumnBuffer.padding` spare bytes after it.
  mutating func reserve(_ more: Int) -> UnsafeMutablePointer<Element> {
    let needed = count + more
    if unsafe needed > capacity || base == nil { grow(to: needed) }
    guard let base = unsafe base else { preconditionFailure("memory was just reserved") }
    return unsafe base + count
  }

  /// The values so far.
  var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      guard let base = unsafe base else { return Span() }
      return unsafe _overrideLifetime(Span(_unsafeStart: base, count: count), borrowing: self)
    }
  }

  /// Hands the values over in memory of exactly their size, and starts again.
  mutating func take() -> ColumnBuffer<Element> {
    let buffer = ColumnBuffer(copying: span)
    count = 0
    return buffer
  }

  private mutating func grow(to needed: Int) {
    let larger = max(capacity * 2, needed, 4096)
    let spare = (64 + MemoryLayout<Element>.stride - 1) / MemoryLayout<Element>.stride
    let fresh = UnsafeMutablePointer<Element>.allocate(capacity: larger + spare)
    if let base = unsafe base {
      unsafe fresh.moveInitialize(from: base, count: count)
      unsafe base.deallocate()
    }
    unsafe base = fresh
    capacity = larger
  }
}
