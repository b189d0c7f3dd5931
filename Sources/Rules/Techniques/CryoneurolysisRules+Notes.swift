internal import Logic

extension CryoneurolysisRules {
  // MARK: What to know besides.

  static let skinHair = Rule(
    "neuro-comp-skin-hair", .note, for: [.cryoneurolysis],
    when: .any(
      LesionFacts.targetNerveDepth == .superficial, LesionFacts.targetNerve == .supraorbital),
    says: "Skin and hair over a superficial nerve may change, the eyebrow above all.",
    refs: [133])

  static let diagnosticBlock = Rule(
    "neuro-diagnostic-block", .note, for: [.cryoneurolysis],
    when: !LesionFacts.diagnosticBlockRelief.isKnown,
    says: "A test block beforehand could tell whether this nerve is the right one.",
    refs: [108])
}
