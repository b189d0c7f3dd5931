internal import Logic

/// A balloon before the cement.
enum KyphoplastyRules {
  // MARK: What speaks against it.

  static let tumourDissemination = Rule(
    "kp-caution-tumour-dissemination", .reservation, for: [.kyphoplasty],
    when: NamedConditions.neoplasticBone.isYes,
    says: "A balloon inflated in tumour may press it further afield.",
    refs: [62])

  static let rationaleNoCollapse = Rule(
    "kp-rationale.no_collapse", .reservation, for: [.kyphoplasty, .vertebralImplant],
    when: [LesionFacts.site == .spine, !LesionFacts.fracturePresent.isYes],
    says: "There is no collapse whose height a balloon or implant could restore (judgement).")

  // MARK: What to know besides.

  static let interdigitation = Rule(
    "kp-limit-interdigitation", .note, for: [.kyphoplasty],
    when: .always,
    says: "The cavity may let cement grip the surrounding bone less.",
    refs: [61])

  static let cost = Rule(
    "kp-cost", .note, for: [.kyphoplasty],
    when: .always,
    says: "Kyphoplasty costs more than vertebroplasty.")

  /// All of them, by what they do.
  static let all: [Rule] = [
    tumourDissemination, rationaleNoCollapse, interdigitation, cost,
  ]
}
