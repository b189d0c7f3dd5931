package import Logic

/// Whose opinion has been asked, and what was agreed.
package enum MeetingFacts {
  package static let surgicalOpinion = Fact<SurgicalOpinion>(
    "surgical_opinion", .lesion, .mdt, label: "Surgical opinion",
    help: "Outcome of the surgical opinion on this lesion")

  package static let surgicalConsultDone = Fact<Bool>(
    "surgical_consult_done", .lesion, .mdt, label: "Surgeon asked",
    help: "A surgical opinion has been given",
    derivedFrom: surgicalOpinion.isOne(
      of: .surgeryAdvised, .surgeryNotAdvised, .surgeryImpossible, .patientDeclined))

  package static let multidisciplinaryReviewDone = Fact<Bool>(
    "multidisciplinary_review_done", .case, .mdt, label: "Discussed in MDT",
    help: "The case was discussed in a multidisciplinary team")

  package static let multidisciplinaryMembers = Fact<Set<Discipline>>(
    "multidisciplinary_members", .case, .mdt, label: "Disciplines present",
    help: "Disciplines that took part in the decision",
    askedWhen: multidisciplinaryReviewDone.isYes)

  package static let consentNotes = Fact<String>(
    "consent_notes", .case, .mdt, label: "Consent notes", help: "What was explained and agreed")

  package static let consentMotorLoss = Fact<Bool>(
    "consent_motor_loss", .lesion, .mdt, label: "Consent to weakness",
    help: "Expected weakness explained and consent documented",
    askedWhen: LesionFacts.targetNerveMotorFunction == .important)

  package static let all: [Declaration] = [
    surgicalOpinion.declaration, surgicalConsultDone.declaration,
    multidisciplinaryReviewDone.declaration, multidisciplinaryMembers.declaration,
    consentNotes.declaration, consentMotorLoss.declaration,
  ]
}
