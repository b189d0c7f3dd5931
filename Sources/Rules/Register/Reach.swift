/// The techniques that a statement can be about, written apart from the groups of the rules.
enum Reach {
  /// Vertebral cement, alone or after a balloon or an implant.
  static let augmentation: [Technique] = [.vertebroplasty, .kyphoplasty, .vertebralImplant]

  /// Vertebral cement, also after ablation.
  static let spinalCement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .combinedAblationCement,
  ]

  /// Whatever is done to a vertebra with cement or cold.
  static let spine: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .cryoablation, .combinedAblationCement,
  ]

  /// The same with heat.
  static let spineWithHeat: [Technique] = spine + [.radiofrequencyAblation]

  /// Cement as the purpose, wherever.
  static let cement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .combinedAblationCement,
  ]

  /// Cement without ablation.
  static let cementAlone: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty,
  ]

  /// Cement but for the sacrum, which has indications of its own.
  static let cementButSacrum: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .acetabuloplasty, .longBoneCementoplasty,
    .combinedAblationCement,
  ]

  /// Cement in the axial skeleton.
  static let axialCement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .combinedAblationCement,
  ]

  /// Cement, and screws that may be cemented.
  static let cementAndScrews: [Technique] = cement + [.osteosynthesis]

  /// Cement at the hip bone.
  static let hipCement: [Technique] = [.acetabuloplasty, .combinedAblationCement]

  /// Cement outside the spine.
  static let outsideSpine: [Technique] = [.sacroplasty, .acetabuloplasty, .longBoneCementoplasty]

  /// Cold on tumours.
  static let cryo: [Technique] = [.cryoablation, .combinedAblationCement]

  /// Cold on tumours and nerves.
  static let cold: [Technique] = [.cryoablation, .cryoneurolysis, .combinedAblationCement]

  /// Cold or heat on tumours.
  static let ablation: [Technique] = [
    .cryoablation, .combinedAblationCement, .radiofrequencyAblation,
  ]

  /// Cold or heat on tumours, without cement.
  static let ablationAlone: [Technique] = [.cryoablation, .radiofrequencyAblation]

  /// Cement or ablation of a tumour.
  static let cementOrAblation: [Technique] = cement + [.cryoablation, .radiofrequencyAblation]

  /// Whatever is done to bone tumours, as the source lists it.
  static let tumours: [Technique] = cementAndScrews + [.cryoablation]

  /// The same with heat.
  static let tumoursWithHeat: [Technique] = tumours + [.radiofrequencyAblation]

  /// The ten techniques of the source.
  static let source: [Technique] = tumours + [.cryoneurolysis]

  /// Every technique of the product.
  static let every: [Technique] = source + [.radiofrequencyAblation]
}
