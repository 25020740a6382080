import CEditline
import Foundation

/// libedit, as safe Swift: the only file that holds its pointers.
///
/// Not `Sendable`: it stays on the thread that made it.
@safe final class EditLine {
  /// What the editor is asked while libedit edits.
  protocol Client: AnyObject {
    /// The next key for libedit.
    func nextKey() -> Key
    /// A command of ours was bound to the key pressed.
    func run(_ command: Command) -> Effect
  }

  enum Key: Equatable {
    case scalar(Unicode.Scalar)
    case endOfInput
    case failure
  }

  /// Our own editor commands; `bind` knows them by these names.
  enum Command: Int32, CaseIterable {
    case complete, paste, acceptHint

    var name: String {
      switch self {
      case .complete: "reis-complete"
      case .paste: "reis-paste"
      case .acceptHint: "reis-accept-hint"
      }
    }
  }

  /// What libedit does after a command.
  enum Effect { case nothing, refresh, cursorMoved, beep }

  /// The line being edited.
  struct Line: Equatable {
    var beforeCursor = ""
    var afterCursor = ""
    var text: String { beforeCursor + afterCursor }
  }

  private weak var client: (any Client)?
  private var handle: OpaquePointer?

  /// nil when libedit cannot be started.
  init?(program: String, client: any Client) {
    self.client = client
    // Before anything of libedit's: its key maps ask the locale what can be printed.
    Terminal.useUTF8()
    let callbacks = unsafe ced_callbacks(
      read_scalar: { context, out in unsafe EditLine.read(context, out) },
      command: { context, slot in unsafe EditLine.run(context, slot) })
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe handle = ced_open(program, callbacks, context)
    guard unsafe handle != nil else { return nil }
    for command in Command.allCases {
      unsafe ced_add_command(handle, command.rawValue, command.name, "")
    }
  }

  deinit { close() }

  func close() {
    unsafe ced_close(handle)
    unsafe handle = nil
  }

  // MARK: callbacks

  private static func from(_ context: UnsafeMutableRawPointer?) -> EditLine? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<EditLine>.fromOpaque(context).takeUnretainedValue()
  }

  private static func read(
    _ context: UnsafeMutableRawPointer?, _ out: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    switch unsafe from(context)?.client?.nextKey() ?? .failure {
    case .scalar(let scalar):
      unsafe out?.pointee = scalar.value
      return 1
    case .endOfInput: return 0
    case .failure: return -1
    }
  }

  private static func run(_ context: UnsafeMutableRawPointer?, _ slot: Int32) -> ced_action {
    guard let command = Command(rawValue: slot), let client = unsafe from(context)?.client else {
      return CED_NORM
    }
    switch client.run(command) {
    case .nothing: return CED_NORM
    case .refresh: return CED_REFRESH
    case .cursorMoved: return CED_CURSOR
    case .beep: return CED_BEEP
    }
  }

  // MARK: settings

  var isVi: Bool { unsafe ced_is_vi(handle) }

  /// Whether the terminal can do more than print from left to right.
  var movesCursor: Bool { unsafe ced_moves_cursor(handle) }

  func bind(_ keys: String, to function: String, alternate: Bool = false) {
    _ = unsafe ced_bind(handle, alternate, keys, function)
  }

  /// Runs one command of `.editrc`.
  ///
  /// - Returns: whether libedit accepted it.
  func parse(_ words: [String]) -> Bool {
    var argv = unsafe words.map { unsafe UnsafePointer<CChar>(strdup($0)) }
    unsafe argv.append(nil)
    defer { unsafe argv.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
    return unsafe ced_parse(handle, Int32(words.count), argv) == 0
  }

  func setPrompt(_ left: String, right: String) { unsafe ced_set_prompt(handle, left, right) }

  func limitHistory(to entries: Int) {
    unsafe ced_history_limit(handle, Int32(clamping: max(1, entries)))
  }

  func addToHistory(_ entry: String) { unsafe ced_history_enter(handle, entry) }
  func clearHistory() { unsafe ced_history_clear(handle) }

  // MARK: editing

  /// Edits one line; the client is asked for keys meanwhile.
  ///
  /// libedit prints the prompt before it sets its modes, and a key in between would be echoed raw: so
  /// the modes come first.
  ///
  /// - Parameter prepare: called in raw modes, before the prompt is printed.
  /// - Returns: the accepted line with its break; nil at the end of input and after a failure.
  func getLine(prepare: () -> Void) -> String? {
    unsafe ced_raw(handle)
    prepare()
    var count: Int32 = 0
    guard let text = unsafe ced_gets(handle, &count), count > 0 else { return nil }
    return unsafe String(cString: text)
  }

  /// A copy: libedit's text changes under the next call.
  var line: Line {
    let now = unsafe ced_current_line(handle)
    guard let base = unsafe now.text else { return Line() }
    let bytes = unsafe UnsafeRawBufferPointer(start: UnsafeRawPointer(base), count: now.length)
    return unsafe Line(
      beforeCursor: String(decoding: bytes[..<now.cursor], as: UTF8.self),
      afterCursor: String(decoding: bytes[now.cursor...], as: UTF8.self))
  }

  @discardableResult func insert(_ text: String) -> Bool { unsafe ced_insert(handle, text) == 0 }

  /// libedit counts scalars here, though it tells offsets in bytes.
  func deleteBefore(scalars: Int) { unsafe ced_delete_before(handle, Int32(clamping: scalars)) }
  func moveCursor(scalars: Int) { unsafe ced_move_cursor(handle, Int32(clamping: scalars)) }

  /// Draws from the first column of the row in which the cursor is.
  func refresh() { unsafe ced_refresh(handle) }
  func resize() { unsafe ced_resize(handle) }
  func beep() { unsafe ced_beep(handle) }
}
