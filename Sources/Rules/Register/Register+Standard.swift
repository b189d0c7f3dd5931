extension Register {
  /// The register of the source article, by topic.
  package static let standard = Register(
    entries: standardEntries, demands: standardDemands, settings: settingAnchors,
    derivations: derivationAnchors)

  private static let standardEntries: [Entry] = [
    otherTreatment, imaging, cementChoice, cementDoing, vertebroplasty, vertebroplastyOutcomes,
    heightRestoration, sacrumAndPelvis, longBonesAndScrews, cementComplications,
    cryoablationChoice, cryoablationDoing, softTissue, cryoneurolysis, combined, figures,
  ].flatMap(\.self)

  private static let standardDemands: [Demand] = [
    otherTreatmentDemands, imagingDemands, cementChoiceDemands, cementLimitsDemands,
    vertebraeDemands, sacrumPelvisAndLimbsDemands, cryoablationChoiceDemands,
    cryoablationNeighboursDemands, softTissueDemands, cryoneurolysisDemands, combinedDemands,
  ].flatMap(\.self)
}
