internal import Logic
internal import Rules

extension PlanReport {
  /// What the patient has, for each lesion.
  var problem: Report.Section {
    var blocks: [Report.Block] = record.title.isEmpty ? [] : [.line(record.title)]
    if let question = words(RecordFacts.referralQuestion.name) {
      blocks.append(.passage(label: "Question", text: question))
    }
    for (lesion, place) in lesions {
      blocks.append(.heading(name(of: lesion, at: place)))
      blocks.append(.pairs(problemPairs(at: place)))
    }
    if lesions.isEmpty { blocks.append(.line("No lesion is on record.")) }
    blocks += [.heading("The patient"), .pairs(patientPairs)]
    return .init("Problem", blocks)
  }

  private func problemPairs(at place: CaseReader.Place) -> [Report.Pair] {
    let rows: [(label: String, facts: [FactName])] = [
      ("Cause", [LesionFacts.aetiology.name, LesionFacts.tumourType.name]),
      ("Size and matrix", [LesionFacts.lesionSizeMM.name, LesionFacts.lesionMatrix.name]),
      ("Fracture", [LesionFacts.fracturePresent.name, LesionFacts.fractureType.name]),
      (
        "Pain",
        [
          PainFacts.painful.name, PainFacts.painScoreNRS.name, PainFacts.painFocal.name,
          PainFacts.painRefractory.name,
        ]
      ),
      ("Deficit", [NeurologyFacts.neurologicalDeficit.name]),
      ("Goals", [GoalFacts.treatmentIntent.name]),
    ]
    return rows.filter { _, facts in
      facts.contains { reader.reading($0, at: place) != .notApplicable }
    }.map { label, facts in .init(label, said(facts, in: label, at: place)) }
      + pairs([LesionFacts.tissueDiagnosis.name, NeurologyFacts.deficitText.name], at: place)
  }

  /// What every plan turns on, recorded or not, and what else is on record about the safety of the
  /// patient.
  private var patientPairs: [Report.Pair] {
    let always: Set<FactName> = [
      PatientFacts.mobility.name, PatientFacts.prognosis.name, SafetyFacts.coagulopathy.name,
      SafetyFacts.anticoagulation.name, SafetyFacts.bleedingDisorder.name,
      SafetyFacts.systemicInfection.name, SafetyFacts.cementAllergy.name,
      SafetyFacts.allergies.name,
    ]
    let facts =
      [PatientFacts.mobility.name, PatientFacts.prognosis.name]
      + declarations(of: [.patient, .case], in: [.safety])
    return facts.compactMap { fact in
      let said = words(fact) ?? (always.contains(fact) ? "not recorded" : nil)
      return said.map { .init(rulebook.catalogue.label(of: fact), $0) }
    }
  }

  /// Scores, and what the surgeons say of each lesion.
  var stability: Report.Section {
    .init(
      "Stability and surgical opinion",
      lesions.flatMap { lesion, place -> [Report.Block] in
        var pairs = lesion.scores.map { score in
          Report.Pair(score.label, score.words(rulebook.catalogue))
        }
        pairs += self.pairs([LesionFacts.spinalStability.name], at: place)
        pairs.append(.init("Surgical opinion", surgicalOpinion(at: place)))
        return [.heading(name(of: lesion, at: place)), .pairs(pairs)]
      })
  }

  private func surgicalOpinion(at place: CaseReader.Place) -> String {
    guard let opinion = words(MeetingFacts.surgicalOpinion.name, at: place) else {
      return "not recorded"
    }
    let by = words(RecordFacts.surgicalOpinionBy.name, at: place).map { " (\($0))" } ?? ""
    let date = words(RecordFacts.surgicalOpinionDate.name, at: place).map { ", \($0)" } ?? ""
    return opinion + by + date
  }
}
