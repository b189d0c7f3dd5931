import Foundation
import Testing

/// Files that the program writes.
struct OutputFileTests {
  private static let sample = "sample-cases/fig-08-gluteal-desmoid.yaml"

  @Test func `a report is written for its owner alone`() throws {
    let program = try Program()
    defer { program.clean() }
    let path = program.data.appending(path: "plan.html").path
    let outcome = try program.run("report", Self.sample, "--format", "html", "--output", path)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `a file that is there is replaced only when asked`() throws {
    let program = try Program()
    defer { program.clean() }
    let path = try program.file("plan.md", "mine")
    let refused = try program.run("report", Self.sample, "--output", path)
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("--force"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try program.run("report", Self.sample, "--output", path, "--force").status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# Plan fig-08"))
  }

  @Test func `nothing is left beside the file`() throws {
    let program = try Program()
    defer { program.clean() }
    let folder = program.data.appending(path: "reports")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "plan.md").path
    _ = try program.run("report", Self.sample, "--output", path)
    _ = try program.run("report", Self.sample, "--output", path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan.md"])
  }

  @Test func `a folder that is not there is said`() throws {
    let program = try Program()
    defer { program.clean() }
    let path = program.data.appending(path: "nowhere/plan.md").path
    let outcome = try program.run("report", Self.sample, "--output", path)
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("could not be written"))
  }
}
