import Foundation

/// The program that follows the system calls of another.
package enum Tracer {
  package static let program: String? = ["/usr/bin/strace", "/usr/local/bin/strace"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether it is there and may trace; a container can forbid it.
  package static let canTrace: Bool = {
    guard let program else { return false }
    let trial = Process()
    trial.executableURL = URL(filePath: program)
    trial.arguments = ["-o", "/dev/null", "true"]
    trial.standardError = FileHandle.nullDevice
    guard (try? trial.run()) != nil else { return false }
    trial.waitUntilExit()
    return trial.terminationStatus == 0
  }()
}
