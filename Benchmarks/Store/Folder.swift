import Foundation

/// A folder of its own for a run, private as a store wants it, gone when the run is over.
final class Folder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "trocar-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

/// Time that went by and time that the processor worked for this thread, in milliseconds.
struct Stopwatch {
  private let start = Self.now(CLOCK_MONOTONIC)
  private let startOfWork = Self.now(CLOCK_THREAD_CPUTIME_ID)

  var elapsed: Double { Self.now(CLOCK_MONOTONIC) - start }
  var work: Double { Self.now(CLOCK_THREAD_CPUTIME_ID) - startOfWork }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}

extension Double {
  var short: String { String(format: self < 10 ? "%.2f" : "%.1f", self) }
}

extension [Double] {
  func at(_ share: Double) -> Double {
    let sorted = sorted()
    return sorted.isEmpty ? 0 : sorted[Swift.min(Int(Double(count) * share), count - 1)]
  }
}

/// `met`, or `MISSED`.
func verdict(_ isMet: Bool) -> String { isMet ? "met" : "MISSED" }
