extension Background {
  /// Every statement, in the order of the source article.
  package static let all = disease + cement + vertebroplastyTrials + cold + together + figures

  /// The statements that stand on the page of a technique.
  package static func of(_ technique: Technique) -> [Background] {
    all.filter { $0.techniques.contains(technique) }
  }

  private static let disease: [Background] = [
    Background(
      "rt-bone-pain-burden", everyTumourTechnique, .disease,
      "Bone pain is among the commonest pains of cancer; the skeleton is third for metastases.",
      refs: [1]),
    Background(
      "rt-bone-metastasis-incidence", everyTumourTechnique, .disease,
      "In the United States about 18.8 in 100 000 a year are found to have a bone metastasis.",
      refs: [2]),
    Background(
      "stt-note-sarcoma-subtypes", [.cryoablation], .disease,
      "Soft tissue sarcomas are rare; liposarcoma and leiomyosarcoma are the commonest.",
      refs: [116]),
    Background(
      "cem-conclusion", Technique.allCases.filter { $0 != .radiofrequencyAblation }, .evidence,
      "The authors see growing evidence for safety and effect, within a team approach.",
      refs: []),
  ]

  private static let cement: [Background] = [
    Background(
      "cem-principle", Technique.allCases.filter(Technique.placesCement.contains), .mechanism,
      "A cannula is brought into the bone lesion, then cement is injected through it.",
      refs: [11]),
    Background(
      "cem-exothermic-analgesia",
      Technique.allCases.filter(Technique.placesCement.contains) + [.osteosynthesis], .mechanism,
      "Setting cement heats up to 75 degrees C, which destroys pain receptors nearby.",
      refs: [12]),
    Background(
      "kp-principle", [.kyphoplasty], .mechanism,
      "A balloon inflated in the vertebra lifts its height and leaves room for the cement.",
      refs: [24]),
    Background(
      "kp-rationale", [.kyphoplasty], .mechanism,
      "Kyphoplasty is meant to give back height as well as ease pain.", refs: [24, 57]),
    Background(
      "kp-sagittal-balance", [.kyphoplasty], .mechanism,
      "Regained height and balance spare the anterior column, and further fractures with it.",
      refs: [58]),
    Background(
      "osteo-mech-screw-versus-cement", [.osteosynthesis], .mechanism,
      "Unlike cement, a screw withstands tension, torsion and shear.", refs: [65]),
    Background(
      "osteo-note-long-term-open", [.osteosynthesis], .evidence,
      "Long-term efficacy and safety of percutaneous screws are still to be shown.", refs: []),
  ]

  private static let vertebroplastyTrials: [Background] = [
    Background(
      "vp-note-trial-patient-selection", [.vertebroplasty], .evidence,
      "The negative trials are criticised for a mixed choice of patients, short of the ideal.",
      refs: []),
    Background(
      "vp-note-trial-methods", [.vertebroplasty], .evidence,
      "They are criticised too for how response was reckoned, and for too few patients.",
      refs: []),
    Background(
      "vp-note-trial-cement-volume", [.vertebroplasty], .evidence,
      "Cement volumes in them varied and were less than the best; no target volume is known.",
      refs: []),
    Background(
      "vp-note-sham-was-active", [.vertebroplasty], .evidence,
      "Their sham, anaesthetic at the pedicle, blocks nerves of the spine and may itself treat.",
      refs: [40]),
    Background(
      "vp-note-pathological-second-indication", [.vertebroplasty], .evidence,
      "Pathological fracture is the second most frequent reason for vertebroplasty.", refs: []),
    Background(
      "vp-note-further-benefit-open", [.vertebroplasty], .evidence,
      "Benefits beyond pain and survival are possible and still to be shown.", refs: [48]),
  ]

  private static let cold: [Background] = [
    Background(
      "cryo-principle", freezing, .mechanism,
      "Probes in the tumour cool it with liquid nitrogen or, as a rule, compressed argon.",
      refs: [84]),
    Background(
      "cryo-mech-freeze-thaw", freezing, .mechanism,
      "Fast freezing and slow thawing kill by ice within cells and by loss of blood supply.",
      refs: [85]),
    Background(
      "cryo-heat-sink-protects-vessel", freezing, .mechanism,
      "A large vessel is a thermal sink: it warms the ice beside it and so protects itself.",
      refs: [100]),
    Background(
      "neuro-mech-sheath-spared", [.cryoneurolysis], .mechanism,
      "Cold, unlike heat, spares the sheaths of a nerve: fewer neuromas, perhaps regrowth.",
      refs: [126]),
    Background(
      "cryo-note-osteoid-osteoma-preferred", [.cryoablation, .radiofrequencyAblation], .evidence,
      "Which of cold and heat is now preferred for osteoid osteoma is not clear; neither is ranked.",
      refs: [89]),
    Background(
      "cryo-note-no-modality-superior",
      [.cryoablation, .combinedAblationCement, .radiofrequencyAblation], .evidence,
      "For palliation of bone metastases no ablation has been shown to be better than another.",
      refs: [93]),
  ]

  private static let together: [Background] = [
    Background(
      "comb-synergy", [.combinedAblationCement], .mechanism,
      "Ablation acts on the tumour and cement on the bone; each does what the other cannot.",
      refs: []),
    Background(
      "comb-note-little-comparative-data", [.combinedAblationCement], .evidence,
      "Comparisons of energies with cement are scarce; palliative care is hard to randomise.",
      refs: [144]),
  ]

  private static let freezing: [Technique] = [.cryoablation, .combinedAblationCement]

  private static let everyTumourTechnique = Technique.allCases.filter {
    $0 != .cryoneurolysis && $0 != .radiofrequencyAblation
  }
}
