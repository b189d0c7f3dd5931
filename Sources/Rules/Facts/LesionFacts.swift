package import Logic

/// What the target is, and where.
package enum LesionFacts {
  package static let site = Fact<Site>(
    "site", .lesion, .lesions, label: "Site",
    help: "Where the target lies; enter a lesion over two sites under the one to be treated")

  package static let vertebralLevels = Fact<Levels<VertebralLevel>>(
    "vertebral_levels", .lesion, .lesions, label: "Levels",
    help: "Vertebral segments that the target spans; C0 is the occiput",
    askedWhen: site.isOne(of: .spine, .sacrum))

  package static let spineRegions = Fact<Set<SpineRegion>>(
    "spine_regions", .lesion, .lesions, label: "Spine region",
    help: "From the levels; T1 and the next ones count as upper thoracic by setting",
    askedWhen: site.isOne(of: .spine, .sacrum), derived: .formula(.spineRegions))

  package static let side = Fact<Side>(
    "side", .lesion, .lesions, label: "Side", help: "Side of the target")

  package static let additionalSites = Fact<Set<Site>>(
    "additional_sites", .lesion, .lesions, label: "Further sites",
    help: "Other sites that the same lesion takes in; for access, no verdict reads it")

  package static let softTissueRegion = Fact<SoftTissueRegion>(
    "soft_tissue_region", .lesion, .lesions, label: "Soft tissue region",
    help: "Where the soft tissue target lies", askedWhen: site == .softTissue)

  package static let ribLevels = Fact<Set<RibLevel>>(
    "rib_levels", .lesion, .lesions, label: "Ribs",
    help: "Ribs, or intercostal nerves, that are targets",
    askedWhen: site.isOne(of: .rib, .peripheralNerve))

  package static let webSpace = Fact<Double>(
    "web_space", .lesion, .lesions, unit: "number", 1...4, label: "Web space",
    help: "Intermetatarsal web space", askedWhen: tumourType == .mortonNeuroma)

  package static let aetiology = Fact<Aetiology>(
    "aetiology", .lesion, .lesions, label: "Cause",
    help:
      "What it is due to; haemangioma: primary bone tumour; trauma: other (the source is silent)")

  package static let tumourType = Fact<TumourType>(
    "tumour_type", .lesion, .lesions, label: "Histology",
    help: "Histology or working diagnosis; for nerve pain without a tumour: other",
    askedWhen: aetiology.isOne(
      of: .metastasis, .primaryBoneTumour, .softTissueTumour, .vascularMalformation, .nervePain))

  package static let tissueDiagnosisObtained = Fact<Bool>(
    "tissue_diagnosis_obtained", .lesion, .lesions, label: "Tissue diagnosis",
    help: "Histology of the lesion, or of the primary, is on record",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let tissueDiagnosis = Fact<String>(
    "tissue_diagnosis", .lesion, .lesions, label: "Histology report",
    help: "The report in a few words", askedWhen: tissueDiagnosisObtained.isYes)

  package static let lesionMatrix = Fact<LesionMatrix>(
    "lesion_matrix", .lesion, .lesions, label: "Matrix",
    help: "Radiographic matrix of the bone lesion", askedWhen: NamedConditions.boneTumour.isYes)

  package static let lesionSizeMM = Fact<Double>(
    "lesion_size_mm", .lesion, .lesions, unit: "mm", 1...500, label: "Largest diameter",
    help: "Largest diameter of the lesion",
    askedWhen: aetiology.isNone(of: .osteoporotic, .insufficiency))

  package static let lesionCount = Fact<Double>(
    "lesion_count", .case, .lesions, unit: "count", 0...100, label: "Lesions",
    help: "Lesions entered in this case", derived: .formula(.lesionCount))

  package static let lesionGrowthRate = Fact<GrowthRate>(
    "lesion_growth_rate", .lesion, .lesions, label: "Growth", help: "Tempo of the tumour",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let lesionDepth = Fact<TissueDepth>(
    "lesion_depth", .lesion, .lesions, label: "Depth", help: "Depth of the target for ultrasound",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let tumourRecurrent = Fact<Bool>(
    "tumour_recurrent", .lesion, .lesions, label: "Recurrent",
    help: "Grown again at its first site after treatment",
    askedWhen: aetiology.isOne(of: .primaryBoneTumour, .softTissueTumour))

  package static let tumourRecurrentOrMetastatic = Fact<Bool>(
    "tumour_recurrent_or_metastatic", .lesion, .lesions, label: "Recurrent or metastatic",
    help: "Not the first local presentation", askedWhen: aetiology == .softTissueTumour)

  package static let tumourProgressionOnImaging = Fact<Bool>(
    "tumour_progression_on_imaging", .lesion, .lesions, label: "Growth on imaging",
    help: "Imaging shows growth since treatment", askedWhen: NamedConditions.boneTumour.isYes)

  package static let corticalErosion = Fact<Bool>(
    "cortical_erosion", .lesion, .lesions, label: "Cortex eroded",
    help: "The lesion erodes the cortex", askedWhen: NamedConditions.boneTumour.isYes)

  package static let extraosseousComponent = Fact<Bool>(
    "extraosseous_component", .lesion, .lesions, label: "Tumour outside bone",
    help: "Tumour extends outside the bone", askedWhen: NamedConditions.boneTumour.isYes)

  package static let paravertebralExtension = Fact<Bool>(
    "paravertebral_extension", .lesion, .lesions, label: "Beside the vertebra",
    help: "Tumour extends beside the vertebra", askedWhen: NamedConditions.spinalTumour.isYes)

  package static let growingLesionNearNerve = Fact<Bool>(
    "growing_lesion_near_nerve", .lesion, .lesions, label: "Growing toward a nerve",
    help: "Enlarging tumour that threatens a nerve", askedWhen: NamedConditions.boneTumour.isYes)

  package static let radioresistantTumour = Fact<Bool>(
    "radioresistant_tumour", .lesion, .lesions, label: "Resists radiation",
    help: "Tumour type or course known to resist radiation",
    askedWhen: NamedConditions.boneTumour.isYes)

  package static let impendingFracture = Fact<Bool>(
    "impending_fracture", .lesion, .lesions, label: "Fracture threatens",
    help: "Pathological fracture judged likely", askedWhen: NamedConditions.neoplasticBone.isYes)

  package static let fracturePresent = Fact<Bool>(
    "fracture_present", .lesion, .lesions, label: "Fracture",
    help: "A fracture line or a collapse is present", askedWhen: NamedConditions.boneSite.isYes)

  package static let fractureType = Fact<FractureAge>(
    "fracture_type", .lesion, .lesions, label: "Fracture age",
    help: "Acute is fewer than 42 days of symptoms",
    askedWhen: [fracturePresent.isYes, PainFacts.painful.isYes],
    derived: .cases([
      .init(FractureAge.acute, when: PainFacts.symptomDurationDays < 42),
      .init(FractureAge.chronic, when: PainFacts.symptomDurationDays >= 42),
    ]))

  package static let fractureDisplacement = Fact<FractureDisplacement>(
    "fracture_displacement", .lesion, .lesions, label: "Displacement",
    help: "How far the fragments are displaced", askedWhen: fracturePresent.isYes)

  package static let fractureStable = Fact<Bool>(
    "fracture_stable", .lesion, .lesions, label: "Fracture stable",
    help: "Fracture judged mechanically stable", askedWhen: fracturePresent.isYes)

  package static let acetabularProtrusion = Fact<Bool>(
    "acetabular_protrusion", .lesion, .lesions, label: "Protrusion",
    help: "Medial protrusion of the acetabulum", askedWhen: site == .acetabulum)

  package static let lesion: [Declaration] = [
    site.declaration, vertebralLevels.declaration, spineRegions.declaration, side.declaration,
    additionalSites.declaration, softTissueRegion.declaration, ribLevels.declaration,
    webSpace.declaration, aetiology.declaration, tumourType.declaration,
    tissueDiagnosisObtained.declaration, tissueDiagnosis.declaration, lesionMatrix.declaration,
    lesionSizeMM.declaration, lesionCount.declaration, lesionGrowthRate.declaration,
    lesionDepth.declaration, tumourRecurrent.declaration, tumourRecurrentOrMetastatic.declaration,
    tumourProgressionOnImaging.declaration, corticalErosion.declaration,
    extraosseousComponent.declaration, paravertebralExtension.declaration,
    growingLesionNearNerve.declaration, radioresistantTumour.declaration,
    impendingFracture.declaration, fracturePresent.declaration, fractureType.declaration,
    fractureDisplacement.declaration, fractureStable.declaration, acetabularProtrusion.declaration,
  ]
}
