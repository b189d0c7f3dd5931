/// What is to be frozen and how: lesion, tissue, probes, protocol, and what lies near.
package struct FreezePlan: Sendable, Hashable {
  /// The lesion, its centre at `Point.centre`.
  package var lesion: LesionShape
  /// How far the ice should reach beyond the lesion on every side, in mm; 5 to 8 are usual.
  package var margin: Double
  /// What is frozen.
  package var tissue: Tissue
  /// One to eight probes.
  package var probes: [Probe]
  /// The stages in their order.
  package var stages: [FreezeStage]
  /// What must stay warm.
  package var structures: [NearbyStructure]

  /// A plan; without stages the usual one of 10 minutes freezing, 5 thawing and 10 freezing.
  package init(
    lesion: LesionShape, margin: Double = 5, tissue: Tissue, probes: [Probe],
    stages: [FreezeStage] = FreezePlan.usualStages, structures: [NearbyStructure] = []
  ) {
    self.lesion = lesion
    self.margin = margin
    self.tissue = tissue
    self.probes = probes
    self.stages = stages
    self.structures = structures
  }

  /// 10 minutes freezing, 5 thawing without heat, 10 freezing.
  package static let usualStages = [
    FreezeStage(.freeze, minutes: 10), FreezeStage(.passiveThaw, minutes: 5),
    FreezeStage(.freeze, minutes: 10),
  ]

  /// How long all stages take, in seconds.
  package var seconds: Double { stages.reduce(0) { $0 + $1.seconds } }
}
