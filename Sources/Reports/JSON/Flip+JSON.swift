internal import Logic
package import Rules

extension LesionFlips {
  /// What would change a lesion's verdicts and holds, as `trocar flips --format json` promises.
  package var json: JSON {
    [
      "id": .text(id),
      "techniques": .array(techniques.map(\.json)),
      "holds": .array(
        holds.map { hold in
          [
            "rule": .text(hold.rule.id), "says": .text(hold.rule.says),
            "techniques": JSON(hold.techniques.map(\.rawValue)),
            "lifted_by": .array(hold.lifts.map { .array($0.map(\.json)) }),
          ]
        }),
    ]
  }
}

extension TechniqueFlips {
  fileprivate var json: JSON {
    [
      "technique": .text(technique.rawValue),
      "verdict": .text(judgement.verdict.rawValue),
      "because": JSON(judgement.because?.rawValue),
      "missing": JSON(missing.map(\.rawValue)),
      "flips": .array(flips.map(\.json)),
    ]
  }
}

extension Flip {
  fileprivate var json: JSON {
    [
      "effect": .text(effect.rawValue), "verdict": .text(gives.verdict.rawValue),
      "because": JSON(gives.because?.rawValue), "changes": .array(changes.map(\.json)),
    ]
  }
}

extension FactChange {
  fileprivate var json: JSON {
    [
      "fact": .text(place.fact.rawValue), "lesion": JSON(lesion), "says": .text(words),
      "known": .bool(!isFinding), "set": .array(steps.map(\.json)),
    ]
  }

  private var lesion: String? {
    if case .lesion(let id) = place.subject { id } else { nil }
  }
}

extension CaseChange {
  /// An answer that is given, in the notation of `trocar whatif --set`; a study that is added.
  fileprivate var json: JSON {
    switch self {
    case .answer(let place, _, let new): ["fact": .text(place.written), "value": new.json]
    case .addStudy(let study, _):
      [
        "study": .text(study.id),
        "answers": JSON(
          members: study.sheet.answers.sorted { $0.key < $1.key }.map { name, answer in
            (name.rawValue, answer.value?.json ?? .null)
          }),
      ]
    case .addLesion, .removeLesion, .removeStudy, .addVisit, .removeVisit, .retitle: .null
    }
  }
}

extension RecordedAnswer? {
  fileprivate var json: JSON { self?.answer.value?.json ?? .null }
}
