import Foundation
import Testing

@testable import FaultTrials

/// The calls of a program are read whatever its number is.
@Suite struct DiskTraceTests {
  @Test(arguments: ["61 ", "6155 ", "31720"])
  func `the calls of a process are read, however short its number is`(number: String) throws {
    let place = try Place()
    let name = "/tmp/a/b".utf8.map { "\\x" + String($0, radix: 16) }.joined()
    try """
    \(number) openat(AT_FDCWD, "\(name)", O_RDWR|O_CLOEXEC) = 3
    \(number) pwrite64(3, "\\x0a", 1, 4096) = 1
    \(number) fdatasync(3) = 0

    """.write(toFile: place.path("trace"), atomically: true, encoding: .utf8)
    let calls = try DiskTrace(of: place.path("trace"), folder: "/tmp/a").calls
    guard calls.count == 2, case .write("b", 4096, [10]) = calls[0], case .sync("b") = calls[1]
    else {
      Issue.record("\(calls)")
      return
    }
  }
}
