import ArgumentParser
import Testing

@testable import trocar

/// The command line without anything, which is not read.
struct WithoutArgumentsTests {
  @Test func `it comes to the same as when it is read`() throws {
    #expect(try OpenCommand.parse([]).opening == Opening())
  }

  @Test func `what it says is what is opened`() throws {
    let words = [
      "2611-014", "--plain", "--theme", "light", "--keys", "k.yaml", "--reports", "out", "--mouse",
      "--settings", "s.yaml", "--lock-after", "5", "--data", "folder",
    ]
    #expect(
      try OpenCommand.parse(words).opening
        == Opening(
          target: "2611-014", isPlain: true, theme: "light", keys: "k.yaml", reports: "out",
          usesMouse: true, settings: "s.yaml", lockAfter: 5, dataFolder: "folder"))
  }
}
