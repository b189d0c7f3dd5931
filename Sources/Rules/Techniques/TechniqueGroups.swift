/// Groups of techniques that rules are about.
extension [Technique] {
  /// Cement in vertebrae, alone or after ablation.
  static let spinalCement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .combinedAblationCement,
  ]

  /// Cement in vertebrae, with or without a balloon or an implant.
  static let spinalAugmentation: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant,
  ]

  /// Whatever places cement, screws left aside.
  static let cementing: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .combinedAblationCement,
  ]

  /// Cement and screws.
  static let cementOrScrews: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .combinedAblationCement, .osteosynthesis,
  ]

  /// Ablation of tumours, alone or with cement.
  static let tumourAblation: [Technique] = [
    .cryoablation, .combinedAblationCement, .radiofrequencyAblation,
  ]

  /// Ablation of tumours without cement.
  static let ablationAlone: [Technique] = [
    .cryoablation, .radiofrequencyAblation,
  ]

  /// Cold against tumours, alone or with cement.
  static let tumourFreezing: [Technique] = [
    .cryoablation, .combinedAblationCement,
  ]

  /// Whatever may freeze.
  static let freezing: [Technique] = [
    .cryoablation, .cryoneurolysis, .combinedAblationCement,
  ]

  /// What is done to vertebrae: cement, ablation or both.
  static let spinalCementOrAblation: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .cryoablation, .combinedAblationCement,
    .radiofrequencyAblation,
  ]

  /// Every technique.
  static let allTechniques: [Technique] = Technique.allCases

  /// Every technique but cryoneurolysis.
  static let ofTumours: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .osteosynthesis, .cryoablation, .combinedAblationCement,
    .radiofrequencyAblation,
  ]

  /// Cement at the hip bone, alone or after ablation.
  static let acetabularCement: [Technique] = [
    .acetabuloplasty, .combinedAblationCement,
  ]

  /// Cement anywhere but in the sacrum.
  static let cementingButSacrum: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .acetabuloplasty, .longBoneCementoplasty,
    .combinedAblationCement,
  ]

  /// Cement, ablation or both; screws and nerves left aside.
  static let cementOrAblation: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .cryoablation, .combinedAblationCement, .radiofrequencyAblation,
  ]
}
