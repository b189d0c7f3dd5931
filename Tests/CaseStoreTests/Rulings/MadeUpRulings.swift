import Logic

@testable import CaseStore

let reviewDone: FactName = "review_done"
let madeUpDigest = String(repeating: "0a", count: 32)

/// What a rulebook of two rules would have said.
func madeUpRuling(verdict: String = "possible") -> Ruling {
  Ruling(
    rulebook: RulebookMark(version: "2026.11", digest: madeUpDigest),
    settings: ["near_mm": .number(5), "upper": .words(["T1", "T2"])],
    lesions: [
      .init(
        id: "A",
        techniques: [
          .init(
            technique: "cryoablation", verdict: verdict, because: "known",
            deciding: [
              .init(rule: "ind", truth: .yes), .init(rule: "near", truth: .unknown),
            ], holds: ["near.hold"]),
          .init(
            technique: "sacroplasty", verdict: "not_applicable", because: nil,
            deciding: [.init(rule: "scope", truth: .no)], holds: []),
        ])
    ])
}

extension Rulings {
  /// A decision is on record where the review is done; the verdict is the case's title, so that a
  /// test sees of which moment the ruling is.
  static let madeUp = Rulings(
    decisionFacts: [reviewDone], isDecided: { $0.sheet[reviewDone] == .value(.yesNo(true)) },
    ruling: { (madeUpRuling(verdict: $0.title), "rulebook 2026.11\nrule near\n") })
}
