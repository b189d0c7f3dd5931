package import Logic

extension LesionFacts {
  package static let vertebralHeightLossPercent = Fact<Double>(
    "vertebral_height_loss_percent", .lesion, .lesions, unit: "percent", 0...100,
    label: "Height loss", help: "Loss of vertebral body height",
    askedWhen: [site == .spine, fracturePresent.isYes])

  package static let fractureDeformityGrade = Fact<DeformityGrade>(
    "fracture_deformity_grade", .lesion, .lesions, label: "Deformity grade",
    help: "Genant grade from the height loss, upper edge inclusive",
    askedWhen: [site == .spine, fracturePresent.isYes],
    derived: .cases([
      .init(DeformityGrade.none, when: vertebralHeightLossPercent < 20),
      .init(DeformityGrade.mild, when: vertebralHeightLossPercent <= 25),
      .init(DeformityGrade.moderate, when: vertebralHeightLossPercent <= 40),
      .init(DeformityGrade.severe, when: vertebralHeightLossPercent > 40),
    ]))

  package static let severeCentralHeightLoss = Fact<Bool>(
    "severe_central_height_loss", .lesion, .lesions, label: "Severe central collapse",
    help: "Central collapse prevents a midline cannula",
    askedWhen: [site == .spine, fracturePresent.isYes])

  package static let kyphoticDeformity = Fact<Bool>(
    "kyphotic_deformity", .lesion, .lesions, label: "Kyphosis",
    help: "Kyphosis at the fractured level", askedWhen: site == .spine)

  package static let intravertebralCleft = Fact<Bool>(
    "intravertebral_cleft", .lesion, .lesions, label: "Cleft",
    help: "Cleft inside the vertebral body; for the record",
    askedWhen: [site == .spine, fracturePresent.isYes])

  package static let marrowOedema = Fact<Bool>(
    "marrow_oedema", .lesion, .lesions, label: "Marrow oedema",
    help: "Oedema on fluid-sensitive MRI at the level",
    askedWhen: site.isOne(of: .spine, .sacrum))

  package static let painMatchesLevel = Fact<Bool>(
    "pain_matches_level", .lesion, .lesions, label: "Pain fits the level",
    help: "Pain on examination corresponds with the level that shows oedema",
    askedWhen: [site.isOne(of: .spine, .sacrum), PainFacts.painful.isYes])

  package static let posteriorCortexDestruction = Fact<PosteriorWallLysis>(
    "posterior_cortex_destruction", .lesion, .lesions, label: "Posterior wall lysis",
    help: "Osteolysis of the posterior vertebral wall",
    askedWhen: NamedConditions.spinalTumour.isYes)

  package static let extensiveOsteolysis = Fact<Bool>(
    "extensive_osteolysis", .lesion, .lesions, label: "Extensive body lysis",
    help: "Extensive lytic destruction of the vertebral body",
    askedWhen: NamedConditions.spinalTumour.isYes)

  package static let posteriorColumnInvolvement = Fact<Bool>(
    "posterior_column_involvement", .lesion, .lesions, label: "Posterior elements",
    help: "Tumour or fracture involves the posterior column", askedWhen: site == .spine)

  package static let centralCanalStenosis = Fact<Bool>(
    "central_canal_stenosis", .lesion, .lesions, label: "Canal narrowed",
    help: "Spinal canal narrowed, or entered, by the lesion", askedWhen: site == .spine)

  package static let epiduralGrade = Fact<EpiduralGrade>(
    "epidural_grade", .lesion, .lesions, label: "Epidural grade",
    help: "Epidural compression grade on axial T2; a label, never a number",
    askedWhen: NamedConditions.spinalTumour.isYes)

  package static let spinalCordCompression = Fact<Bool>(
    "spinal_cord_compression", .lesion, .lesions, label: "Cord compressed",
    help: "Compression of cord or cauda, clinical or on imaging",
    askedWhen: site == .spine)

  package static let foraminalInvasion = Fact<Bool>(
    "foraminal_invasion", .lesion, .lesions, label: "Foramen invaded",
    help: "Tumour reaches into a neural foramen",
    askedWhen: [site.isOne(of: .spine, .sacrum), NamedConditions.neoplasticBone.isYes])

  package static let spinalStability = Fact<SpinalStability>(
    "spinal_stability", .lesion, .lesions, label: "Clinical stability",
    help: "Clinical judgement of stability, besides any score",
    askedWhen: site == .spine)

  package static let sinsLocation = Fact<SINSLocation>(
    "sins_location", .lesion, .lesions, label: "SINS location",
    help: "From the levels; the highest scoring region counts",
    askedWhen: NamedConditions.sinsAsked.isYes, derived: .formula(.sinsLocation))

  package static let sinsPain = Fact<SINSPain>(
    "sins_pain", .lesion, .lesions, label: "SINS pain",
    help: "Mechanical: eased by lying down, or brought on by movement or load",
    askedWhen: NamedConditions.sinsAsked.isYes)

  package static let sinsBoneLesion = Fact<SINSBoneLesion>(
    "sins_bone_lesion", .lesion, .lesions, label: "SINS bone lesion", help: "From the matrix",
    askedWhen: NamedConditions.sinsAsked.isYes,
    derived: .cases([
      .init(SINSBoneLesion.lytic, when: lesionMatrix == .lytic),
      .init(SINSBoneLesion.mixed, when: lesionMatrix == .mixed),
      .init(SINSBoneLesion.blastic, when: lesionMatrix == .blastic),
    ]))

  package static let sinsAlignment = Fact<SINSAlignment>(
    "sins_alignment", .lesion, .lesions, label: "SINS alignment", help: "Radiographic alignment",
    askedWhen: NamedConditions.sinsAsked.isYes)

  package static let sinsCollapse = Fact<SINSCollapse>(
    "sins_collapse", .lesion, .lesions, label: "SINS collapse",
    help: "Vertebral body collapse or involvement; exactly half counts as more",
    askedWhen: NamedConditions.sinsAsked.isYes)

  package static let sinsPosterolateral = Fact<SINSPosterolateral>(
    "sins_posterolateral", .lesion, .lesions, label: "SINS posterolateral",
    help: "Facet, pedicle or costovertebral joint involved",
    askedWhen: NamedConditions.sinsAsked.isYes)

  package static let spinalInstabilityNeoplasticScore = Fact<Double>(
    "spinal_instability_neoplastic_score", .lesion, .lesions, unit: "points", 0...18, label: "SINS",
    help: "Total of six parts; a total without parts may be stated, parts win",
    askedWhen: NamedConditions.sinsAsked.isYes, derived: .formula(.sins))

  package static let spine: [Declaration] = [
    vertebralHeightLossPercent.declaration, fractureDeformityGrade.declaration,
    severeCentralHeightLoss.declaration, kyphoticDeformity.declaration,
    intravertebralCleft.declaration, marrowOedema.declaration, painMatchesLevel.declaration,
    posteriorCortexDestruction.declaration, extensiveOsteolysis.declaration,
    posteriorColumnInvolvement.declaration, centralCanalStenosis.declaration,
    epiduralGrade.declaration, spinalCordCompression.declaration, foraminalInvasion.declaration,
    spinalStability.declaration, sinsLocation.declaration, sinsPain.declaration,
    sinsBoneLesion.declaration, sinsAlignment.declaration, sinsCollapse.declaration,
    sinsPosterolateral.declaration, spinalInstabilityNeoplasticScore.declaration,
  ]
}
