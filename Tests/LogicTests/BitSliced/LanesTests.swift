import Testing

@testable import Logic

@Suite struct LanesTests {
  @Test(arguments: [0, 1, 63, 64, 200, 511])
  func `one lane is found where it was put`(lane: Int) {
    let lanes = Lanes.only(lane)
    #expect(lanes.population == 1)
    #expect(lanes.first == lane)
    #expect((0..<Lanes.count).filter(lanes.contains) == [lane])
  }

  @Test func `all and none are what they say`() {
    #expect(Lanes.all.population == 512)
    #expect(Lanes.none.isEmpty)
    #expect(Lanes.none.first == nil)
  }

  @Test func `neither mask means unknown`() {
    let truth = TruthLanes(yes: .only(3), no: .only(4))
    #expect([truth[3], truth[4], truth[5]] == [.yes, .no, .unknown])
    #expect(truth.unknown.population == 510)
  }

  @Test func `random bits are the same for the same seed, and about half of them are set`() {
    var (one, same, other) = (LaneRandom(seed: 1), LaneRandom(seed: 1), LaneRandom(seed: 2))
    let drawn = (0..<64).map { _ in one.lanes() }
    #expect(drawn == (0..<64).map { _ in same.lanes() })
    #expect(drawn != (0..<64).map { _ in other.lanes() })
    let share = Double(drawn.reduce(0) { $0 + $1.population }) / (64 * 512)
    #expect(0.48...0.52 ~= share)
  }
}
