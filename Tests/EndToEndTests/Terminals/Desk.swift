import Foundation
import TestSupport

/// The workstation on an own store without cases, in a folder that is gone afterwards.
final class Desk {
  let folder: URL
  private(set) var terminal: BareTerminal

  /// - Parameter words: another command line, such as of a shell that starts the program.
  init(
    _ command: String = "", term: String? = "xterm-256color", environment: [String: String] = [:],
    words: [String]? = nil
  ) throws {
    folder = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    terminal = try BareTerminal(
      words ?? Self.program(command), term: term,
      environment: ["XDG_DATA_HOME": folder.path].merging(environment) { $1 },
      folder: folder.path)
  }

  /// The words that start the program.
  static func program(_ command: String) -> [String] {
    [builtProgram().path] + command.split(separator: " ").map(String.init)
      + ["--data", sourceRootPath()]
  }

  deinit {
    terminal.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The workstation once it has painted its worklist.
  static func opened(
    _ command: String = "", term: String = "xterm-256color", environment: [String: String] = [:]
  ) throws -> Desk {
    let desk = try Desk(command, term: term, environment: environment)
    try desk.terminal.wait(for: "Worklist")
    desk.terminal.settle()
    return desk
  }
}
