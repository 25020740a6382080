import Foundation

/// The history file: mode 0600 in a folder of mode 0700, shared by sessions, replaced by rename.
struct HistoryFile: Sendable {
  let path: String

  /// The entries in the file, repetitions and all; none when there is no file.
  func read() throws(HistoryProblem) -> [String] {
    let fd = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if fd < 0 {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw HistoryProblem(.read, path, errno: errno)
    }
    defer { close(fd) }
    return HistoryEncoding.decode(try contents(of: fd))
  }

  /// Adds one entry in one write, under a lock.
  func append(_ entry: String) throws(HistoryProblem) {
    let fd = try openLocked()
    defer { close(fd) }
    var bytes = HistoryEncoding.encode([entry])
    // A line that was cut off by a crash must not swallow this one.
    let size = lseek(fd, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    if size > 0, unsafe pread(fd, &last, 1, size - 1) == 1, last != UInt8(ascii: "\n") {
      bytes.insert(UInt8(ascii: "\n"), at: 0)
    }
    try write(bytes, to: fd, named: path)
  }

  /// Replaces the file by what `change` makes of its entries; readers see the old or the new one.
  func rewrite(_ change: ([String]) -> [String]) throws(HistoryProblem) {
    guard unsafe access(path, F_OK) == 0 else { return }
    let old = try openLocked()
    defer { close(old) }
    let before = try contents(of: old)
    let after = HistoryEncoding.encode(change(HistoryEncoding.decode(before)))
    guard after != before else { return }
    let target = resolved
    let temporary = target + ".\(getpid()).new"
    do throws(HistoryProblem) {
      try create(temporary, with: after)
      if unsafe rename(temporary, target) != 0 { throw HistoryProblem(.write, path, errno: errno) }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  private func create(_ name: String, with bytes: [UInt8]) throws(HistoryProblem) {
    let fd = unsafe open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard fd >= 0 else { throw HistoryProblem(.write, name, errno: errno) }
    defer { close(fd) }
    try write(bytes, to: fd, named: name)
    if fsync(fd) != 0 { throw HistoryProblem(.write, name, errno: errno) }
  }

  /// Opens the file for reading and appending, made if need be, and holds its lock.
  ///
  /// Another session may rename a new file into place between our opening and our lock: the lock then
  /// belongs to a file that is no longer there, and the entry would be lost. So look again.
  private func openLocked() throws(HistoryProblem) -> Int32 {
    try makeFolder()
    while true {
      let fd = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      guard fd >= 0 else { throw HistoryProblem(.write, path, errno: errno) }
      while flock(fd, LOCK_EX) != 0 && errno == EINTR {}
      var mine = stat()
      var there = stat()
      let known = unsafe fstat(fd, &mine) == 0
      if known, unsafe stat(path, &there) == 0, mine.st_ino == there.st_ino,
        mine.st_dev == there.st_dev
      {
        if mine.st_mode & 0o077 != 0 { fchmod(fd, 0o600) }
        return fd
      }
      close(fd)
    }
  }

  private func makeFolder() throws(HistoryProblem) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    guard unsafe access(folder.path, F_OK) != 0 else { return }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw HistoryProblem(.write, folder.path, errno: errno == 0 ? ENOENT : errno)
    }
  }

  /// Where the bytes are when the path is a symbolic link: a rename would replace the link.
  private var resolved: String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  private func contents(of fd: Int32) throws(HistoryProblem) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    lseek(fd, 0, SEEK_SET)
    while true {
      let count = unsafe Foundation.read(fd, &chunk, chunk.count)
      if count == 0 { return all }
      if count > 0 {
        all += chunk[..<count]
      } else if errno != EINTR {
        throw HistoryProblem(.read, path, errno: errno)
      }
    }
  }

  private func write(_ bytes: [UInt8], to fd: Int32, named name: String) throws(HistoryProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(fd, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw HistoryProblem(.write, name, errno: errno)
      }
    }
  }
}
