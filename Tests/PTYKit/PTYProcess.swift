public import Foundation

/// A program on a pseudo-terminal of its own, with the screen it draws.
///
/// One a test, used by one thread. Whoever reads the screen waits for the effect of a key, never for a
/// state that was true before it, and never for a time.
@safe public final class PTYProcess {
  /// What is on the screen, as far as it has been read.
  public internal(set) var screen: VTScreen
  /// Every byte the program wrote, as far as it has been read.
  public internal(set) var raw: [UInt8] = []
  /// The program's process id, for `kill`.
  public let pid: pid_t

  let master: Int32
  var status: ExitStatus?

  /// Starts a program as the leader of a session, with a new terminal as its three streams.
  ///
  /// - Parameters:
  ///   - path: the executable.
  ///   - arguments: without the program's name.
  ///   - environment: all of it; nothing is inherited.
  ///   - folder: where it starts; nil starts it where the tests run.
  ///   - rows: height of the screen.
  ///   - columns: width of the screen.
  /// - Throws: `PTYError.system`.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String],
    folder: String? = nil, rows: Int = 24, columns: Int = 80
  ) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 256)
    var size = Self.windowSize(rows: rows, columns: columns)
    guard unsafe openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw PTYError.system(call: "openpty", code: errno)
    }
    close(slave)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let variables = environment.map { "\($0.key)=\($0.value)" }
    // Swift does not see the spawn action that changes the folder; a shell that becomes the program does it.
    let entering = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
    let (pid, code) = Self.spawn(entering + [path] + arguments, variables, terminal: name)
    guard code == 0 else {
      close(master)
      throw PTYError.system(call: "posix_spawn \(path)", code: code)
    }
    self.pid = pid
    self.master = master
    screen = VTScreen(rows: rows, columns: columns)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      kill(pid, SIGCONT)
      var status: Int32 = 0
      _ = unsafe waitpid(pid, &status, 0)
    }
    close(master)
  }

  /// A session leader that opens a terminal gets it as its controlling terminal: no fork is needed.
  private static func spawn(
    _ arguments: [String], _ variables: [String], terminal: [CChar]
  ) -> (pid_t, Int32) {
    #if canImport(Darwin)
      var actions = unsafe posix_spawn_file_actions_t(nil as OpaquePointer?)
      var attributes = unsafe posix_spawnattr_t(nil as OpaquePointer?)
      let newSession: Int16 = 0x400
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Swift does not see
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawnattr_setflags(&attributes, newSession)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var argv = unsafe arguments.map { unsafe strdup($0) }
    var envp = unsafe variables.map { unsafe strdup($0) }
    unsafe argv.append(nil)
    unsafe envp.append(nil)
    defer { unsafe (argv + envp).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawn(&pid, arguments[0], &actions, &attributes, argv, envp)
    return (pid, code)
  }

  static func windowSize(rows: Int, columns: Int) -> winsize {
    winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0,
      ws_ypixel: 0)
  }

  /// Changes the size of the terminal; the program gets SIGWINCH.
  public func resize(rows: Int, columns: Int) {
    var size = Self.windowSize(rows: rows, columns: columns)
    screen.resize(rows: rows, columns: columns)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(pid, number) }

  /// The terminal's modes as the program has set them.
  public var modes: termios {
    var modes = termios()
    _ = unsafe tcgetattr(master, &modes)
    return modes
  }

  /// Everything the program wrote, as text.
  public var transcript: String { String(decoding: raw, as: UTF8.self) }
}
