/// What has frozen up to some moment: pictures, volumes, coverage, and what is near.
package struct IceExtent: Sendable, Hashable {
  /// The axial, coronal and sagittal picture.
  package let sections: [IceSection]
  /// The volume that was at or below each isotherm, in cm³.
  package let volumes: [Isotherm: Double]
  /// How much of the lesion was at or below -20 °C, from 0 to 1.
  package let lesionLethal: Double
  /// How much of the lesion was at or below 0 °C, from 0 to 1.
  package let lesionFrozen: Double
  /// How much of the lesion with its margin was at or below 0 °C, from 0 to 1.
  package let marginFrozen: Double
  /// Where the ice reaches least far beyond the lesion.
  package let leastMargin: IceMargin
  /// The structures of the plan in their order.
  package let exposures: [Exposure]

  /// The volume that was at or below an isotherm, in cm³.
  package func volume(_ isotherm: Isotherm) -> Double { volumes[isotherm, default: 0] }

  /// The picture of a plane.
  package func section(_ plane: IceSection.Plane) -> IceSection? {
    sections.first { $0.plane == plane }
  }
}
