package import Logic

/// What could make any procedure unsafe.
package enum SafetyFacts {
  package static let coagulopathy = Fact<Bool>(
    "coagulopathy", .patient, .safety, label: "Coagulopathy",
    help: "Uncorrected clotting abnormality, in the clinician's judgement")

  package static let anticoagulation = Fact<Bool>(
    "anticoagulation", .patient, .safety, label: "Anticoagulated",
    help: "On an anticoagulant at the time of the procedure")

  package static let anticoagulationPlan = Fact<String>(
    "anticoagulation_plan", .patient, .safety, label: "Anticoagulant plan",
    help: "What the local protocol says for this drug and this procedure",
    askedWhen: anticoagulation.isYes)

  package static let bleedingDisorder = Fact<Bool>(
    "bleeding_disorder", .patient, .safety, label: "Bleeding disorder",
    help: "Known disorder of bleeding")

  package static let inr = Fact<Double>(
    "inr", .patient, .safety, unit: "ratio", 0.5...20, label: "INR",
    help: "Recorded for the reader; thresholds are unverified and only inform")

  package static let platelets = Fact<Double>(
    "platelets_10e9_l", .patient, .safety, unit: "10^9/L", 0...2000, label: "Platelets",
    help: "Recorded for the reader; thresholds are unverified and only inform")

  package static let localInfection = Fact<Bool>(
    "local_infection", .lesion, .safety, label: "Infection at the site",
    help: "Infection at or near the target or the puncture site")

  package static let systemicInfection = Fact<Bool>(
    "systemic_infection", .patient, .safety, label: "Systemic infection",
    help: "Active systemic infection")

  package static let cementAllergy = Fact<Bool>(
    "cement_allergy", .patient, .safety, label: "Allergy to bone cement",
    help: "Known allergy to bone cement or a component of it")

  package static let allergies = Fact<String>(
    "allergies", .patient, .safety, label: "Allergies", help: "All known allergies in words")

  package static let coldUrticaria = Fact<Bool>(
    "cold_urticaria", .patient, .safety, label: "Cold urticaria", help: "Known cold urticaria",
    askedWhen: NamedConditions.freezingPossible.isYes)

  package static let raynaudSyndrome = Fact<Bool>(
    "raynaud_syndrome", .patient, .safety, label: "Raynaud syndrome",
    help: "Known Raynaud syndrome", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let cardiacPacemaker = Fact<Bool>(
    "cardiac_pacemaker", .patient, .safety, label: "Cardiac pacemaker",
    help: "Any pacemaker or defibrillator in place")

  package static let pacemakerRFUnsafe = Fact<Bool>(
    "pacemaker_rf_unsafe", .patient, .safety, label: "Unsafe: radiofrequency",
    help: "The device is not safe with radiofrequency energy",
    askedWhen: cardiacPacemaker.isYes)

  package static let pacemakerMRSafe = Fact<Bool>(
    "pacemaker_mr_safe", .patient, .safety, label: "Safe for MRI",
    help: "The device may go into the MRI room", askedWhen: cardiacPacemaker.isYes)

  package static let cautionDecision = Fact<String>(
    "caution_decision", .patient, .safety, label: "Decision on cautions",
    help: "Clinician's decision on the cautions carried over from neighbouring techniques")

  package static let all: [Declaration] = [
    coagulopathy.declaration, anticoagulation.declaration, anticoagulationPlan.declaration,
    bleedingDisorder.declaration, inr.declaration, platelets.declaration,
    localInfection.declaration, systemicInfection.declaration, cementAllergy.declaration,
    allergies.declaration, coldUrticaria.declaration, raynaudSyndrome.declaration,
    cardiacPacemaker.declaration, pacemakerRFUnsafe.declaration, pacemakerMRSafe.declaration,
    cautionDecision.declaration,
  ]
}
