import Logic
import Testing

@testable import Rules

/// Which nerves could be the target at a site.
@Suite struct NearbyNervesTests {
  private func nerves(
    _ site: Site, region: SoftTissueRegion? = nil, levels: [VertebralLevel] = []
  ) -> Set<TargetNerve> {
    var sheet = Sheet(["site": .value(.word(site.rawValue))])
    sheet["soft_tissue_region"] = region.map { .value(.word($0.rawValue)) }
    sheet["vertebral_levels"] = levels.isEmpty ? nil : .value(.words(levels.map(\.rawValue)))
    return NearbyNerves.at(sheet)
  }

  @Test(arguments: Site.allCases)
  func `no target, and a nerve that is not in the list, are possible at every site`(site: Site) {
    #expect(nerves(site).isSuperset(of: [.none, .other]))
  }

  @Test(arguments: TargetNerve.allCases)
  func `every nerve is possible somewhere, and none but the general ones everywhere`(
    nerve: TargetNerve
  ) {
    let sites = Site.allCases.filter { nerves($0).contains(nerve) }
    #expect(sites.contains(.peripheralNerve))
    #expect((sites.count == Site.allCases.count) == (nerve == .none || nerve == .other))
  }

  @Test(arguments: [
    (TargetNerve.femoral, Site.humerus), (.femoral, .rib), (.headNeck, .ilium),
    (.supraorbital, .acetabulum), (.occipital, .sacrum), (.digital, .spine), (.genicular, .skull),
    (.coeliacPlexus, .tibia), (.intercostal, .foot), (.sciatic, .skull), (.pudendal, .rib),
    (.spinalRoot, .hand), (.obturator, .shoulderGirdle), (.ilioinguinal, .headNeck),
    (.femoralCutaneous, .sternum),
  ])
  func `a nerve is not proposed where it does not run`(nerve: TargetNerve, site: Site) {
    #expect(!nerves(site).contains(nerve))
  }

  @Test(
    arguments: [
      (
        VertebralLevel.t10, [TargetNerve.intercostal, .spinalRoot], [.femoral, .sciatic, .headNeck]
      ),
      (.l3, [.femoral, .obturator, .spinalRoot], [.intercostal, .occipital, .pudendal]),
      (.c2, [.occipital, .headNeck, .spinalRoot], [.intercostal, .femoral, .sciatic]),
      (.s3, [.pudendal, .spinalRoot], [.femoral, .intercostal, .headNeck]),
    ] as [(VertebralLevel, [TargetNerve], [TargetNerve])])
  func `in the spine the level says which nerves are near`(
    level: VertebralLevel, near: [TargetNerve], far: [TargetNerve]
  ) {
    let found = nerves(.spine, levels: [level])
    #expect(found.isSuperset(of: near))
    #expect(found.isDisjoint(with: far))
  }

  @Test(arguments: SoftTissueRegion.allCases)
  func `a region of soft tissue has no nerve of another end of the body`(region: SoftTissueRegion) {
    let found = nerves(.softTissue, region: region)
    #expect(found.isSuperset(of: [.none, .other]))
    guard region != .other else { return }
    #expect(!(found.contains(.supraorbital) && found.contains(.digital)))
    #expect(found.contains(.headNeck) == (region == .headNeck))
  }
}
