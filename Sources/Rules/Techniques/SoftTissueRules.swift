internal import Logic

/// Cold against tumours of soft tissue.
enum SoftTissueRules {
  // MARK: What speaks for it.

  static let sarcoma = Rule(
    "stt-ind-sarcoma", .indication(.optional), for: [.cryoablation],
    when: [
      .any(LesionFacts.aetiology == .softTissueTumour, LesionFacts.site == .softTissue),
      LesionFacts.tumourType == .softTissueSarcoma,
    ],
    says: "Soft tissue sarcoma: emerging evidence for cold.",
    refs: [117, 118])

  static let endometriosis = Rule(
    "stt-ind-endometriosis", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.tumourType == .endometriosis, LesionFacts.softTissueRegion == .abdominalWall,
      .any(
        PainFacts.painful.isYes,
        GoalFacts.treatmentIntent.includes(.localControl, .curative, .debulking)),
    ],
    says: "Endometriosis of the abdominal wall that hurts or is to be controlled.",
    refs: [119])

  static let neurofibroma = Rule(
    "stt-ind-neurofibroma", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .neurofibroma,
      .any(
        PainFacts.painful.isYes,
        GoalFacts.treatmentIntent.includes(.localControl, .curative, .debulking)),
    ],
    says: "Neurofibroma that hurts or is to be controlled.",
    refs: [120])

  static let neurofibromaNeurogenic = Rule(
    "stt-ind-neurofibroma.neurogenic", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .neurogenicTumour,
      PainFacts.painful.isYes,
    ],
    says: "Painful neurogenic tumour, by extension from neurofibroma.",
    refs: [120])

  static let gist = Rule(
    "stt-ind-gist", .indication(.optional), for: [.cryoablation],
    when: [
      .any(LesionFacts.aetiology == .softTissueTumour, LesionFacts.site == .softTissue),
      LesionFacts.tumourType == .gastrointestinalStromalTumour,
    ],
    says: "Gastrointestinal stromal tumour.",
    refs: [121])

  static let desmoid = Rule(
    "stt-ind-desmoid", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.site == .softTissue, LesionFacts.tumourType == .desmoid,
      LesionFacts.softTissueRegion != .intraAbdominal,
      .any(
        PainFacts.painful.isYes,
        GoalFacts.treatmentIntent.includes(.localControl, .curative, .debulking)),
    ],
    says: "Desmoid outside the abdomen that hurts or is to be controlled.",
    refs: [111])

  // MARK: What speaks against it.

  static let sarcomaFirstPresentation = Rule(
    "stt-ind-sarcoma.first_presentation", .reservation, for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .softTissueSarcoma,
      !LesionFacts.tumourRecurrentOrMetastatic.isYes,
    ],
    says: """
      The evidence in sarcoma is chiefly for recurrent or metastatic disease; this is a first \
      presentation.
      """,
    refs: [117, 118])

  static let neurofibromaNeurogenicExtension = Rule(
    "stt-ind-neurofibroma.neurogenic_extension", .reservation, for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .neurogenicTumour,
    ],
    says: """
      No statement names neurogenic tumours apart from neurofibroma; this rests on one \
      example.
      """,
    refs: [120])

  static let desmoidMedicalFirstLine = Rule(
    "stt-alt-desmoid-medical-first-line", .reservation, for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .desmoid,
      !PriorTreatmentFacts.systemicTherapyFailed.isYes,
    ],
    says: "Drug treatment comes first for a desmoid that needs treatment.",
    refs: [123])

  // MARK: Whom to ask.

  static let desmoidMedicalFirstLineReferral = Rule(
    "stt-alt-desmoid-medical-first-line.referral", .referral(.medicalOncology),
    for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .desmoid,
      PainFacts.painful.isYes, !PriorTreatmentFacts.systemicTherapyFailed.isYes,
    ],
    says: "Symptomatic desmoid not yet treated by drugs: to medical oncology.",
    refs: [123])

  // MARK: What to know besides.

  static let desmoidSurgeryRadiotherapy = Rule(
    "stt-alt-desmoid-surgery-radiotherapy", .note, for: [.cryoablation],
    when: [LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .desmoid],
    says: "Surgery with radiotherapy was the earlier treatment of desmoid.",
    refs: [122])

  /// All of them, by what they do.
  static let all: [Rule] = [
    sarcoma, endometriosis, neurofibroma, neurofibromaNeurogenic, gist, desmoid,
    sarcomaFirstPresentation, neurofibromaNeurogenicExtension, desmoidMedicalFirstLine,
    desmoidMedicalFirstLineReferral, desmoidSurgeryRadiotherapy,
  ]
}
