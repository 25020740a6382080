#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the process has used so far.
struct Usage {
  /// Seconds of processor time of all threads, user and system.
  let processor: Double
  /// Seconds of a clock on the wall, from some point on.
  let wall: Double

  /// What has been used until now.
  static var now: Usage {
    Usage(
      processor: seconds(CLOCK_PROCESS_CPUTIME_ID), wall: seconds(CLOCK_MONOTONIC))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Runs a body some times and measures each run.
  ///
  /// - Returns: milliseconds of processor and wall time per run, and what the last run returned.
  static func measure<Result>(
    _ repetitions: Int, _ body: () throws -> Result
  ) rethrows -> (processor: [Double], wall: [Double], last: Result?) {
    var (processor, wall): ([Double], [Double]) = ([], [])
    var last: Result?
    for _ in 0..<repetitions {
      last = nil
      let before = now
      last = try body()
      let after = now
      processor.append((after.processor - before.processor) * 1e3)
      wall.append((after.wall - before.wall) * 1e3)
    }
    return (processor, wall, last)
  }

  /// The memory that the process has now, in bytes; 0 where the system does not tell.
  static var residentMemory: Int {
    #if canImport(Glibc)
      let file = unsafe fopen("/proc/self/statm", "r")
      guard let file = unsafe file else { return 0 }
      defer { unsafe fclose(file) }
      var line = [CChar](repeating: 0, count: 128)
      let read = unsafe line.withUnsafeMutableBufferPointer { buffer in
        unsafe fgets(buffer.baseAddress, Int32(buffer.count), file) != nil
      }
      guard read else { return 0 }
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    #else
      return 0
    #endif
  }

  /// The most memory that the process has had, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
      _ = unsafe getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) * 1024
    #else
      _ = unsafe getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #endif
  }
}
