package import Logic

/// What has been tried.
package enum PriorTreatmentFacts {
  package static let analgesiaFailed = Fact<Bool>(
    "analgesia_failed", .patient, .priorTreatment, label: "Analgesics failed",
    help: "Too little relief from analgesics")

  package static let opioidTitrationDone = Fact<Bool>(
    "opioid_titration_done", .patient, .priorTreatment, label: "Opioids titrated",
    help: "Opioids have been titrated")

  package static let opioidSideEffects = Fact<Bool>(
    "opioid_side_effects", .patient, .priorTreatment, label: "Opioid side effects",
    help: "Troublesome adverse effects of opioids")

  package static let conservativeTherapyFailed = Fact<Bool>(
    "conservative_therapy_failed", .lesion, .priorTreatment, label: "Conservative care failed",
    help: "Refractory to conservative measures")

  package static let priorRadiotherapy = Fact<Bool>(
    "prior_radiotherapy", .lesion, .priorTreatment, label: "Irradiated before",
    help: "Target already irradiated, whatever the effect",
    askedWhen: NamedConditions.boneTumour.isYes)

  package static let radiotherapyMaximised = Fact<Bool>(
    "radiotherapy_maximised", .lesion, .priorTreatment, label: "Radiotherapy maximal",
    help: "Radiotherapy already given to its useful limit",
    askedWhen: NamedConditions.boneTumour.isYes)

  package static let radiotherapyFailed = Fact<Bool>(
    "radiotherapy_failed", .lesion, .priorTreatment, label: "Radiotherapy failed",
    help: "Too little relief, or none, after radiotherapy to the target",
    askedWhen: priorRadiotherapy.isYes)

  package static let radiotherapyContraindicated = Fact<Bool>(
    "radiotherapy_contraindicated", .lesion, .priorTreatment, label: "Radiotherapy not possible",
    help: "Radiotherapy cannot be given", askedWhen: NamedConditions.boneTumour.isYes)

  package static let radiotherapyDeclined = Fact<Bool>(
    "radiotherapy_declined", .patient, .priorTreatment, label: "Radiotherapy declined",
    help: "The patient does not wish radiotherapy", askedWhen: NamedConditions.boneTumour.isYes)

  package static let radiotherapyPlanned = Fact<Bool>(
    "radiotherapy_planned", .lesion, .priorTreatment, label: "Radiotherapy planned",
    help: "Radiotherapy intended after the procedure", askedWhen: NamedConditions.boneTumour.isYes)

  package static let radiationDoseLimitReached = Fact<Bool>(
    "radiation_dose_limit_reached", .lesion, .priorTreatment, label: "Dose limit reached",
    help: "No further dose can be given to this body site",
    askedWhen: NamedConditions.boneTumour.isYes)

  package static let systemicTherapyFailed = Fact<Bool>(
    "systemic_therapy_failed", .patient, .priorTreatment, label: "Systemic therapy failed",
    help: "Inadequate response to systemic therapy",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let priorAblation = Fact<Bool>(
    "prior_ablation", .lesion, .priorTreatment, label: "Ablated before",
    help: "Same lesion already ablated", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let priorSclerotherapy = Fact<Bool>(
    "prior_sclerotherapy", .lesion, .priorTreatment, label: "Sclerotherapy before",
    help: "Malformation already treated by sclerotherapy",
    askedWhen: LesionFacts.aetiology == .vascularMalformation)

  package static let curettagePlanned = Fact<Bool>(
    "curettage_planned", .lesion, .priorTreatment, label: "Curettage planned",
    help: "Curettage of the lesion is part of the plan",
    askedWhen: LesionFacts.tumourType.isOne(of: .atypicalCartilaginousTumour, .giantCellTumour))

  package static let all: [Declaration] = [
    analgesiaFailed.declaration, opioidTitrationDone.declaration, opioidSideEffects.declaration,
    conservativeTherapyFailed.declaration, priorRadiotherapy.declaration,
    radiotherapyMaximised.declaration, radiotherapyFailed.declaration,
    radiotherapyContraindicated.declaration, radiotherapyDeclined.declaration,
    radiotherapyPlanned.declaration, radiationDoseLimitReached.declaration,
    systemicTherapyFailed.declaration, priorAblation.declaration, priorSclerotherapy.declaration,
    curettagePlanned.declaration,
  ]
}
