/// Typed memory that never changes: the values of one column of one segment.
///
/// It owns its memory, or borrows it from a mapped file that it keeps alive. Text may be read
/// `padding` bytes past its end, which lets the scanning core take whole words.
@safe final class ColumnBuffer<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The number of values.
  let count: Int
  private let base: UnsafeMutablePointer<Element>
  private let owner: AnyObject?

  /// The spare bytes after the last value.
  static var padding: Int { 64 }

  /// Copies values.
  init(copying values: Span<Element>) {
    count = values.count
    owner = nil
    unsafe base = Self.allocate(values.count)
    unsafe values.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe base.initialize(from: start, count: source.count)
    }
  }

  /// Repeats a value.
  init(repeating value: Element, count: Int) {
    self.count = count
    owner = nil
    unsafe base = Self.allocate(count)
    unsafe base.initialize(repeating: value, count: count)
  }

  /// Borrows memory for as long as its owner lives.
  init(borrowing base: UnsafeMutablePointer<Element>, count: Int, from owner: AnyObject) {
    self.count = count
    self.owner = owner
    unsafe self.base = unsafe base
  }

  deinit {
    if owner == nil { unsafe base.deallocate() }
  }

  /// The values.
  var span: Span<Element> {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      unsafe _overrideLifetime(Span(_unsafeStart: base, count: count), borrowing: self)
    }
  }

  /// The values as they lie in memory.
  var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      unsafe _overrideLifetime(
        RawSpan(_unsafeStart: UnsafeRawPointer(base), byteCount: byteCount), borrowing: self)
    }
  }

  /// Whether the memory belongs to somebody else: a mapped file.
  var isBorrowed: Bool { owner != nil }

  /// The memory that the values take, in bytes.
  var byteCount: Int { count * MemoryLayout<Element>.stride }

  /// Passes the values to C, which may read `padding` bytes past them.
  func withPadded<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    unsafe body(UnsafePointer(base))
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    let spare = (padding + MemoryLayout<Element>.stride - 1) / MemoryLayout<Element>.stride
    return .allocate(capacity: count + spare)
  }
}
