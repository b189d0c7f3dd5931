import Testing

@testable import Workstation

/// How often the picture is shown.
@Suite struct PacingTests {
  @Test func `progress is shown four times a second, and what a person does at once`() {
    var pacing = Pacing()
    #expect(pacing.isDue(isWorking: true, at: .zero))
    let shown = (1...100).filter { pacing.isDue(isWorking: true, at: .milliseconds($0 * 10)) }
    #expect(shown == [25, 50, 75, 100])
    #expect(pacing.isDue(isWorking: false, at: .milliseconds(1_001)))
    #expect(!pacing.isDue(isWorking: true, at: .milliseconds(1_250)))
    #expect(pacing.isDue(isWorking: true, at: .milliseconds(1_251)))
  }
}
