import CaseStore
import Foundation
import Logic

/// Starts the sessions on a new store and says how long their answers took.
struct ManySessions {
  let sessions: Int
  let answers: Int
  /// Between two answers of one session, in seconds, on the average.
  let pause: Double

  static func id(_ number: Int) -> String { "2611-\(number + 1)" }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "trocar-sessions-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "cases.sqlite").path
    let store = try CaseStore(at: path, identity: [])
    for number in 0..<sessions {
      try store.create(
        Case(id: Self.id(number), lesions: [Lesion(id: "A")]), who: "bench", seconds: 0)
    }
    let start = ContinuousClock.now
    let lines = try outputs(of: path)
    let seconds = (ContinuousClock.now - start).components.seconds
    let times = lines.compactMap { Int($0) }.sorted()
    let looks = lines.filter { $0.hasPrefix("looks ") }.map {
      $0.split(separator: " ").compactMap { Int($0) }
    }
    let stored = try (0..<sessions).map { try store.open(Self.id($0)).1.count - 1 }
    report(times, looks, seconds: Int(seconds), stored: stored.reduce(0, +))
    if try !store.problems().isEmpty { print("THE STORE IS NOT WHOLE") }
  }

  private func outputs(of path: String) throws -> [String] {
    let running = try (0..<sessions).map { number -> (Process, Pipe) in
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = ["session", path, "\(number)", "\(answers)", "\(pause)"]
      process.standardOutput = pipe
      try process.run()
      return (process, pipe)
    }
    return try running.flatMap { process, pipe -> [String] in
      let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      if process.terminationStatus != 0 { print("A SESSION FAILED") }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  private func report(_ times: [Int], _ looks: [[Int]], seconds: Int, stored: Int) {
    func at(_ share: Double) -> String {
      guard !times.isEmpty else { return "-" }
      let index = min(times.count - 1, Int((Double(times.count) * share).rounded(.down)))
      return String(format: "%.1f ms", Double(times[index]) / 1_000)
    }
    let number = looks.map { $0[0] }.reduce(0, +)
    let each = looks.map { $0[1] }.reduce(0, +) / max(1, number)
    print("\(sessions) sessions, \(times.count) answers in \(seconds) s, \(stored) in the journals")
    print("an answer, synced: p50 \(at(0.5))  p90 \(at(0.9))  p99 \(at(0.99))  most \(at(1))")
    let index = min(times.count - 1, Int((Double(times.count) * 0.99).rounded(.down)))
    let isMet = index >= 0 && times[index] <= 50_000
    print("p99 of an answer under 50 ms: \(isMet ? "met" : "MISSED")")
    print("a look at what others did: \(each) us, \(number) looks")
  }
}
