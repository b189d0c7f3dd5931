import Foundation
import Testing

/// The store of the sample cases, once it is there, needs the samples no more.
struct DemoStoreTests {
  @Test func `a sample that is on file is exported from any folder`() throws {
    let program = try Program()
    defer { program.clean() }
    let elsewhere = program.data.path
    let export = ["cases", "export", "--demo", "fig-07"]
    // Without a store there is nothing to export, and it says where it looked.
    let none = try program.run(export, in: elsewhere)
    #expect(none.status == 1)
    #expect(none.complaints.contains("There are no sample-cases"))

    #expect(try program.run("cases", "list", "--demo").status == 0)
    let outcome = try program.run(export, in: elsewhere)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("case: fig-07"))
  }

  @Test func `one lesion is one lesion`() throws {
    let program = try Program()
    defer { program.clean() }
    let list = try program.run("cases", "list", "--demo").output
    #expect(list.contains("1 lesion "))
    #expect(!list.contains("1 lesions"))
  }
}
