internal import Canvas
internal import Logic
internal import Rules

/// Whether the decision of a meeting can be recorded, and what it will say.
struct Recording {
  private let file: OpenCase

  init(_ file: OpenCase) { self.file = file }

  /// Something that is missing, or that cannot be: in a sentence, and the field to go to.
  struct Obstacle: Hashable, Sendable {
    let words: String
    var place: FactPlace?
  }

  /// What stands in the way of recording, the first of it; nothing where it can be recorded.
  var obstacle: Obstacle? {
    let sheet = file.record.sheet
    if file.record.lesions.isEmpty {
      return Obstacle(
        words: "Cannot record: there is no lesion to decide about. {go.case}, then {case.new}.")
    }
    if sheet.date(.meetingDate) == nil {
      return missing(.meetingDate, "the day of the meeting is not on record")
    }
    if (sheet.words(.disciplines) ?? []).isEmpty, sheet.text(.attendees) == nil {
      return missing(.disciplines, "who was present is not on record")
    }
    if let found = file.record.lesions.lazy.compactMap(obstacle).first { return found }
    if file.record.lesions.allSatisfy({ $0.sheet.word(.meetingDecision) == nil }) {
      return missing(.meetingDecision, "nothing is decided yet", file.record.lesions.first)
    }
    return sheet.text(.meetingReason) == nil
      ? missing(.meetingReason, "the reason is not on record") : nil
  }

  private func missing(_ fact: FactName, _ words: String, _ lesion: Lesion? = nil) -> Obstacle {
    let subject = lesion.map { Subject.lesion($0.id) } ?? .wholeCase
    return Obstacle(words: "Cannot record: \(words).", place: FactPlace(subject, fact))
  }

  /// A lesion with a plan needs a decision; what is accepted needs a plan that may be accepted.
  private func obstacle(_ lesion: Lesion) -> Obstacle? {
    let technique = file.plannedTechniques[lesion.id]
    guard let decision = lesion.sheet.word(.meetingDecision) else {
      return technique == nil
        ? nil : missing(.meetingDecision, "lesion \(lesion.id) has no decision yet", lesion)
    }
    if decision == "accept" || decision == "accept_if" {
      guard technique != nil else {
        let words =
          "lesion \(lesion.id) is accepted and has no chosen technique ({go.tech}, then {technique.choose})"
        return missing(.meetingDecision, words, lesion)
      }
      if let why = whyUnacceptable(lesion) {
        return Obstacle(
          words: "Cannot record: \(why)", place: FactPlace(.lesion(lesion.id), .meetingDecision))
      }
    }
    guard decision == "accept_if", lesion.sheet.text(.meetingCondition) == nil else { return nil }
    return missing(.meetingCondition, "the condition for lesion \(lesion.id) is not said", lesion)
  }

  /// Why the plan for a lesion cannot be accepted: its technique is contraindicated, by this rule.
  func whyUnacceptable(_ lesion: Lesion) -> String? {
    guard let technique = file.plannedTechniques[lesion.id],
      let assessed = file.assessment.lesion(lesion.id)?[technique],
      assessed.verdict == .contraindicated
    else { return nil }
    let rules = assessed.reasons.filter { $0.rule.effect == .block && $0.truth == .yes }
    let ids = rules.map(\.rule.id).joined(separator: ", ")
    return "\(lesion.id) \(technique.label.lowercased()) is contraindicated: \(ids)."
  }

  /// The decision as it is read back, a sentence a lesion; then who dissents.
  var readBack: [String] {
    let decisions = file.record.lesions.map { lesion -> String in
      let technique = file.plannedTechniques[lesion.id]?.label.lowercased() ?? "no technique"
      let decision = lesion.sheet.word(.meetingDecision).map {
        file.catalogue.label(of: $0, in: .meetingDecision)
      }
      let condition = lesion.sheet.text(.meetingCondition).map { ": \($0)" } ?? ""
      return "\(lesion.id) \(technique), \(decision ?? "not decided")\(condition)"
    }
    let dissent = file.record.sheet.text(.meetingDissent).map { ["Dissent: \($0)"] } ?? []
    return decisions + dissent
  }

  /// What `C` agrees to, in one line: the whole of it where there is room, else what stands in the
  /// pane.
  func question(width: Int) -> String {
    let whole = "Record: \(readBack.joined(separator: "; "))? C confirms."
    if whole.columns <= width { return whole }
    let count = Counted.words(file.record.lesions.count, "lesion")
    return "Record the decision on \(count) as it is read back in the pane? C confirms."
  }
}
