import RandomWalk
import Testing

/// Keys at random, over all screens and sizes: nothing crashes, every screen has a way back, and no
/// answer is lost. `make soak` walks a hundred thousand keys.
@MainActor
@Suite struct RandomWalkTests {
  @Test(arguments: [2_611, 1_724] as [UInt64])
  func `some hundreds of random keys find no problem`(seed: UInt64) throws {
    let tally = try RandomWalk.run(keys: 700, seed: seed)
    #expect(tally.problems == [])
    #expect(tally.keys >= 700 && tally.answers > 0 && tally.returns > 0)
  }
}
