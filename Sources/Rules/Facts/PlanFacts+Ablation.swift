package import Logic

extension PlanFacts {
  package static let ablationBeforeCement = Fact<Bool>(
    "ablation_before_cement", .planLesion, .plan, label: "Ablate first",
    help: "Ablation comes before the cement", askedWhen: NamedConditions.ablationInPlan.isYes)

  package static let cryoprobeCount = Fact<Double>(
    "cryoprobe_count", .planLesion, .plan, unit: "count", 0...25, label: "Probes",
    help: "Probes used at once in the lesion", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let cryoprobeType = Fact<CryoprobeModel>(
    "cryoprobe_type", .planLesion, .plan, label: "Probe model", help: "Probe model",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let cryogen = Fact<Cryogen>(
    "cryogen", .plan, .plan, label: "Cryogen", help: "Cooling medium",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let rfProbeType = Fact<RadiofrequencyProbeModel>(
    "rf_probe_type", .planLesion, .plan, label: "Radiofrequency probe",
    help: "Radiofrequency probe model", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let coaxialAccess = Fact<Bool>(
    "coaxial_access", .planLesion, .plan, label: "Coaxial",
    help: "Probe passed through a needle or bone cannula",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let accessNeedleGauge = Fact<Double>(
    "access_needle_gauge", .planLesion, .plan, unit: "gauge", 8...25, label: "Needle gauge",
    help: "Needle or cannula that carries the probe", askedWhen: coaxialAccess.isYes)

  package static let probePathFeasible = Fact<Bool>(
    "probe_path_feasible", .lesion, .plan, label: "Probe path exists",
    help: "A probe can be brought into the dense lesion, or beside it",
    askedWhen: LesionFacts.lesionMatrix == .blastic)

  package static let probeTargetsBoneTumourInterface = Fact<Bool>(
    "probe_targets_bone_tumour_interface", .planLesion, .plan, label: "Ice over the border",
    help: "Ice planned over the border between tumour and normal bone",
    askedWhen: NamedConditions.boneTumour.isYes)

  package static let freezeCycles = Fact<Double>(
    "freeze_cycles", .planLesion, .plan, unit: "count", 0...10, label: "Freezes",
    help: "Freeze cycles", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let freezeDurationSeconds = Fact<[Double]>(
    "freeze_duration_s", .planLesion, .plan, unit: "seconds", 1...3600, label: "Freeze lengths",
    help: "Length of each freeze, in order", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let thawMode = Fact<ThawMode>(
    "thaw_mode", .planLesion, .plan, label: "Thaw", help: "Thaw between freezes",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let iceballMarginMM = Fact<Double>(
    "iceball_margin_mm", .planLesion, .plan, unit: "mm", -20...50, label: "Ice beyond lesion",
    help: "Extent of visible ice past the lesion edge, smallest direction",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let expectedLesionMarginTemperature = Fact<Double>(
    "expected_lesion_margin_temperature_c", .planLesion, .plan, unit: "degrees C", -196...40,
    label: "Temperature at edge", help: "Temperature expected at the edge of the lesion",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let iceballVisualised = Fact<Bool>(
    "iceball_visualised", .planLesion, .plan, label: "Ice seen",
    help: "Ice front seen on imaging during the freeze",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let thermalProtection = Fact<Set<ThermalProtection>>(
    "thermal_protection", .planLesion, .plan, label: "Protection",
    help: "Protective measures planned", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let neuromonitoring = Fact<Bool>(
    "neuromonitoring", .planLesion, .plan, label: "Nerve monitored",
    help: "Nerve function monitored during ablation",
    askedWhen: NamedConditions.freezingPossible.isYes,
    derivedFrom: thermalProtection.includes(.neuromonitoring))

  package static let distanceAfterDissectionMM = Fact<Double>(
    "distance_after_dissection_mm", .planLesion, .plan, unit: "mm", 0...300,
    label: "Distance after dissection",
    help: "Lesion edge to the nearest structure, shielded or not, once fluid or gas is in place",
    askedWhen: thermalProtection.includes(.hydrodissection, .pneumodissection))

  package static let iceReserveMM = Fact<Double>(
    "ice_reserve_mm", .planLesion, .plan, unit: "mm", -50...300, label: "Reserve",
    help: "Distance left between the ice and the nearest nerve or organ",
    askedWhen: NamedConditions.freezingPossible.isYes, derived: .formula(.iceReserve))

  package static let proximityReason = Fact<String>(
    "proximity_reason", .planLesion, .plan, label: "Why so close",
    help: "Why ablation is chosen although a structure is near",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let ablation: [Declaration] = [
    ablationBeforeCement.declaration, cryoprobeCount.declaration, cryoprobeType.declaration,
    cryogen.declaration, rfProbeType.declaration, coaxialAccess.declaration,
    accessNeedleGauge.declaration, probePathFeasible.declaration,
    probeTargetsBoneTumourInterface.declaration, freezeCycles.declaration,
    freezeDurationSeconds.declaration, thawMode.declaration, iceballMarginMM.declaration,
    expectedLesionMarginTemperature.declaration, iceballVisualised.declaration,
    thermalProtection.declaration, neuromonitoring.declaration,
    distanceAfterDissectionMM.declaration, iceReserveMM.declaration, proximityReason.declaration,
  ]
}
