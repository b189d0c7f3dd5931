internal import Logic
package import Rules

extension AssessmentDifference {
  /// What differs, as `trocar whatif --format json` promises.
  package var json: JSON {
    [
      "verdicts": .array(
        verdicts.map {
          [
            "lesion": .text($0.lesion), "technique": .text($0.technique.rawValue),
            "before": $0.before.json, "after": $0.after.json,
          ]
        }),
      "reasons": reasons.json {
        [
          "lesion": .text($0.lesion), "technique": .text($0.technique.rawValue),
          "rule": .text($0.rule), "truth": .text($0.truth),
        ]
      },
      "holds": holds.json {
        ["lesion": .text($0.lesion), "rule": .text($0.rule), "says": .text($0.says)]
      },
      "referrals": referrals.json {
        ["lesion": .text($0.lesion), "to": .text($0.to.rawValue), "rule": .text($0.rule)]
      },
      "limits": .array(
        limits.map {
          [
            "rule": .text($0.rule.id), "before": .text($0.before.rawValue),
            "after": .text($0.after.rawValue),
          ]
        }),
      "questions": questions.json { ["fact": .text($0.place), "ask": .text($0.ask)] },
    ]
  }
}

extension AssessmentDifference.Sides {
  fileprivate func json(_ item: (Item) -> JSON) -> JSON {
    ["gone": .array(gone.map(item)), "new": .array(new.map(item))]
  }
}

extension Judgement {
  fileprivate var json: JSON {
    ["verdict": .text(verdict.rawValue), "because": JSON(because?.rawValue)]
  }
}
