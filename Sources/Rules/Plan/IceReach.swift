package import Logic

/// A structure that the planned ice reaches by the distances on record, beside nerves and organs, which
/// have rules of their own.
///
/// Judgement, without a reference: the source gives no reserve to a joint, a vessel or the skin.
package struct IceReach: Hashable, Sendable {
  /// `joint`, `large vessel`, `skin`.
  package let structure: String
  /// From the edge of the lesion, in mm.
  package let distance: Double
  /// Ice beyond the lesion, in mm.
  package let ice: Double

  /// The remark in a line.
  package var words: String {
    "The ice reaches the \(structure): \(distance.written) mm away, ice \(ice.written) mm beyond "
      + "the lesion. Judgement, without a reference."
  }
}

extension IceReach {
  /// What a technique with ice reaches for a lesion; nothing where no ice is planned, or where no
  /// distance is on record.
  package static func all(
    of technique: Technique, _ reader: CaseReader, at place: CaseReader.Place
  ) -> [IceReach] {
    guard [Technique].freezing.contains(technique),
      let ice = reader.reading(PlanFacts.iceballMarginMM.name, at: place).interval?.exact
    else { return [] }
    let structures = [
      ("joint", LesionFacts.distanceToJointMM),
      ("large vessel", LesionFacts.distanceToLargeVesselMM),
      ("skin", LesionFacts.distanceToSkinMM),
    ]
    return structures.compactMap { structure, fact in
      guard let distance = reader.reading(fact.name, at: place).interval?.exact, distance < ice
      else { return nil }
      return IceReach(structure: structure, distance: distance, ice: ice)
    }
  }
}
