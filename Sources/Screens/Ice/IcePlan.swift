internal import IceBall
internal import Logic
internal import Rules

/// A plan for the model, with what was taken for granted to make it, in words.
struct IcePlan: Hashable, Sendable {
  let plan: FreezePlan
  /// The probes as they are planned: `2 IceRod`.
  let probes: String
  /// The freezes as they are planned: `3.5 + 2 min`.
  let freezes: String
  /// What is not on record and was taken for granted.
  let assumed: [String]

  init(_ lesion: Lesion, size: Double, probes count: Int, freezes: [Double]) {
    let sheet = lesion.sheet
    let shape = LesionShape(diameter: size)
    let word = sheet.word(PlanFacts.cryoprobeType.name).flatMap(CryoprobeModel.init)
    let (model, taken) = Self.model(word)
    let layout = IceLayout(count, of: model, in: size)
    let (tissue, why) = Self.tissue(sheet)
    let (stages, thaw) = Self.stages(freezes, sheet)
    let (structures, where_) = IceNeighbours.all(sheet, near: shape)
    plan = FreezePlan(
      lesion: shape, tissue: tissue, probes: layout.probes, stages: stages, structures: structures)
    probes =
      "\(count) "
      + (word.flatMap { $0 == .other ? nil : $0.label } ?? (count == 1 ? "probe" : "probes"))
    self.freezes =
      freezes.map { ($0 / 60).shortWords }.joined(separator: " + ") + " min"
    assumed =
      [
        "ball of \(size.written) mm", "\(tissue.name) throughout\(why)", taken,
        "probes head to feet, \(layout.words)",
      ] + [thaw, where_].compactMap(\.self)
  }

  /// How the model sees a probe. No maker's table could be verified.
  private static func model(_ word: CryoprobeModel?) -> (ProbeModel, String) {
    let model: ProbeModel =
      switch word {
      case .iceseed, .icesphere: .seed
      case .iceforce: .force
      case .icerod, .other, nil: .rod
      }
    let name =
      word.map { $0 == .other ? "other probe" : $0.label } ?? "probe model not known,"
    return (model, "\(name) as model \(model.name)")
  }

  private static func tissue(_ sheet: Sheet) -> (Tissue, why: String) {
    switch sheet.word(LesionFacts.lesionMatrix.name).flatMap(LesionMatrix.init) {
    case .lytic: (.softTumour, "")
    case .mixed: (.redMarrow, "")
    case .blastic: (.corticalBone, "")
    case nil: (.softTumour, ", matrix not known")
    }
  }

  /// Freezes with a thaw between each two. How long a thaw lasts is not asked.
  private static func stages(
    _ freezes: [Double], _ sheet: Sheet
  ) -> ([FreezeStage], words: String?) {
    let mode = sheet.word(PlanFacts.thawMode.name).flatMap(ThawMode.init)
    let kind: FreezeStage.Kind = mode == .active ? .activeThaw : .passiveThaw
    let thaw = FreezeStage(kind, minutes: 5)
    let stages = freezes.enumerated().flatMap { number, seconds in
      (number == 0 ? [] : [thaw]) + [FreezeStage(.freeze, seconds: seconds)]
    }
    guard freezes.count > 1 else { return (stages, nil) }
    let how = mode.map { "\($0.label)" } ?? "passive as it is not known"
    return (stages, "thaw 5 min, \(how)")
  }
}

extension Double {
  /// With at most one decimal: `3.5`, `10`.
  var shortWords: String {
    let tenths = (self * 10).rounded()
    return (tenths / 10).written
  }
}
