package import Logic

extension LesionFacts {
  package static let mirelsSite = Fact<MirelsSite>(
    "mirels_site", .lesion, .lesions, label: "Mirels site",
    help: "For the femoral neck the clinician picks", askedWhen: NamedConditions.mirelsAsked.isYes)

  package static let mirelsPain = Fact<MirelsPain>(
    "mirels_pain", .lesion, .lesions, label: "Mirels pain",
    help: "Functional: severe, or brought on by using the limb",
    askedWhen: NamedConditions.mirelsAsked.isYes)

  package static let mirelsLesion = Fact<MirelsLesion>(
    "mirels_lesion", .lesion, .lesions, label: "Mirels lesion", help: "From the matrix",
    askedWhen: NamedConditions.mirelsAsked.isYes,
    derived: .cases([
      .init(MirelsLesion.blastic, when: lesionMatrix == .blastic),
      .init(MirelsLesion.mixed, when: lesionMatrix == .mixed),
      .init(MirelsLesion.lytic, when: lesionMatrix == .lytic),
    ]))

  package static let mirelsSize = Fact<MirelsSize>(
    "mirels_size", .lesion, .lesions, label: "Mirels size",
    help: "Share of the cortex or diameter taken", askedWhen: NamedConditions.mirelsAsked.isYes)

  package static let mirelsScore = Fact<Double>(
    "mirels_score", .lesion, .lesions, unit: "points", 4...12, label: "Mirels",
    help: "Total of four parts; a total without parts may be stated, parts win",
    askedWhen: NamedConditions.mirelsAsked.isYes, derived: .formula(.mirels))

  package static let longBones: [Declaration] = [
    mirelsSite.declaration, mirelsPain.declaration, mirelsLesion.declaration,
    mirelsSize.declaration, mirelsScore.declaration,
  ]
}
