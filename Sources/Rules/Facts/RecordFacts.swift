package import Logic

/// What a meeting and a report need to have on record. No rule reads any of it.
package enum RecordFacts {
  package static let patientName = Fact<String>(
    "patient_name", .identity, .identity, label: "Name", help: "Name as in the patient record")

  package static let patientNumber = Fact<String>(
    "patient_number", .identity, .identity, label: "Patient number",
    help: "Number of the patient in the hospital")

  /// The facts that say who the patient is, to be had without the whole catalogue.
  package static let identity: Set<FactName> = [patientName.name, patientNumber.name]

  package static let referralQuestion = Fact<String>(
    "referral_question", .case, .patient, label: "Question",
    help: "What the referring colleague asks")

  package static let choiceReason = Fact<String>(
    "choice_reason", .planLesion, .plan, label: "Reason for the choice",
    help: "Why this technique was chosen, or taken against a reservation",
    askedWhen: PlanFacts.plannedTechnique != .none)

  package static let ruledOut = Fact<Set<Technique>>(
    "ruled_out", .planLesion, .plan, label: "Ruled out",
    help: "Techniques that the clinician has set aside for this lesion")

  package static let ruledOutReason = Fact<String>(
    "ruled_out_reason", .planLesion, .plan, label: "Reason for ruling out",
    help: "Why these techniques were set aside")

  package static let planReady = Fact<Bool>(
    "plan_ready", .planLesion, .plan, label: "Plan ready",
    help: "The plan for this lesion is complete and may go ahead")

  package static let cementOverLimitReason = Fact<String>(
    "cement_over_limit_reason", .plan, .plan, label: "Reason above the limit",
    help: "Why the session goes to or beyond the limit of cement or segments")

  package static let operatorName = Fact<String>(
    "operator", .plan, .plan, label: "Operator", help: "Who does the procedure")

  /// Risks that the reviewer takes as they are, by their ids.
  package static let risksAccepted = Declaration(
    "risks_accepted", .planLesion, .plan, .words(riskChoices), label: "Risks accepted",
    help: "Complications that were reviewed and are accepted")

  /// Risks for which the reviewer has planned something, by their ids.
  package static let risksMitigated = Declaration(
    "risks_mitigated", .planLesion, .plan, .words(riskChoices), label: "Risks mitigated",
    help: "Complications for which a measure is planned")

  /// Measures against complications that no other fact of the plan provides for, by their ids.
  package static let mitigationsPlanned = Declaration(
    "mitigations_planned", .planLesion, .plan, .words(Mitigation.choices),
    label: "Measures planned",
    help: "Measures against complications that the reviewer has ticked as planned")

  package static let complicationNote = Fact<String>(
    "complication_note", .planLesion, .plan, label: "Note on complications",
    help: "What was planned against complications, in words")

  private static var riskChoices: [Choice] { Risks.all.map { Choice($0.id, $0.id.withBlanks) } }

  package static let all: [Declaration] = [
    patientName.declaration, patientNumber.declaration, referralQuestion.declaration,
    choiceReason.declaration, ruledOut.declaration, ruledOutReason.declaration,
    planReady.declaration, meetingDate.declaration, meetingAttendees.declaration,
    meetingReason.declaration, meetingDissent.declaration, meetingDecision.declaration,
    meetingCondition.declaration, surgicalOpinionBy.declaration,
    surgicalOpinionDate.declaration, cementOverLimitReason.declaration,
    operatorName.declaration, risksAccepted, risksMitigated, mitigationsPlanned,
    complicationNote.declaration,
  ]
}

// MARK: - The meeting

extension RecordFacts {
  package static let meetingDate = Fact<CalendarDate>(
    "mdt_date", .case, .mdt, label: "Meeting", help: "Day of the multidisciplinary meeting")

  package static let meetingAttendees = Fact<String>(
    "mdt_attendees", .case, .mdt, label: "Attendees", help: "Who took part, by name and discipline")

  package static let meetingReason = Fact<String>(
    "mdt_reason", .case, .mdt, label: "Reason", help: "Why the meeting decided as it did")

  package static let meetingDissent = Fact<String>(
    "mdt_dissent", .case, .mdt, label: "Dissent",
    help: "Who disagreed, with what, and what they would do")

  package static let meetingDecision = Fact<MeetingDecision>(
    "mdt_decision", .lesion, .mdt, label: "Decision",
    help: "What the meeting decided about the plan for this lesion")

  package static let meetingCondition = Fact<String>(
    "mdt_condition", .lesion, .mdt, label: "On what condition",
    help: "What has to be met, waited for, or done instead",
    askedWhen: meetingDecision.isOne(of: .acceptIf, .defer, .otherTechnique))

  package static let surgicalOpinionBy = Fact<String>(
    "surgical_opinion_by", .lesion, .mdt, label: "Opinion by",
    help: "Name of the surgeon who gave the opinion",
    askedWhen: MeetingFacts.surgicalConsultDone.isYes)

  package static let surgicalOpinionDate = Fact<CalendarDate>(
    "surgical_opinion_date", .lesion, .mdt, label: "Date of opinion",
    help: "Day on which the surgical opinion was given",
    askedWhen: MeetingFacts.surgicalConsultDone.isYes)
}
