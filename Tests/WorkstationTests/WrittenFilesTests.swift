import Testing

@testable import Workstation

@Suite struct WrittenFilesTests {
  @Test(
    arguments: [
      (["/r/minutes-m.md", "/r/minutes-m.html"], "minutes-m.md and .html in /r"),
      (["/r/minutes-m.md", "/r/minutes-m-2.html"], "minutes-m.md and minutes-m-2.html in /r"),
      (["/r/minutes-m.md", "/s/minutes-m.html"], "/r/minutes-m.md and /s/minutes-m.html"),
      (["minutes-m.md"], "minutes-m.md"), (["/r.d/minutes"], "minutes in /r.d"), ([], ""),
    ])
  func `the names stand before the folder`(paths: [String], words: String) {
    #expect(WrittenFiles(paths).words == words)
  }
}
