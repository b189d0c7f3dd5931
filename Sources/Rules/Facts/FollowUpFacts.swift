package import Logic

/// What came of it.
package enum FollowUpFacts {
  package static let completionImagingDone = Fact<Bool>(
    "completion_imaging_done", .outcome, .followUp, label: "Completion imaging",
    help: "Control images after cement, screw or ablation reviewed")

  package static let cementCrossesMidline = Fact<Bool>(
    "cement_crosses_midline", .outcome, .followUp, label: "Fill crosses midline",
    help: "Cement seen on both sides of the midline", askedWhen: LesionFacts.site == .spine)

  package static let cementLeakSite = Fact<Set<CementLeakSite>>(
    "cement_leak_site", .outcome, .followUp, label: "Leak",
    help: "Where cement was seen outside bone")

  package static let muscleInjury = Fact<Bool>(
    "muscle_injury", .outcome, .followUp, label: "Muscle injury", help: "Muscle injured by access")

  package static let nerveInjury = Fact<Bool>(
    "nerve_injury", .outcome, .followUp, label: "Nerve injury",
    help: "Nerve injured by access, cold or heat")

  package static let vascularInjury = Fact<Bool>(
    "vascular_injury", .outcome, .followUp, label: "Vessel injury",
    help: "Vessel injured by access")

  package static let residualEnhancement = Fact<Bool>(
    "residual_enhancement", .outcome, .followUp, label: "Residual enhancement",
    help: "Enhancing tissue left at the ablated site",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let followUpDate = Fact<CalendarDate>(
    "follow_up_date", .outcome, .followUp, label: "Follow-up date",
    help: "Day of the follow-up visit")

  package static let followUpPainNRS = Fact<Double>(
    "follow_up_pain_nrs", .outcome, .followUp, unit: "points", 0...10, label: "Pain at follow-up",
    help: "Pain from the treated lesion, 0 to 10")

  package static let followUpMobility = Fact<Mobility>(
    "follow_up_mobility", .outcome, .followUp, label: "Walking at follow-up",
    help: "Walking ability at follow-up")

  package static let followUpFracture = Fact<Bool>(
    "follow_up_fracture", .outcome, .followUp, label: "New fracture",
    help: "Fracture of the treated bone, or of an adjacent vertebra, since treatment")

  package static let followUpImagingMonths = Fact<[Double]>(
    "follow_up_imaging_months", .outcome, .followUp, unit: "months", 0...240,
    label: "Imaging at months", help: "When imaging was or will be repeated after treatment")

  package static let complicationText = Fact<String>(
    "complication_text", .outcome, .followUp, label: "Complications",
    help: "Complications in words")

  package static let complicationGrade = Fact<ComplicationGrade>(
    "complication_grade", .outcome, .followUp, label: "CIRSE grade",
    help: "CIRSE grade 2017 of the gravest complication; 0 for none")

  package static let all: [Declaration] = [
    completionImagingDone.declaration, cementCrossesMidline.declaration, cementLeakSite.declaration,
    muscleInjury.declaration, nerveInjury.declaration, vascularInjury.declaration,
    residualEnhancement.declaration, followUpDate.declaration, followUpPainNRS.declaration,
    followUpMobility.declaration, followUpFracture.declaration, followUpImagingMonths.declaration,
    complicationText.declaration, complicationGrade.declaration,
  ]
}
