package import Logic

/// Conditions with a name of their own, computed and never entered.
package enum NamedConditions {
  package static let boneSite = Fact<Bool>(
    "bone_site", .lesion, .named, label: "In bone", help: "The site is a bone",
    derivedFrom: LesionFacts.site.isOne(
      of: .spine, .sacrum, .acetabulum, .ilium, .pelvisOther, .proximalFemur, .femurOther, .humerus,
      .tibia, .longBoneOther, .rib, .sternum, .shoulderGirdle, .hand, .foot, .skull, .otherBone))

  package static let longBoneSite = Fact<Bool>(
    "long_bone_site", .lesion, .named, label: "Long bone", help: "The site is a long bone",
    derivedFrom: LesionFacts.site.isOne(
      of: .proximalFemur, .femurOther, .humerus, .tibia, .longBoneOther))

  package static let pelvicSite = Fact<Bool>(
    "pelvic_site", .lesion, .named, label: "Pelvic ring",
    help: "Sacrum, acetabulum, ilium or another part of the pelvis",
    derivedFrom: LesionFacts.site.isOne(of: .sacrum, .acetabulum, .ilium, .pelvisOther))

  package static let weightBearingBone = Fact<Bool>(
    "weight_bearing_bone", .lesion, .named, label: "Bears weight",
    help: "The target carries axial load",
    derivedFrom: LesionFacts.site.isOne(
      of: .spine, .sacrum, .acetabulum, .ilium, .pelvisOther, .proximalFemur, .femurOther, .tibia,
      .foot))

  package static let boneTumour = Fact<Bool>(
    "bone_tumour", .lesion, .named, label: "Tumour in bone",
    help: "A tumour in bone, haemangioma included",
    derivedFrom: [
      boneSite.isYes,
      LesionFacts.aetiology.isOne(of: .metastasis, .myeloma, .plasmacytoma, .primaryBoneTumour),
    ])

  package static let neoplasticBone = Fact<Bool>(
    "neoplastic_bone", .lesion, .named, label: "Bone neoplasm",
    help: "A tumour in bone, haemangioma and osteoid osteoma left out",
    derivedFrom: [
      boneSite.isYes,
      .any(
        LesionFacts.aetiology.isOne(of: .metastasis, .myeloma, .plasmacytoma),
        .all(
          LesionFacts.aetiology == .primaryBoneTumour,
          LesionFacts.tumourType.isNone(of: .haemangioma, .osteoidOsteoma))),
    ])

  package static let metastaticBone = Fact<Bool>(
    "metastatic_bone", .lesion, .named, label: "Metastasis or myeloma",
    help: "Myeloma is read with the metastases",
    derivedFrom: [boneSite.isYes, LesionFacts.aetiology.isOne(of: .metastasis, .myeloma)])

  package static let spinalTumour = Fact<Bool>(
    "spinal_tumour", .lesion, .named, label: "Tumour of the spine", help: "A tumour in a vertebra",
    derivedFrom: [LesionFacts.site == .spine, boneTumour.isYes])

  package static let fragilityFracture = Fact<Bool>(
    "fragility_fracture", .lesion, .named, label: "Fragility fracture",
    help: "Osteoporotic or insufficiency fracture",
    derivedFrom: [
      LesionFacts.fracturePresent.isYes,
      LesionFacts.aetiology.isOne(of: .osteoporotic, .insufficiency),
    ])

  package static let displacedFracture = Fact<Bool>(
    "displaced_fracture", .lesion, .named, label: "Displaced",
    help: "A fracture is present and its fragments are clearly displaced",
    derivedFrom: LesionFacts.fractureDisplacement == .displaced)

  package static let sinsAsked = Fact<Bool>(
    "sins_asked", .lesion, .named, label: "SINS applies",
    help: "The score is made for neoplastic spine only",
    derivedFrom: [LesionFacts.site == .spine, neoplasticBone.isYes])

  package static let mirelsAsked = Fact<Bool>(
    "mirels_asked", .lesion, .named, label: "Mirels applies",
    help: "The score is made for malignant lesions of long bones only",
    derivedFrom: [
      longBoneSite.isYes, LesionFacts.aetiology.isOne(of: .metastasis, .myeloma, .plasmacytoma),
    ])

  package static let spineUnstable = Fact<Bool>(
    "spine_unstable", .lesion, .named, label: "Spine unstable",
    help: "Judged unstable, or SINS in the unstable class",
    derivedFrom: .any(
      LesionFacts.spinalStability == .unstable,
      LesionFacts.spinalInstabilityNeoplasticScore >= .sinsUnstableFrom))

  package static let boneMetastasisComplicated = Fact<Bool>(
    "bone_metastasis_complicated", .lesion, .named, label: "Complicated metastasis",
    help: "Fracture, threatening fracture, instability or neural compression",
    derivedFrom: [
      neoplasticBone.isYes,
      .any(
        LesionFacts.fracturePresent.isYes, LesionFacts.impendingFracture.isYes,
        LesionFacts.spinalStability.isOne(of: .potentiallyUnstable, .unstable),
        LesionFacts.spinalCordCompression.isYes, LesionFacts.centralCanalStenosis.isYes,
        LesionFacts.foraminalInvasion.isYes),
    ])

  package static let freezingPossible = Fact<Bool>(
    "freezing_possible", .lesion, .named, label: "Ablation an option",
    help: "A tumour, a malformation or a nerve; not a fragility fracture",
    derivedFrom: LesionFacts.aetiology.isOne(
      of: .metastasis, .myeloma, .plasmacytoma, .primaryBoneTumour, .softTissueTumour,
      .vascularMalformation, .nervePain))

  package static let nerveAsked = Fact<Bool>(
    "nerve_asked", .lesion, .named, label: "Nerve in question", help: "A nerve may be the target",
    derivedFrom: .any(
      LesionFacts.site == .peripheralNerve, LesionFacts.aetiology == .nervePain,
      .all(
        LesionFacts.aetiology == .softTissueTumour,
        LesionFacts.tumourType.isOne(of: .mortonNeuroma, .neurogenicTumour, .neurofibroma)),
      LesionFacts.foraminalInvasion.isYes, .all(LesionFacts.site == .rib, neoplasticBone.isYes)))

  package static let nerveTarget = Fact<Bool>(
    "nerve_target", .lesion, .named, label: "A nerve is the target",
    help: "Neurolysis is what is asked for",
    derivedFrom: .any(LesionFacts.site == .peripheralNerve, LesionFacts.targetNerve != .none))

  package static let screwsPossible = Fact<Bool>(
    "screws_possible", .lesion, .named, label: "Screws an option",
    help: "Pelvic ring or long bone with a fracture or a neoplasm",
    derivedFrom: [
      .any(pelvicSite.isYes, longBoneSite.isYes),
      .any(LesionFacts.fracturePresent.isYes, neoplasticBone.isYes),
    ])

  package static let ablationInPlan = Fact<Bool>(
    "ablation_in_plan", .planLesion, .named, label: "Ablation planned",
    help: "The plan for this lesion includes ablation",
    derivedFrom: PlanFacts.plannedTechnique.isOne(
      of: .cryoablation, .combinedAblationCement, .radiofrequencyAblation))

  package static let painReliefOnly = Fact<Bool>(
    "pain_relief_only", .lesion, .named, label: "Pain relief only",
    help: "Metastasis, relief of pain as the aim, and no tumour control asked for",
    derivedFrom: [
      metastaticBone.isYes, GoalFacts.treatmentIntent.includes(.palliation),
      GoalFacts.treatmentIntent.includesNone(of: .localControl, .curative, .debulking),
    ])

  package static let palliativeAblation = Fact<Bool>(
    "palliative_ablation", .lesion, .named, label: "Palliative ablation",
    help: """
      Metastasis, relief of pain as the aim, and tumour control not asked for or not supported
      """,
    derivedFrom: [
      metastaticBone.isYes, GoalFacts.treatmentIntent.includes(.palliation),
      !controlSupported.isYes,
    ])

  package static let controlSupported = Fact<Bool>(
    "control_supported", .lesion, .named, label: "Control supported",
    help: """
      Tumour control is asked for and the disease is oligometastatic, or local control where \
      it is oligoprogressive
      """,
    derivedFrom: [
      LesionFacts.aetiology == .metastasis,
      .any(
        .all(
          PatientFacts.oligometastatic.isYes,
          GoalFacts.treatmentIntent.includes(.localControl, .curative)),
        .all(PatientFacts.oligoprogressive.isYes, GoalFacts.treatmentIntent.includes(.localControl))
      ),
    ])

  package static let motorRiskAcceptable = Fact<Bool>(
    "motor_risk_acceptable", .lesion, .named, label: "Motor risk acceptable",
    help: "Terminal illness and severe refractory pain",
    derivedFrom: [
      PatientFacts.prognosis == .terminal, PainFacts.painScoreNRS >= .severePainFrom,
      PainFacts.painRefractory.isYes,
    ])

  package static let all: [Declaration] = [
    boneSite.declaration, longBoneSite.declaration, pelvicSite.declaration,
    weightBearingBone.declaration, boneTumour.declaration, neoplasticBone.declaration,
    metastaticBone.declaration, spinalTumour.declaration, fragilityFracture.declaration,
    displacedFracture.declaration, sinsAsked.declaration, mirelsAsked.declaration,
    spineUnstable.declaration, boneMetastasisComplicated.declaration, freezingPossible.declaration,
    nerveAsked.declaration, nerveTarget.declaration, screwsPossible.declaration,
    ablationInPlan.declaration, painReliefOnly.declaration, palliativeAblation.declaration,
    controlSupported.declaration, motorRiskAcceptable.declaration,
  ]
}
