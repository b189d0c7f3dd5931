extension Technique {
  /// Cement in a vertebra.
  static let spinalCement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .combinedAblationCement,
  ]

  /// Every technique that uses cement; screws may be cemented.
  static let cementOrScrews = allCases.filter(placesCement.contains) + [.osteosynthesis]

  /// Ablation of a tumour, by cold or heat.
  static let tumourAblation: [Technique] = [
    .cryoablation, .combinedAblationCement, .radiofrequencyAblation,
  ]

  /// Ablation of a tumour that can be done by cold.
  static let tumourFreezing: [Technique] = [.cryoablation, .combinedAblationCement]
}
