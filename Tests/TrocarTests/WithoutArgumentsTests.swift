import ArgumentParser
import Testing

@testable import trocar

/// The command line without anything, which is not read.
struct WithoutArgumentsTests {
  @Test func `it comes to the same as when it is read`() throws {
    let read = try OpenCommand.parse([])
    #expect("\(OpenCommand.withoutArguments)" == "\(read)")
    #expect(!"\(read)".contains("*definition*"))
  }
}
