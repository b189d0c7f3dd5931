package import Logic

/// What was done, entered beside what was planned. No rule reads any of it.
package enum ProcedureFacts {
  package static let state = Fact<ProcedureState>(
    "procedure_state", .case, .procedure, label: "Procedure",
    help: "Whether the procedure took place")

  package static let date = Fact<CalendarDate>(
    "procedure_done_date", .case, .procedure, label: "Done on", help: "Day of the procedure",
    askedWhen: wasBegun)

  package static let doneBy = Fact<String>(
    "procedure_done_by", .case, .procedure, label: "Done by", help: "Who did the procedure",
    askedWhen: wasBegun)

  package static let stateReason = Fact<String>(
    "procedure_state_reason", .case, .procedure, label: "Why not done",
    help: "Why the procedure was stopped or did not take place",
    askedWhen: state.isOne(of: .stopped, .cancelled))

  package static let techniqueDone = Fact<PlannedTechnique>(
    "technique_done", .outcome, .procedure, label: "Technique done",
    help: "Technique that was done in this lesion; none where it was left alone")

  package static let cementDoneML = Fact<[Double]>(
    "cement_done_ml", .outcome, .procedure, unit: "mL", 0...60, label: "Cement given",
    help: "Cement given: one number a level, in the order of the levels",
    askedWhen: takesCement)

  package static let cementBefore = Fact<Bool>(
    "cement_before", .outcome, .procedure, label: "Cement before",
    help: "Cement of an earlier procedure was in this bone already", askedWhen: takesCement)

  package static let accessDone = Fact<AccessRoute>(
    "access_done", .outcome, .procedure, label: "Access used", help: "Route into the bone")

  package static let probesDone = Fact<Double>(
    "probes_done", .outcome, .procedure, unit: "count", 0...25, label: "Probes used",
    help: "Probes used in this lesion", askedWhen: ablates)

  package static let freezesDone = Fact<Double>(
    "freeze_cycles_done", .outcome, .procedure, unit: "count", 0...10, label: "Freezes done",
    help: "Cycles of freezing and thawing", askedWhen: freezes)

  package static let screwsDone = Fact<Double>(
    "screws_done", .outcome, .procedure, unit: "count", 0...12, label: "Screws placed",
    help: "Screws placed in this lesion", askedWhen: techniqueDone == .osteosynthesis)

  package static let departureReason = Fact<String>(
    "departure_reason", .outcome, .procedure, label: "Why otherwise",
    help: "Why it was done otherwise than planned")

  package static let sirGrade = Fact<AdverseEventGrade>(
    "complication_sir_grade", .outcome, .procedure, label: "SIR grade",
    help: "SIR grade 2017 of what happened at the procedure; 0 for nothing")

  package static let all: [Declaration] = [
    state.declaration, date.declaration, doneBy.declaration, stateReason.declaration,
    techniqueDone.declaration, cementDoneML.declaration, cementBefore.declaration,
    accessDone.declaration, probesDone.declaration, freezesDone.declaration,
    screwsDone.declaration, departureReason.declaration, sirGrade.declaration,
  ]

  private static let wasBegun = state.isOne(of: .done, .stopped)

  private static let takesCement = techniqueDone.isOne(
    of: .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .osteosynthesis, .combinedAblationCement)

  private static let ablates = techniqueDone.isOne(
    of: .cryoablation, .cryoneurolysis, .combinedAblationCement, .radiofrequencyAblation)

  private static let freezes = techniqueDone.isOne(
    of: .cryoablation, .cryoneurolysis, .combinedAblationCement)
}
