import FaultTrials
import Foundation
import Testing

@testable import CaseStore

/// The order of system calls, as the kernel saw them.
@Suite(.enabled(if: Tracer.canTrace, "There is no strace, or it may not trace."))
struct SyncBeforeAnswerTests {
  @Test
  func `an entry is synced to disk before it is said to be stored`() throws {
    let place = try TemporaryPlace()
    let trace = place.folder + "/trace"
    let writer = try Writer(
      place.path, "2611-001", entries: 20,
      under: [
        Tracer.program ?? "", "-f", "-o", trace, "-e",
        "trace=write,pwrite64,fsync,fdatasync,openat,close",
      ])
    #expect(try writer.finish() == ["ready"] + (1...20).map { "\($0)" })
    var order = CallOrder()
    for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
      order.read(String(line))
    }
    #expect(order.answers == 20)
    #expect(order.answersBeforeSync == [])
    #expect(order.answersWithoutWrite == [])
  }
}

/// Reads a trace of system calls line by line: which files have been written and not synced.
struct CallOrder {
  private(set) var answers = 0
  private(set) var answersBeforeSync: [Int] = []
  private(set) var answersWithoutWrite: [Int] = []
  /// The names of the open files by their descriptors.
  private var files: [String: String] = [:]
  private var unsynced: Set<String> = []
  private var hasWrittenLog = false

  /// Reads a line such as `123 pwrite64(5, "..."..., 4096, 0) = 4096`.
  mutating func read(_ line: String) {
    guard let opening = line.firstIndex(of: "("),
      let call = line[..<opening].split(separator: " ").last
    else { return }
    let arguments = line[line.index(after: opening)...]
    let descriptor = String(arguments.prefix { $0.isNumber })
    switch call {
    case "openat":
      let name = arguments.split(separator: "\"").dropFirst().first.map(String.init)
      if let number = line.split(separator: "=").last?.split(separator: " ").first {
        files[String(number)] = name
      }
    case "pwrite64":
      // The index in shared memory is made anew from the log after a power cut.
      if files[descriptor]?.hasSuffix("-shm") == true { return }
      unsynced.insert(descriptor)
      if files[descriptor]?.hasSuffix("-wal") == true { hasWrittenLog = true }
    case "fsync", "fdatasync":
      if line.hasSuffix("= 0") { unsynced.remove(descriptor) }
    case "write" where descriptor == "1":
      guard arguments.split(separator: "\"").dropFirst().first?.first?.isNumber == true else {
        return
      }
      answers += 1
      if !unsynced.isEmpty { answersBeforeSync.append(answers) }
      if !hasWrittenLog { answersWithoutWrite.append(answers) }
      hasWrittenLog = false
    default: break
    }
  }
}

struct CallOrderTests {
  @Test
  func `an answer that comes before the sync is seen`() {
    var order = CallOrder()
    for line in [
      #"7 openat(AT_FDCWD, "/tmp/cases.sqlite-wal", O_RDWR) = 5"#, "7 pwrite64(5, \"\", 4, 0) = 4",
      #"7 write(1, "1\n", 2) = 2"#, "7 fdatasync(5) = 0", #"7 write(1, "2\n", 2) = 2"#,
    ] { order.read(line) }
    #expect(order.answers == 2)
    #expect(order.answersBeforeSync == [1])
    #expect(order.answersWithoutWrite == [2])
  }
}
