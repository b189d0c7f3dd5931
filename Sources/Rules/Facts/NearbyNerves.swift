package import Logic

/// The nerves that run near a site, so that one might be the target there.
///
/// Gross anatomy, drawn wide: a nerve is left out only where its course does not come near. It
/// limits what the search for flips proposes, never what may be entered; `none` and `other` are
/// always possible.
package enum NearbyNerves {
  /// The nerves near a lesion, by its site with the levels or the region of soft tissue.
  package static func at(_ lesion: Sheet) -> Set<TargetNerve> {
    guard case .value(.word(let word)) = lesion[LesionFacts.site.name],
      let site = Site(rawValue: word)
    else { return Set(TargetNerve.allCases) }
    var nerves: Set<TargetNerve>
    switch (
      site, lesion[LesionFacts.softTissueRegion.name], lesion[LesionFacts.vertebralLevels.name]
    )
    {
    case (.softTissue, .value(.word(let region)), _):
      nerves = SoftTissueRegion(rawValue: region).map(near) ?? Set(TargetNerve.allCases)
    case (.softTissue, nil, _) where !sites(besides: lesion).isEmpty:
      nerves = Set(sites(besides: lesion).flatMap(near))
    case (.spine, _, .value(.words(let levels))) where !levels.isEmpty:
      nerves = Set(levels.flatMap { VertebralLevel(rawValue: $0).map(near) ?? [] })
    default: nerves = near(site)
    }
    return nerves.union([.none, .other])
  }

  /// The bones that a soft tissue lesion is said to take in as well.
  private static func sites(besides lesion: Sheet) -> [Site] {
    guard case .value(.words(let words)) = lesion[LesionFacts.additionalSites.name] else {
      return []
    }
    return words.compactMap(Site.init)
  }

  static func near(_ site: Site) -> Set<TargetNerve> {
    switch site {
    case .spine: Set(VertebralLevel.allCases.flatMap(near))
    case .sacrum: [.spinalRoot, .pudendal, .sciatic, .obturator]
    case .acetabulum: [.femoral, .femoralCutaneous, .sciatic, .obturator, .pudendal]
    case .ilium: [.ilioinguinal, .femoral, .femoralCutaneous, .sciatic, .obturator, .spinalRoot]
    case .pelvisOther:
      [.pudendal, .ilioinguinal, .femoral, .femoralCutaneous, .sciatic, .obturator, .spinalRoot]
    case .proximalFemur: [.femoral, .femoralCutaneous, .sciatic, .obturator]
    case .femurOther: [.femoral, .femoralCutaneous, .sciatic, .obturator, .genicular]
    case .tibia, .longBoneOther: [.genicular, .sciatic]
    case .humerus: []
    case .rib: [.intercostal, .spinalRoot]
    case .sternum, .shoulderGirdle: [.intercostal]
    case .hand, .foot: [.digital]
    case .skull: [.supraorbital, .occipital, .headNeck]
    case .headNeck: [.supraorbital, .occipital, .headNeck, .spinalRoot]
    case .otherBone, .softTissue, .peripheralNerve, .other: Set(TargetNerve.allCases)
    }
  }

  static func near(_ region: SoftTissueRegion) -> Set<TargetNerve> {
    switch region {
    case .headNeck: [.supraorbital, .occipital, .headNeck, .spinalRoot]
    case .shoulder: [.intercostal]
    case .arm, .elbow, .forearm: []
    case .hand, .foot: [.digital]
    case .chestWall: [.intercostal, .spinalRoot]
    case .abdominalWall: [.intercostal, .ilioinguinal]
    case .intraAbdominal:
      [.coeliacPlexus, .ilioinguinal, .femoral, .femoralCutaneous, .obturator, .spinalRoot]
    case .paraspinal: [.occipital, .intercostal, .spinalRoot]
    case .pelvis:
      [.pudendal, .ilioinguinal, .femoral, .femoralCutaneous, .sciatic, .obturator, .spinalRoot]
    case .gluteal: [.sciatic, .pudendal, .femoralCutaneous]
    case .groin: [.ilioinguinal, .femoral, .femoralCutaneous, .obturator, .pudendal]
    case .thigh: [.femoral, .femoralCutaneous, .sciatic, .obturator, .genicular]
    case .knee, .leg: [.genicular, .sciatic]
    case .other: Set(TargetNerve.allCases)
    }
  }

  static func near(_ level: VertebralLevel) -> Set<TargetNerve> {
    switch level {
    case .c0, .c1, .c2, .c3: [.spinalRoot, .occipital, .headNeck]
    case .c4, .c5, .c6, .c7: [.spinalRoot, .headNeck]
    case .t1, .t2, .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10, .t11: [.spinalRoot, .intercostal]
    case .t12: [.spinalRoot, .intercostal, .coeliacPlexus, .ilioinguinal]
    case .l1: [.spinalRoot, .coeliacPlexus, .ilioinguinal, .femoralCutaneous]
    case .l2, .l3, .l4: [.spinalRoot, .femoral, .femoralCutaneous, .obturator]
    case .l5: [.spinalRoot, .femoral, .obturator, .sciatic]
    case .s1, .s2, .s3, .s4, .s5: [.spinalRoot, .sciatic, .pudendal]
    }
  }
}
