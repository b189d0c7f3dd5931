package import Logic

/// A case as it was treated, and what came of it. One patient counts once, however many lesions
/// were treated: lesions of one patient do not fare independently.
package struct TreatedCase: Hashable, Sendable {
  package let id: String
  package let state: ProcedureState
  /// When it was done; nothing where that is not on record.
  package let date: CalendarDate?
  package let ageYears: Double?
  package let sex: String?
  package let mobilityBefore: Mobility?
  package let targets: [TreatedTarget]
  /// In the order of their days.
  package let visits: [CaseVisit]

  /// Nothing where nobody has said whether the procedure took place.
  package init?(_ record: Case) {
    guard let state = record.sheet.value(ProcedureFacts.state) else { return nil }
    let date = record.sheet.value(ProcedureFacts.date)
    self.id = record.id
    self.state = state
    self.date = date
    ageYears = record.sheet.value(PatientFacts.ageYears)
    sex = record.sheet.value(PatientFacts.sex)?.rawValue
    mobilityBefore = record.sheet.value(PatientFacts.mobility)
    targets = record.lesions.map(TreatedTarget.init)
    let own = record.visits.compactMap { CaseVisit($0.sheet, after: date) }
    let ofLesions = CaseVisit.ofLesions(record.lesions, after: date)
      .filter { visit in !own.contains { $0.day == visit.day } }
    visits = (own + ofLesions).sorted { $0.day < $1.day }
  }

  private init(_ other: TreatedCase, targets: [TreatedTarget]) {
    (id, state, date) = (other.id, other.state, other.date)
    (ageYears, sex, mobilityBefore) = (other.ageYears, other.sex, other.mobilityBefore)
    (self.targets, visits) = (targets, other.visits)
  }

  /// The case with some of its targets; nothing where none is left.
  func keeping(_ isKept: (TreatedTarget) -> Bool) -> TreatedCase? {
    let kept = targets.filter(isKept)
    return kept.isEmpty ? nil : TreatedCase(self, targets: kept)
  }

  /// Pain before, the worst of the targets; nothing where none is on record.
  package var painBefore: Double? { targets.compactMap(\.painBefore).max() }

  /// The gravest CIRSE grade on record, at the procedure and after; nothing where none is.
  package var worstCIRSE: Int? { (targets.compactMap(\.cirse) + visits.compactMap(\.cirse)).max() }

  /// The gravest SIR grade on record, at the procedure and after; nothing where none is.
  package var worstSIR: Int? { (targets.compactMap(\.sir) + visits.compactMap(\.sir)).max() }

  package var death: CaseVisit? { visits.first { $0.state == .died } }

  package var loss: CaseVisit? { visits.first { $0.state == .lost } }
}

/// One lesion as it was planned and treated.
package struct TreatedTarget: Hashable, Sendable {
  package let lesion: Lesion
  package let planned: PlannedTechnique?
  /// Nothing where it is not on record; none where the lesion was left alone.
  package let done: PlannedTechnique?
  package let site: Site?
  package let aetiology: Aetiology?
  package let painBefore: Double?
  /// Whether cement was seen outside bone; nothing where nobody has looked or said.
  package let leaked: Bool?
  package let cirse: Int?
  package let sir: Int?

  init(_ lesion: Lesion) {
    let sheet = lesion.sheet
    self.lesion = lesion
    planned = sheet.value(PlanFacts.plannedTechnique)
    done = sheet.value(ProcedureFacts.techniqueDone)
    site = sheet.value(LesionFacts.site)
    aetiology = sheet.value(LesionFacts.aetiology)
    painBefore =
      sheet.value(PainFacts.painful) == false ? nil : sheet.value(PainFacts.painScoreNRS)
    leaked = sheet.value(FollowUpFacts.cementLeakSite).map { !$0.subtracting([.none]).isEmpty }
    cirse = sheet.value(FollowUpFacts.complicationGrade).flatMap { Int($0.rawValue) }
    sir = sheet.value(ProcedureFacts.sirGrade).flatMap { Int($0.rawValue) }
  }
}
