internal import IceBall
internal import Logic
internal import Rules

/// The structures near a lesion as the model gets them. Distances are on record and directions are
/// not, so that each gets one that is said in words.
enum IceNeighbours {
  fileprivate struct Kind {
    let fact: FactName
    let kind: NearbyStructure.Kind
    let name: String
    let direction: Direction
  }

  /// The structures whose distance is known, and in words where they were put.
  static func all(
    _ sheet: Sheet, near lesion: LesionShape
  ) -> ([NearbyStructure], words: String?) {
    let known = kinds(sheet).compactMap { kind in sheet.number(kind.fact).map { (kind, $0) } }
    guard !known.isEmpty else { return ([], "no distance to a structure is known") }
    let dissected = sheet.number(PlanFacts.distanceAfterDissectionMM.name)
    let toDissect = known.filter { $0.0.isOfDissection }.min { $0.1 < $1.1 }?.0.fact
    let placed = known.map { kind, mm in
      (kind, kind.fact == toDissect ? dissected ?? mm : mm)
    }
    let structures = placed.map { kind, mm in
      NearbyStructure.wall(
        kind.kind, name: kind.name, mm: mm, from: lesion, towards: kind.direction)
    }
    let words = placed.map { kind, mm in
      let after = kind.fact == toDissect && dissected != nil ? " after dissection" : ""
      return "\(kind.name) \(mm.written) mm\(after) \(kind.direction.words)"
    }
    return (structures, words.joined(separator: ", "))
  }

  private static func kinds(_ sheet: Sheet) -> [Kind] {
    let site = sheet.word(.site).flatMap(Site.init)
    let isSpine = site == .spine || site == .sacrum
    return [
      Kind(
        fact: LesionFacts.distanceToNeuralStructureMM.name, kind: isSpine ? .canal : .nerve,
        name: isSpine ? "canal or nerve" : "nerve", direction: .back),
      Kind(
        fact: LesionFacts.distanceToOrganMM.name, kind: .bowel, name: "organ", direction: .front),
      Kind(fact: LesionFacts.distanceToSkinMM.name, kind: .skin, name: "skin", direction: .back),
      Kind(
        fact: LesionFacts.distanceToJointMM.name, kind: .cartilage, name: "joint",
        direction: .left),
    ]
  }
}

extension IceNeighbours.Kind {
  /// Whether dissection counts for it: the distance after it is to the nearest nerve or organ.
  fileprivate var isOfDissection: Bool { kind == .canal || kind == .nerve || kind == .bowel }
}
