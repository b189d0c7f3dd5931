internal import Logic

/// A section of case entry: the facts of a group, or one lesion.
enum EntrySection: Hashable, Sendable {
  case group(Group)
  case lesion(String)

  /// The sections of a case, in the order in which a referral is read.
  static func all(_ file: OpenCase) -> [EntrySection] {
    let lesions = file.record.lesions.map { EntrySection.lesion($0.id) }
    return [.group(.patient), .group(.safety)] + lesions
      + [
        .group(.pain), .group(.neurology), .group(.priorTreatment), .group(.imaging),
        .group(.goals), .group(.plan), .group(.mdt), .group(.followUp),
      ]
  }

  /// The section as its tab names it.
  var label: String {
    switch self {
    case .lesion(let id): id
    case .group(let group):
      switch group {
      case .identity, .patient: "Patient"
      case .safety: "Safety"
      case .pain: "Pain"
      case .neurology: "Neuro"
      case .priorTreatment: "Prior"
      case .imaging: "Images"
      case .lesions, .named: "Lesion"
      case .goals: "Goals"
      case .plan: "Plan"
      case .mdt: "MDT"
      case .procedure: "Done"
      case .followUp: "After"
      }
    }
  }

  /// The section as its heading names it, with the lesion whose facts stand in it.
  func heading(_ file: OpenCase) -> String {
    let lesion = file.lesion.map { " (lesion \($0.id))" } ?? ""
    switch self {
    case .lesion(let id): return "LESION \(id) of \(file.record.lesions.count)"
    case .group(let group):
      switch group {
      case .identity, .patient: return "PATIENT"
      case .safety: return "SAFETY, blank is never read as no" + lesion
      case .pain: return "PAIN" + lesion
      case .neurology: return "NEUROLOGY" + lesion
      case .priorTreatment: return "TREATMENT SO FAR" + lesion
      case .imaging: return "IMAGING" + lesion
      case .lesions, .named: return "LESION"
      case .goals: return "GOALS" + lesion
      case .plan: return "PLAN" + lesion
      case .procedure: return "PROCEDURE" + lesion
      case .mdt: return "OPINIONS AND MEETING" + lesion
      case .followUp: return "AFTERWARDS" + lesion
      }
    }
  }

  /// Facts that are given where they are decided, with the checks of that step, and not as a field:
  /// the choice of a technique, the review of complications, the decision of the meeting.
  static let decidedElsewhere: Set<FactName> = [
    .plannedTechnique, "choice_reason", "ruled_out", "ruled_out_reason", .planReady,
    "risks_accepted", "risks_mitigated", "mitigations_planned", "complication_note",
    .meetingDecision, "mdt_condition",
    "session_limit_acknowledged",
  ]

  /// The facts of the section as they are asked: who it is about and what is asked come first.
  func declarations(in catalogue: Catalogue) -> [Declaration] {
    let held = catalogue.declarations.filter(holds)
    return held.filter { $0.scope == .identity } + held.filter { $0.name == .referralQuestion }
      + held.filter { $0.scope != .identity && $0.name != .referralQuestion }
  }

  /// Whether the section is about what comes after the referral, so that no field leads into it.
  var isLater: Bool {
    switch self {
    case .group(.plan), .group(.mdt), .group(.procedure), .group(.followUp): true
    case .group, .lesion: false
    }
  }

  /// Whether a fact stands in the section.
  func holds(_ declaration: Declaration) -> Bool {
    if Self.decidedElsewhere.contains(declaration.name) { return false }
    return switch self {
    case .lesion: declaration.group == .lesions && declaration.scope.isOfLesion
    case .group(.patient): declaration.group == .identity || declaration.group == .patient
    case .group(let group):
      declaration.group == group && declaration.scope != .study && declaration.scope != .visit
    }
  }
}
