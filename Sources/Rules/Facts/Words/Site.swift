internal import Logic

/// Where a target lies.
package enum Site: String, FactWord {
  case spine, sacrum, acetabulum, ilium
  case pelvisOther = "pelvis_other"
  case proximalFemur = "proximal_femur"
  case femurOther = "femur_other"
  case humerus, tibia
  case longBoneOther = "long_bone_other"
  case rib, sternum
  case shoulderGirdle = "shoulder_girdle"
  case hand, foot, skull
  case otherBone = "other_bone"
  case headNeck = "head_neck"
  case softTissue = "soft_tissue"
  case peripheralNerve = "peripheral_nerve"
  case other

  package var label: String {
    switch self {
    case .pelvisOther: "pelvis, other part"
    case .femurOther: "femur, other part"
    case .longBoneOther: "other long bone"
    case .headNeck: "head or neck"
    case .spine, .sacrum, .acetabulum, .ilium, .proximalFemur, .humerus, .tibia, .rib, .sternum,
      .shoulderGirdle, .hand, .foot, .skull, .otherBone, .softTissue, .peripheralNerve, .other:
      rawValue.withBlanks
    }
  }
}

/// Where a soft tissue target lies.
package enum SoftTissueRegion: String, FactWord {
  case headNeck = "head_neck"
  case shoulder, arm, elbow, forearm, hand
  case chestWall = "chest_wall"
  case abdominalWall = "abdominal_wall"
  case intraAbdominal = "intra_abdominal"
  case paraspinal, pelvis, gluteal, groin, thigh, knee, leg, foot, other

  package var label: String {
    switch self {
    case .headNeck: "head or neck"
    case .intraAbdominal: "inside the abdomen"
    case .shoulder, .arm, .elbow, .forearm, .hand, .chestWall, .abdominalWall, .paraspinal, .pelvis,
      .gluteal, .groin, .thigh, .knee, .leg, .foot, .other:
      rawValue.withBlanks
    }
  }
}

/// The side of a target.
package enum Side: String, FactWord {
  case left, right, bilateral, midline
}
