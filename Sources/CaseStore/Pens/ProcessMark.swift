internal import Foundation

/// Which process it is, on which start of which machine, so that another can tell whether it is gone.
///
/// The number of a process is given again after it; the moment at which a process was born is not. No
/// clock that somebody can set is read.
struct ProcessMark: Hashable, Sendable {
  /// The start of the machine.
  let boot: String
  /// The space in which the numbers of processes count: another in a container.
  let space: String
  let process: Int
  /// When it was born, in ticks since the machine was started.
  let born: Int

  /// This process.
  static let current = of(Int(getpid()))

  /// A process of this machine and space.
  static func of(_ process: Int) -> ProcessMark {
    ProcessMark(
      boot: String(text("/proc/sys/kernel/random/boot_id").prefix { !$0.isNewline }), space: space,
      process: process, born: born(of: process) ?? 0)
  }

  /// Whether it is known to be gone. One in another space cannot be seen, and is only known to be
  /// silent.
  func isGone(seenFrom here: ProcessMark) -> Bool {
    guard boot == here.boot else { return true }
    guard space == here.space else { return false }
    if self == here { return false }
    return Self.born(of: process) != born
  }

  /// Seconds since the machine was started, sleep included; nobody can set it back.
  static func uptime() -> Int {
    var time = timespec()
    return clock_gettime(CLOCK_BOOTTIME, &time) == 0 ? time.tv_sec : 0
  }

  /// Nothing where there is no such process, or where it was killed and only its number is left.
  private static func born(of process: Int) -> Int? {
    // The name of the program stands in brackets and may have blanks; the 20th word behind it counts.
    let words =
      text("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    guard words.count > 19, words[0] != "Z" else { return nil }
    return Int(words[19])
  }

  private static var space: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")) ?? ""
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
