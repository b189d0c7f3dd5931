internal import Logic

extension Rulebook {
  /// The rulebook of the clinic, with settings at their defaults.
  package static let standard = Rulebook(
    version: "2026.11", catalogue: .clinical, settings: .standard, rules: standardRules)

  /// Rules in the order in which they act, and within that by topic.
  private static let standardRules: [Rule] = {
    let topics = [
      OtherTreatmentRules.all, ImagingRules.all, CementRules.all, VertebroplastyRules.all,
      KyphoplastyRules.all, SacroplastyRules.all, AcetabuloplastyRules.all, LongBoneRules.all,
      OsteosynthesisRules.all, CryoablationRules.all, SoftTissueRules.all,
      VascularMalformationRules.all, CryoneurolysisRules.all, CombinedRules.all,
    ]
    let all = topics.flatMap(\.self)
    return effectOrder.flatMap { name in all.filter { $0.effect.name == name } }
  }()

  private static let effectOrder = [
    "scope", "requirement", "indication", "block", "reservation", "hold", "referral",
    "session_limit", "note",
  ]
}
