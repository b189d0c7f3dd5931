import Logic
import Testing

@testable import Rules

/// That no ablation is proven better concerns metastases of bone alone.
@Suite struct ComparedAblationsTests {
  @Test(arguments: [
    ("metastasis", true), ("osteoporotic", false), (nil, true),
  ])
  func `ablations are compared where the lesion is or may be a metastasis`(
    cause: String?, expected: Bool
  ) {
    let cause = cause.map { ["aetiology": FactValue.word($0)] as [FactName: FactValue] } ?? [:]
    let bedside = Bedside(["site": .word("spine")]).with(cause)
    let lesion = Rulebook.standard.assess(bedside.record).lesions.first
    #expect(lesion?.comparesAblations(bedside.reader(), at: .lesion(0)) == expected)
  }
}
