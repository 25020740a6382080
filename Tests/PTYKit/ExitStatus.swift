/// How a program ended.
public enum ExitStatus: Sendable, Equatable {
  /// It exited with this code, 0...255.
  case code(Int32)
  /// A signal of this number ended it.
  case signal(Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .code((waitStatus >> 8) & 0xff) : .signal(signal)
  }
}
