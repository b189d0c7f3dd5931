package import Foundation

/// The program that was built together with the tests.
package func builtProgram() -> URL {
  (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
    .deletingLastPathComponent().appending(path: "trocar")
}

/// The root of the source tree, from which tests name files.
package func sourceRootPath(from testFile: String = #filePath) -> String {
  var folder = URL(filePath: testFile).deletingLastPathComponent()
  while folder.lastPathComponent != "Tests", folder.pathComponents.count > 1 {
    folder.deleteLastPathComponent()
  }
  return folder.deletingLastPathComponent().path
}
