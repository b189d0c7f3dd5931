internal import Logic
internal import Rules

/// A place in the figure: a level of the spine, a bone of one side, or a line of the list beneath
/// for a lesion that the drawing has no place for.
enum FigurePlace: Hashable, Sendable {
  case level(VertebralLevel)
  case bone(FigureBone, FigureSide)
  case listed(lesion: String)

  /// The places that are drawn, in the order of reading.
  static let drawn: [FigurePlace] =
    VertebralLevel.allCases.map(FigurePlace.level)
    + FigureSide.allCases.flatMap { side in
      FigureBone.allCases.map { FigurePlace.bone($0, side) }
    }

  /// The place in words: `T10`, `right ilium`.
  var words: String {
    switch self {
    case .level(.c0): "C0, the occiput"
    case .level(let level): level.rawValue
    case .bone(let bone, let side): "\(side.rawValue) \(bone.label)"
    case .listed(let lesion): "Lesion \(lesion)"
    }
  }
}

/// The side of the patient.
enum FigureSide: String, Hashable, Sendable, CaseIterable {
  case right, left

  /// The sides that a word of the record names; none where it names none.
  static func named(_ word: String?) -> [FigureSide] {
    switch word.flatMap(Side.init) {
    case .left: [.left]
    case .right: [.right]
    case .bilateral: [.right, .left]
    case .midline, nil: []
    }
  }
}

/// A bone that the figure draws on both sides.
enum FigureBone: Hashable, Sendable, CaseIterable {
  /// The wing of the sacrum: where a sacral lesion of one side without a level stands.
  case ala
  case ilium, acetabulum, proximalFemur, pelvisOther, femurOther

  /// The bone of a site; nothing for a site that is not drawn, or has no side.
  init?(_ site: Site) {
    switch site {
    case .ilium: self = .ilium
    case .acetabulum: self = .acetabulum
    case .pelvisOther: self = .pelvisOther
    case .proximalFemur: self = .proximalFemur
    case .femurOther: self = .femurOther
    case .spine, .sacrum, .humerus, .tibia, .longBoneOther, .rib, .sternum, .shoulderGirdle, .hand,
      .foot, .skull, .otherBone, .headNeck, .softTissue, .peripheralNerve, .other:
      return nil
    }
  }

  var label: String {
    switch self {
    case .ala: "wing of the sacrum"
    case .ilium: "ilium"
    case .acetabulum: "acetabulum"
    case .pelvisOther: "pelvis, other part"
    case .proximalFemur: "proximal femur"
    case .femurOther: "femur, other part"
    }
  }
}
