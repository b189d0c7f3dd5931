internal import Logic
package import Rules

extension Proof {
  /// The proof as `trocar rules verify` answers it to other programs.
  package var json: JSON {
    JSON(members: [
      ("holds", .bool(holds)), ("whole", .bool(isWhole)), ("cases", JSON(judged)),
      ("laws", .array(laws.map(\.json))),
      (
        "contraindications",
        .array(
          blocks.map { block in
            JSON(members: [
              ("rule", .text(block.rule)), ("combinations", JSON(block.combinations)),
              ("tried", JSON(block.tried)), ("present", JSON(block.present)),
              ("exhaustive", .bool(block.isExhaustive)),
            ])
          })
      ),
      (
        "conditions",
        .array(
          coverage.map { condition in
            JSON(members: [
              ("rule", .text(condition.rule)), ("comparisons", JSON(condition.clauses)),
              ("deciding", JSON(condition.deciding)),
              ("can_be_unknown", JSON(condition.unknowable)),
              ("carry_unknown", JSON(condition.carryingUnknown)),
              ("thresholds", JSON(condition.thresholds)),
              ("exercised", JSON(condition.exercised)), ("never_alone", JSON(condition.open)),
            ])
          })
      ),
      ("exhausted", JSON(exhausted.map(\.rawValue))),
    ])
  }
}

extension LawResult {
  fileprivate var json: JSON {
    JSON(members: [
      ("law", .text(law.rawValue)), ("says", .text(law.says)), ("against", .text(against)),
      ("whole", .bool(isWhole)),
      (
        "failures",
        .array(
          failures.map { failure in
            JSON(members: [
              ("subject", .text(failure.subject)), ("says", .text(failure.says)),
              (
                "facts",
                JSON(members: failure.facts.map { ($0.name.rawValue, .text($0.reading.written)) })
              ),
            ])
          })
      ),
    ])
  }
}
