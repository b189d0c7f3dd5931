internal import Logic

/// Facts that the frame and the worklist name by themselves.
extension FactName {
  static let patientName: FactName = "patient_name"
  static let patientNumber: FactName = "patient_number"
  static let referralQuestion: FactName = "referral_question"
  static let ageYears: FactName = "age_years"
  static let sex: FactName = "sex"
  static let allergies: FactName = "allergies"
  static let site: FactName = "site"
  static let levels: FactName = "vertebral_levels"
  static let side: FactName = "side"
  static let aetiology: FactName = "aetiology"
  static let tumourType: FactName = "tumour_type"
  static let procedureDate: FactName = "procedure_date"
  static let meetingDate: FactName = "mdt_date"
  static let meetingDecision: FactName = "mdt_decision"
  static let plannedTechnique: FactName = "planned_technique"
  static let planReady: FactName = "plan_ready"
  static let procedureState: FactName = "procedure_state"
  static let completionImaging: FactName = "completion_imaging_done"
}

extension Sheet {
  /// The words of a text that is on record and not empty.
  func text(_ name: FactName) -> String? {
    guard case .text(let text) = self[name]?.value, !text.isEmpty else { return nil }
    return text
  }

  /// The choice that is on record.
  func word(_ name: FactName) -> String? {
    if case .word(let word) = self[name]?.value { word } else { nil }
  }

  /// The choices that are on record.
  func words(_ name: FactName) -> [String]? {
    if case .words(let words) = self[name]?.value { words } else { nil }
  }

  /// The date that is on record.
  func date(_ name: FactName) -> CalendarDate? {
    if case .date(let date) = self[name]?.value { date } else { nil }
  }

  /// The number that is on record.
  func number(_ name: FactName) -> Double? {
    if case .number(let number) = self[name]?.value { number } else { nil }
  }
}
