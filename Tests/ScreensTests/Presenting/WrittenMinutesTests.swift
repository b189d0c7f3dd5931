import Testing

@testable import Screens

/// Where minutes were written is never shown as a folder that is another one.
@Suite struct WrittenMinutesTests {
  private static let files = "minutes-2026-11-24.md and .html"
  private static let folder = "/tmp/eyesNine/department/reports"

  private static func words(_ width: Int) -> String {
    WrittenMinutes(standing: "Closed, 2 not reached. ", files: files, folder: folder)
      .words(in: width)
  }

  @Test(arguments: [
    (200, "Closed, 2 not reached. Minutes, without names: \(files) in \(folder)"),
    (100, "Closed, 2 not reached. Minutes, without names: \(files) in ...artment/reports"),
    (78, "Minutes, without names: \(files) in ...partment/reports"),
    (60, "Minutes, without names: \(files)"), (40, files),
  ])
  func `the names come first, then the end of the folder`(width: Int, words: String) {
    #expect(Self.words(width) == words)
    #expect(words.count <= width)
  }

  @Test func `at no width does a folder begin like one that it is not`() {
    for width in 31...140 {
      let words = Self.words(width)
      #expect(words.count <= width)
      guard let range = words.firstRange(of: " in ") else { continue }
      let shown = words[range.upperBound...]
      #expect(
        shown == Self.folder
          || (shown.hasPrefix("...") && Self.folder.hasSuffix(shown.dropFirst(3))))
    }
  }
}
