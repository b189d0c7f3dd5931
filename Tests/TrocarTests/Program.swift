import Foundation
import TestSupport
import Testing

/// The built program, run as a shell would run it, in a data folder of its own.
struct Program {
  /// What came of a run.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String

    /// The output as JSON.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
    }
  }

  /// The folder that the program takes for the user's data, and for nothing else.
  let data: URL

  init() throws {
    data = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Runs the program in the root of the source tree and waits for its end.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program, or another one, in the root of the source tree or another folder, and waits
  /// for its end.
  func run(
    _ arguments: [String], of binary: URL = builtProgram(), input: String = "",
    environment: [String: String] = [:], in folder: String = sourceRootPath()
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": data.path, "XDG_DATA_HOME": data.path, "LANG": "C.UTF-8",
      "TZ": "UTC", "USER": "tester",
    ].merging(environment) { $1 }
    let (output, complaints) = (data.appending(path: "stdout"), data.appending(path: "stderr"))
    for file in [output, complaints] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      complaints: try String(contentsOf: complaints, encoding: .utf8))
  }

  /// A file in the data folder with a text.
  func file(_ name: String, _ text: String) throws -> String {
    let file = data.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// Takes everything away that the runs left.
  func clean() { try? FileManager.default.removeItem(at: data) }
}
