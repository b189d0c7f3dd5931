import Testing

@testable import Workstation

/// How often the picture is shown.
@Suite struct PacingTests {
  /// The moments, in milliseconds, at which the picture is shown.
  private func shown(_ moments: [Int], isWorking: Bool, _ pacing: inout Pacing) -> [Int] {
    var shown: [Int] = []
    for moment in moments
    where pacing.isDue(isWorking: isWorking, at: .milliseconds(moment)) { shown.append(moment) }
    return shown
  }

  @Test func `progress is shown four times a second, and what a person does at once`() {
    var pacing = Pacing()
    let moments = (0...100).map { $0 * 10 }
    #expect(shown(moments, isWorking: true, &pacing) == [0, 250, 500, 750, 1_000])
    #expect(shown([1_001], isWorking: false, &pacing) == [1_001])
    #expect(shown([1_250, 1_251], isWorking: true, &pacing) == [1_251])
  }
}
