extension IceExtent {
  /// What a field of least temperatures says of a plan; what is near is told from the field once the cold has spread.
  init(of plan: FreezePlan, in field: ColdField, spread: ColdField) {
    let cover = LesionCover(of: plan.lesion, margin: plan.margin, in: field)
    let edge = plan.structures.isEmpty ? [] : spread.edge(at: Isotherm.edge.celsius)
    self.init(
      sections: IceSection.Plane.allCases.map { IceSection($0, of: field) },
      volumes: Dictionary(
        uniqueKeysWithValues: Isotherm.allCases.map {
          ($0, field.volume(atOrBelow: $0.celsius))
        }),
      lesionLethal: cover.lesionLethal, lesionFrozen: cover.lesionFrozen,
      marginFrozen: cover.marginFrozen, leastMargin: IceMargin(of: plan.lesion, in: field),
      exposures: plan.structures.map { Exposure(of: $0, in: spread, edge: edge) })
  }
}
