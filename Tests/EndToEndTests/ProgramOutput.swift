import Foundation
import TestSupport

/// What a command says, run to its end on a data folder.
func programOutput(of arguments: [String], data: URL) throws -> String {
  let process = Process()
  let output = Pipe()
  process.executableURL = builtProgram()
  process.arguments = arguments
  process.currentDirectoryURL = URL(filePath: sourceRootPath())
  process.environment = ["XDG_DATA_HOME": data.path, "HOME": data.path, "LANG": "C.UTF-8"]
  process.standardOutput = output
  try process.run()
  let said = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return String(decoding: said, as: UTF8.self)
}
