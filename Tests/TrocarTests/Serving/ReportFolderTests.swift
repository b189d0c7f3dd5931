import Foundation
import Screens
import Testing

@testable import trocar

/// Reports go to one folder, whatever their name and whatever stands there.
struct ReportFolderTests {
  private let place: URL
  private let folder: ReportFolder

  init() throws {
    place = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    folder = ReportFolder(path: place.appending(path: "reports").path)
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
  }

  private func write(_ name: String) throws -> String {
    try folder.write(Screens.Effect.Export(fileName: name, text: "text", withNames: false))
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(arguments: [
    "../x.md", "..", ".", "", "/tmp/x.md", "a/b.md", "a/../../x.md", ".hidden", "x\u{0}.md",
    "x\n.md", "\u{1B}[2J.md", String(repeating: "x", count: 201),
  ])
  func `a name that is not one of a file in it is refused`(name: String) throws {
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(throws: Failure.self) { try write(name) }
    #expect(try names(in: folder.path).isEmpty)
    #expect(try names(in: place.path) == ["reports"])
  }

  @Test func `a second report of the name has a number, and the first stays`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(try write("a.md").hasSuffix("/reports/a.md"))
    #expect(try write("a.md").hasSuffix("/reports/a-2.md"))
    #expect(try names(in: folder.path) == ["a-2.md", "a.md"])
  }

  @Test(arguments: ["outside.md", "other", "reports/a.md"])
  func `no link in it is followed, wherever it leads`(target: String) throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let other = place.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a.md", withDestinationPath: place.appending(path: target).path)
    #expect(try write("a.md").hasSuffix("/reports/a-2.md"))
    #expect(try names(in: place.path) == ["other", "reports"])
    #expect(try names(in: other.path).isEmpty)
  }

  @Test func `it is for its owner's eyes alone`() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    var found = stat()
    #expect(stat(try write("a.md"), &found) == 0)
    #expect(found.st_mode & 0o777 == 0o600)
  }
}
