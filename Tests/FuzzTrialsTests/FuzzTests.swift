import FuzzTrials
import Testing

/// A short run of every fuzz target; `make fuzz` runs them for as long as one likes.
@Suite struct FuzzTests {
  @Test(arguments: 0..<8)
  func `a reader takes what is damaged without a crash and without silence`(index: Int) throws {
    let targets = try FuzzTarget.all()
    #expect(targets.count == 8)
    let run = FuzzRun(targets[index], seed: 1) { $0 < 400 }
    #expect(run.trials == 400)
    #expect(run.findings.map { "\(run.target) \($0.trial): \($0.words)" } == [])
  }

  @Test func `a trial has the same input for the same seed`() throws {
    let target = try FuzzTarget.all()[0]
    #expect(target.input(of: 77, seed: 5) == target.input(of: 77, seed: 5))
    #expect(target.input(of: 77, seed: 5) != target.input(of: 78, seed: 5))
  }
}
