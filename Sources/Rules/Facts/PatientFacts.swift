package import Logic

/// Who is to be treated.
package enum PatientFacts {
  package static let ageYears = Fact<Double>(
    "age_years", .patient, .patient, unit: "years", 0...120, label: "Age",
    help: "Age on the day of the procedure")

  package static let sex = Fact<Sex>(
    "sex", .patient, .patient, label: "Sex", help: "Sex as in the patient record")

  package static let mobility = Fact<Mobility>(
    "mobility", .patient, .patient, label: "Walking", help: "Walking ability before the procedure")

  package static let premorbidStatus = Fact<PremorbidStatus>(
    "premorbid_status", .patient, .patient, label: "Function before illness",
    help: "Function before the present illness episode")

  package static let prognosis = Fact<Prognosis>(
    "prognosis", .patient, .patient, label: "Prognosis",
    help: "Expected course of the underlying disease")

  package static let lifeExpectancyMonths = Fact<Double>(
    "life_expectancy_months", .patient, .patient, unit: "months", 0...600,
    label: "Expected survival", help: "Best estimate of the team, in months")

  package static let surgicalCandidate = Fact<Bool>(
    "surgical_candidate", .patient, .patient, label: "Open surgery possible",
    help: "Fit for open surgery and open surgery is offered")

  package static let bodyHabitus = Fact<BodyHabitus>(
    "body_habitus", .patient, .patient, label: "Body habitus",
    help: "Large makes deep ultrasound unreliable")

  package static let weightKG = Fact<Double>(
    "weight_kg", .patient, .patient, unit: "kg", 2...350, label: "Weight",
    help: "For sedation and the table limit; no rule reads it")

  package static let metastasisCount = Fact<Double>(
    "metastasis_count", .patient, .patient, unit: "count", 0...500, label: "Metastases in all",
    help: "All metastases in the body, this lesion included",
    askedWhen: LesionFacts.aetiology == .metastasis)

  package static let allMetastasesTreatable = Fact<Bool>(
    "all_metastases_treatable", .patient, .patient, label: "All sites treatable",
    help: "Every metastatic site can be treated safely",
    askedWhen: LesionFacts.aetiology == .metastasis)

  package static let oligometastatic = Fact<Bool>(
    "oligometastatic", .patient, .patient, label: "Oligometastatic",
    help: "One to five metastases, every one safely treatable",
    askedWhen: LesionFacts.aetiology == .metastasis,
    derivedFrom: [metastasisCount >= 1, metastasisCount <= 5, allMetastasesTreatable.isYes])

  package static let oligoprogressive = Fact<Bool>(
    "oligoprogressive", .patient, .patient, label: "Oligoprogressive",
    help: "A few lesions grow while the rest is controlled",
    askedWhen: LesionFacts.aetiology == .metastasis)

  package static let all: [Declaration] = [
    ageYears.declaration, sex.declaration, mobility.declaration, premorbidStatus.declaration,
    prognosis.declaration, lifeExpectancyMonths.declaration, surgicalCandidate.declaration,
    bodyHabitus.declaration, weightKG.declaration, metastasisCount.declaration,
    allMetastasesTreatable.declaration, oligometastatic.declaration, oligoprogressive.declaration,
  ]
}
