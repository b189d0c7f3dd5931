internal import Logic
internal import Rules

extension RulebookChanges {
  /// What differs between two rulebooks, as other programs read it.
  package var json: JSON {
    [
      "added": JSON(addedRules), "changed": JSON(changedRules), "removed": JSON(removedRules),
      "settings": .array(settings.map(\.json)), "facts": JSON(changedFacts.map(\.rawValue)),
    ]
  }
}

extension RulebookChanges.SettingChange {
  fileprivate var json: JSON {
    ["setting": .text(name.rawValue), "was": JSON(was), "now": JSON(now)]
  }
}

extension TechniqueChange {
  /// A technique of which something else is said, as other programs read it.
  package var json: JSON {
    [
      "lesion": .text(now.lesion), "technique": .text(now.technique.rawValue),
      "was": was.json, "now": now.json, "new_holds": JSON(newHolds), "gone_holds": JSON(goneHolds),
      "causes": .array(causes.map(\.json)),
    ]
  }
}

extension Standpoint {
  fileprivate var json: JSON {
    ["verdict": .text(verdict.rawValue), "because": JSON(because?.rawValue)]
  }
}

extension TechniqueChange.Cause {
  fileprivate var json: JSON {
    switch self {
    case .added: ["rule": .text(rule), "cause": "added"]
    case .removed: ["rule": .text(rule), "cause": "removed"]
    case .changed: ["rule": .text(rule), "cause": "changed"]
    case .setting(let change, _): ["rule": .text(rule), "cause": "setting", "of": change.json]
    case .fact(let fact, _): ["rule": .text(rule), "cause": "fact", "of": .text(fact.rawValue)]
    case .answers(_, let was, let now):
      [
        "rule": .text(rule), "cause": "answers", "was": JSON(was?.rawValue),
        "now": JSON(now?.rawValue),
      ]
    }
  }
}
