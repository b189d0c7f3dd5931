/// All scores, grades and thresholds, in the order in which a list shows them.
package enum Scales {
  package static let all: [Scale] = [
    SINS.scale, SINSProposals.location, SINSProposals.collapse, Mirels.scale, Mirels.size,
    Genant.scale, Genant.heightLoss, SpineWorkingGroup.scale, ACRFractures.scale, Bilsky.scale,
    NeurologicalGrades.frankel,
    NeurologicalGrades.asia, PerformanceStatus.ecog, PerformanceStatus.karnofsky,
    Tokuhashi.scale, NESMS.scale, NESMS.modifiedBauer, NOMS.scale, SIRBleeding.scale,
    SIRBleedingBeside.procedure, SIRBleedingBeside.arterial, SIRBleedingBeside.liver,
    SIRHold.scale, PainScales.numerical, PainScales.analogue, PainResponse.scale,
    PainResponse.leastChange, ODI.scale, AdverseEvents.cirse, AdverseEvents.sir,
    NerveTemperature.scale,
  ]

  /// The scale with this name.
  package static func named(_ name: String) -> Scale? { all.first { $0.name == name } }
}
