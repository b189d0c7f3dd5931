import Logic
import Testing

@testable import Rules

/// The two evaluators on the clinic's rulebook; `make prove` compares a million cases.
@Suite struct CrossCheckTests {
  @Test func `both evaluators agree on every rule and verdict of made cases`() {
    var check = CrossCheck(.standard)
    var maker = CaseMaker(.standard, seed: 2026)
    let cases = (0..<256).map { _ in maker.next() }
    #expect(check.compare(cases).map(\.says) == [])
  }

  @Test func `made cases are of many kinds`() {
    var maker = CaseMaker(.standard, seed: 2026)
    var seen: Set<String> = []
    for _ in 0..<150 {
      let judge = Judge(.standard, maker.next())
      for (technique, judgement) in zip(Technique.allCases, judge.judgements(lesion: 0)) {
        seen.insert("\(technique.rawValue) \(judgement.verdict.rawValue)")
      }
    }
    // Not applicable, contraindicated and undecided at least, of nearly every technique.
    #expect(seen.count > 30)
  }
}
