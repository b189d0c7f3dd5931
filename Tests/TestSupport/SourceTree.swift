internal import Foundation

/// The text of a file of the source tree, such as `themes/light.yaml`.
package func sourceText(_ path: String, from testFile: String = #filePath) throws -> String {
  try String(contentsOf: sourceRoot(of: testFile).appending(path: path), encoding: .utf8)
}

/// The paths of the files in a folder of the source tree, in order of their names.
package func sourceFiles(
  in folder: String, endingWith ending: String = "", from testFile: String = #filePath
) throws -> [String] {
  let place = sourceRoot(of: testFile).appending(path: folder).path
  return try FileManager.default.contentsOfDirectory(atPath: place)
    .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
    .sorted().map { folder + "/" + $0 }
}

/// The folder that holds `Tests`, found from the place of the calling test.
private func sourceRoot(of testFile: String) -> URL {
  var folder = URL(filePath: testFile).deletingLastPathComponent()
  while folder.lastPathComponent != "Tests", folder.pathComponents.count > 1 {
    folder.deleteLastPathComponent()
  }
  return folder.deletingLastPathComponent()
}
