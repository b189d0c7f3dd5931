internal import Foundation
package import Testing

/// Expects a text to be the one on file, in the `Golden` folder of the test's own target.
///
///     expectGolden(grid.plainText, named: "worklist-80x24")
///
/// A text that is not on file yet is put there, and so is every text when `UPDATE_GOLDEN=1` is
/// set; either way the test fails, so that no run can approve its own picture.
package func expectGolden(
  _ text: String, named name: String, from testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = goldenFolder(of: testFile).appending(path: name + ".txt")
  let found = text.hasSuffix("\n") ? text : text + "\n"
  let kept = try? String(contentsOf: file, encoding: .utf8)
  let isRewriting = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  guard let kept, !isRewriting else {
    put(found, in: file, sourceLocation)
    return
  }
  if kept == found { return }
  Issue.record(
    """
    \(name) is not as on file. First difference at \(firstDifference(kept, found)).
    Look at both; if the new one is right, run with UPDATE_GOLDEN=1 and read the change.
    --- on file
    \(kept)--- now
    \(found)
    """, sourceLocation: sourceLocation)
}

private func put(_ text: String, in file: URL, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record(
      "Wrote \(file.lastPathComponent). Read it as a stranger would, then run again.",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record("Could not write \(file.path): \(error)", sourceLocation: sourceLocation)
  }
}

/// The `Golden` folder at the root of the test target that holds the test file.
private func goldenFolder(of testFile: String) -> URL {
  var folder = URL(filePath: testFile).deletingLastPathComponent()
  while !folder.lastPathComponent.hasSuffix("Tests"), folder.pathComponents.count > 1 {
    folder.deleteLastPathComponent()
  }
  return folder.appending(path: "Golden")
}

/// Where two texts begin to differ, as `line 3, column 7`.
private func firstDifference(_ kept: String, _ found: String) -> String {
  let kept = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let found = found.split(separator: "\n", omittingEmptySubsequences: false)
  for (number, (old, new)) in zip(kept, found).enumerated() where old != new {
    return "line \(number + 1), column \(zip(old, new).prefix { $0 == $1 }.count + 1)"
  }
  return "line \(min(kept.count, found.count) + 1), column 1"
}
