package import Logic

extension LesionFacts {
  package static let targetNerve = Fact<TargetNerve>(
    "target_nerve", .lesion, .lesions, label: "Target nerve",
    help: "Nerve that would be frozen; a sensory branch is not its parent nerve",
    askedWhen: NamedConditions.nerveAsked.isYes)

  package static let targetNerveText = Fact<String>(
    "target_nerve_text", .lesion, .lesions, label: "Nerve in words", help: "Exact branch and place",
    askedWhen: NamedConditions.nerveAsked.isYes)

  package static let targetNerveMotorFunction = Fact<MotorFunction>(
    "target_nerve_motor_function", .lesion, .lesions, label: "Motor function",
    help: "Motor contribution of that nerve; limb roots are motor until shown otherwise",
    askedWhen: NamedConditions.nerveTarget.isYes)

  package static let targetNerveDepth = Fact<TissueDepth>(
    "target_nerve_depth", .lesion, .lesions, label: "Depth of nerve",
    help: "Depth of the nerve below the skin", askedWhen: NamedConditions.nerveTarget.isYes)

  package static let nerveToPainSourceDistanceMM = Fact<Double>(
    "nerve_to_pain_source_distance_mm", .lesion, .lesions, unit: "mm", 0...1500,
    label: "Nerve length to pain",
    help: "Length of nerve between the freeze and the source of pain",
    askedWhen: NamedConditions.nerveTarget.isYes)

  package static let regrowthDaysLow = Fact<Double>(
    "regrowth_days_low", .lesion, .lesions, unit: "days", 0...1500, label: "Shortest relief",
    help: "Estimate: regrowth at 2 mm a day", askedWhen: NamedConditions.nerveTarget.isYes,
    derived: .formula(.regrowthDaysLow))

  package static let regrowthDaysHigh = Fact<Double>(
    "regrowth_days_high", .lesion, .lesions, unit: "days", 0...1500, label: "Longest relief",
    help: "Estimate: regrowth at 1 mm a day", askedWhen: NamedConditions.nerveTarget.isYes,
    derived: .formula(.regrowthDaysHigh))

  package static let diagnosticBlockDone = Fact<Bool>(
    "diagnostic_block_done", .lesion, .lesions, label: "Test block done",
    help: "Diagnostic local anaesthetic injection performed",
    askedWhen: NamedConditions.nerveTarget.isYes)

  package static let diagnosticBlockRelief = Fact<Bool>(
    "diagnostic_block_relief", .lesion, .lesions, label: "Test block helped",
    help: "The diagnostic injection relieved the pain",
    askedWhen: diagnosticBlockDone.isYes)

  package static let nerveTarget: [Declaration] = [
    targetNerve.declaration, targetNerveText.declaration, targetNerveMotorFunction.declaration,
    targetNerveDepth.declaration, nerveToPainSourceDistanceMM.declaration,
    regrowthDaysLow.declaration, regrowthDaysHigh.declaration, diagnosticBlockDone.declaration,
    diagnosticBlockRelief.declaration,
  ]
}
