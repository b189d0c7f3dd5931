internal import IceBall
internal import Logic
internal import Rules

/// What the facts of a lesion give the model of the ice, or why they give it nothing.
///
/// Only what is on record counts. What the model needs besides is assumed and said in words.
enum IceFacts: Hashable, Sendable {
  case planned(IcePlan)
  /// Why there is no ice to show, and where the missing answers are given.
  case off(String)

  init(_ file: OpenCase) {
    guard let lesion = file.lesion else {
      self = .off(Advice.noLesion)
      return
    }
    if let why = Self.whyNoIce(lesion, file) ?? Self.whatIsMissing(lesion, file) {
      self = .off(why)
      return
    }
    guard let size = lesion.sheet.number(LesionFacts.lesionSizeMM.name),
      let count = lesion.sheet.number(PlanFacts.cryoprobeCount.name),
      let freezes = Self.freezes(lesion)
    else {
      self = .off("The answers for \(lesion.id) cannot be read.")
      return
    }
    guard IceLayout.counts.contains(count) else {
      self = .off(
        "The model takes 1 to 8 probes, and \(count.written) are planned for \(lesion.id).")
      return
    }
    self = .planned(IcePlan(lesion, size: size, probes: Int(count), freezes: freezes))
  }

  var plan: FreezePlan? { if case .planned(let ice) = self { ice.plan } else { nil } }

  var whyOff: String? { if case .off(let why) = self { why } else { nil } }

  static func freezes(_ lesion: Lesion) -> [Double]? {
    guard case .numbers(let freezes) = lesion.sheet[PlanFacts.freezeDurationSeconds.name]?.value,
      !freezes.isEmpty
    else { return nil }
    return freezes
  }

  /// Why no ice is planned; nothing where it is.
  private static func whyNoIce(_ lesion: Lesion, _ file: OpenCase) -> String? {
    guard let technique = file.plannedTechniques[lesion.id] else {
      return "No technique is chosen for \(lesion.id), so no ice:"
        + " {go.tech}, then {technique.choose} chooses cryoablation."
    }
    switch technique {
    case .cryoablation: return nil
    case .combinedAblationCement:
      let energy = lesion.sheet.word(PlanFacts.ablationModality.name)
      guard let energy, energy != AblationEnergy.cryoablation.rawValue else { return nil }
      let label = file.catalogue.label(of: energy, in: PlanFacts.ablationModality.name)
      return "The energy planned for \(lesion.id) is \(label), which makes no ice."
    case .cryoneurolysis:
      return "Cryoneurolysis is planned for \(lesion.id): the model knows lesions, and no nerves."
    case .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
      .longBoneCementoplasty, .osteosynthesis, .radiofrequencyAblation:
      return "\(technique.label) is planned for \(lesion.id), which makes no ice."
    }
  }

  /// What the model needs and nobody has answered, with where it is asked; nothing where all is known.
  private static func whatIsMissing(_ lesion: Lesion, _ file: OpenCase) -> String? {
    func label(_ fact: FactName) -> String { file.catalogue[fact]?.label ?? fact.rawValue }
    var atTheLesion: [String] = []
    if lesion.sheet.number(LesionFacts.lesionSizeMM.name) == nil {
      atTheLesion.append(label(LesionFacts.lesionSizeMM.name))
    }
    var inThePlan: [String] = []
    if file.plannedTechniques[lesion.id] == .combinedAblationCement,
      lesion.sheet.word(PlanFacts.ablationModality.name) == nil
    {
      inThePlan.append(label(PlanFacts.ablationModality.name))
    }
    if lesion.sheet.number(PlanFacts.cryoprobeCount.name) == nil {
      inThePlan.append(label(PlanFacts.cryoprobeCount.name))
    }
    if freezes(lesion) == nil { inThePlan.append(label(PlanFacts.freezeDurationSeconds.name)) }
    let parts = [
      atTheLesion.isEmpty ? nil : "\(atTheLesion.joined(separator: ", ")) ({go.case})",
      inThePlan.isEmpty
        ? nil : "\(inThePlan.joined(separator: ", ")) ({go.tech}, then {technique.page})",
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return "No ice yet for \(lesion.id), not known: \(parts.joined(separator: "; "))."
  }
}
