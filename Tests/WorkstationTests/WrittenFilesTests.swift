import Testing

@testable import Workstation

@Suite struct WrittenFilesTests {
  @Test(
    arguments: [
      (["/r/minutes-m.md", "/r/minutes-m.html"], "minutes-m.md and .html", "/r"),
      (["/r/minutes-m.md", "/r/minutes-m-2.html"], "minutes-m.md and minutes-m-2.html", "/r"),
      (["/r/minutes-m.md", "/s/minutes-m.html"], "/r/minutes-m.md and /s/minutes-m.html", ""),
      (["minutes-m.md"], "minutes-m.md", ""), (["/r.d/minutes"], "minutes", "/r.d"), ([], "", ""),
    ])
  func `the names stand before the folder`(
    paths: [String], names: String, folder: String
  ) {
    #expect(WrittenFiles(paths).names == names)
    #expect(WrittenFiles(paths).folder == folder)
  }
}
