internal import Logic
package import Rules

extension RiskAssessment {
  /// The complication as `trocar risks` answers it to other programs.
  package var json: JSON {
    [
      "risk": .text(risk.id), "title": .text(risk.title), "origin": .text(risk.origin.rawValue),
      "applies": .text(applies.rawValue), "state": .text(state.rawValue),
      "published": [
        "words": .text(risk.published.words),
        "benchmarks": .array(risk.published.benchmarks.map(\.json)),
        "refs": JSON(risk.published.references),
      ],
      "drivers": .array(
        drivers.map {
          [
            "says": .text($0.driver.says), "truth": .text($0.truth.rawValue),
            "refs": JSON($0.driver.references),
          ]
        }),
      "mitigations": .array(
        mitigations.map {
          [
            "mitigation": .text($0.mitigation.id), "says": .text($0.mitigation.says),
            "planned": JSON($0.isPlanned?.rawValue), "refs": JSON($0.mitigation.references),
          ]
        }),
      "management": .text(risk.management.says),
      "missing": JSON(missing.map(\.rawValue)),
    ]
  }
}
