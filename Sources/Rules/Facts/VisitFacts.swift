package import Logic

/// What was found at a visit after the procedure. No rule reads any of it.
package enum VisitFacts {
  package static let date = Fact<CalendarDate>(
    "visit_date", .visit, .followUp, label: "Day",
    help: "Day of the visit, of the death, or on which contact was lost")

  package static let state = Fact<VisitState>(
    "visit_state", .visit, .followUp, label: "Patient reached",
    help: "Whether the patient was seen or spoken to, has died, or is lost to follow-up")

  package static let painNRS = Fact<Double>(
    "visit_pain_nrs", .visit, .followUp, unit: "points", 0...10, label: "Pain now",
    help: "Pain where the patient was treated, 0 to 10")

  package static let mobility = Fact<Mobility>(
    "visit_mobility", .visit, .followUp, label: "Walking now", help: "Walking ability at the visit")

  package static let analgesics = Fact<AnalgesicChange>(
    "visit_analgesics", .visit, .followUp, label: "Painkillers",
    help: "Painkillers compared with before the procedure")

  package static let fracture = Fact<Bool>(
    "visit_fracture", .visit, .followUp, label: "Fracture since",
    help: "Fracture of the treated bone or of an adjacent vertebra since the procedure")

  package static let event = Fact<String>(
    "visit_event", .visit, .followUp, label: "Events since",
    help: "Complications since the last visit, in words")

  package static let cirse = Fact<ComplicationGrade>(
    "visit_event_cirse", .visit, .followUp, label: "CIRSE grade since",
    help: "CIRSE grade 2017 of the gravest event since the last visit; 0 for none")

  package static let sir = Fact<AdverseEventGrade>(
    "visit_event_sir", .visit, .followUp, label: "SIR grade since",
    help: "SIR grade 2017 of the gravest event since the last visit; 0 for none")

  package static let retreated = Fact<Bool>(
    "visit_retreated", .visit, .followUp, label: "Treated again",
    help: "The same target was treated again since the last visit")

  package static let all: [Declaration] = [
    date.declaration, state.declaration, painNRS.declaration, mobility.declaration,
    analgesics.declaration, fracture.declaration, event.declaration, cirse.declaration,
    sir.declaration, retreated.declaration,
  ]
}
