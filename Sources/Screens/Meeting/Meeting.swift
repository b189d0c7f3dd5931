internal import Canvas
internal import Logic
internal import Rules

/// Step 5: who met, what surgeons said, what was decided for each lesion, why, and who dissented.
struct Meeting: Step {
  let name = StepName.meeting
  private var row = 0

  func standing(_ file: OpenCase) -> Standing {
    let isDone = file.record.sheet["multidisciplinary_review_done"]?.value == .yesNo(true)
    let open = file.record.lesions.count { $0.sheet[.meetingDecision] == nil }
    if isDone, open == 0 { return Standing(.ok) }
    return open > 0 ? Standing(.unknown, count: open) : Standing(.unknown)
  }

  /// The fields of the meeting: of the case first, then lesion by lesion.
  func fields(_ file: OpenCase) -> [EntryField] {
    Self.caseFacts.compactMap { field($0, .wholeCase, file, owner: "") }
      + file.record.lesions.flatMap { lesion in
        Self.lesionFacts.compactMap { field($0, .lesion(lesion.id), file, owner: lesion.id) }
      } + Self.closingFacts.compactMap { field($0, .wholeCase, file, owner: "") }
  }

  private func field(
    _ fact: FactName, _ subject: Subject, _ file: OpenCase, owner: String
  ) -> EntryField? {
    guard let declaration = file.catalogue[fact] else { return nil }
    let reader = file.reader
    guard let at = reader.place(of: subject) else { return nil }
    let place = FactPlace(subject, fact)
    let isAsked = reader.truthOfBeingAsked(declaration, at: at) == .yes
    // Who is present is known before the review is called done.
    guard isAsked || file.record[place] != nil || fact == "multidisciplinary_members" else {
      return nil
    }
    return EntryField(place: place, declaration: declaration, owner: owner)
  }

  private static let caseFacts: [FactName] = [
    "mdt_date", "multidisciplinary_members", "mdt_attendees",
  ]
  private static let lesionFacts: [FactName] = [
    "surgical_opinion", "surgical_opinion_by", "surgical_opinion_date", "mdt_decision",
    "mdt_condition", "consent_motor_loss",
  ]
  private static let closingFacts: [FactName] = ["mdt_reason", "mdt_dissent", "consent_notes"]

  func index(_ fields: [EntryField]) -> Int { max(0, min(row, fields.count - 1)) }

  func selected(_ file: OpenCase) -> EntryField? {
    let fields = fields(file)
    return fields.indices.contains(index(fields)) ? fields[index(fields)] : nil
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    let fields = fields(file)
    row = max(0, min(fields.count - 1, index(fields) + distance))
  }

  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard let index = fields.firstIndex(where: { $0.place == place }),
      fields.indices.contains(index + distance)
    else { return nil }
    row = index + distance
    return fields[row].place
  }

  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    guard let index = fields(file).firstIndex(where: { $0.place == place }) else { return false }
    row = index
    return true
  }
}

extension Meeting {
  /// Why the decision cannot be recorded; nothing where it can.
  func whyNotRecordable(_ file: OpenCase) -> String? {
    if file.record.lesions.isEmpty { return "There is no lesion to decide about." }
    if (file.record.sheet.words("multidisciplinary_members") ?? []).isEmpty,
      file.record.sheet.text("mdt_attendees") == nil
    {
      return "Cannot record: who was present is not on record."
    }
    if file.record.sheet.date(.meetingDate) == nil {
      return "Cannot record: the day of the meeting is not on record."
    }
    for lesion in file.record.lesions {
      guard let decision = lesion.sheet.word(.meetingDecision) else {
        return "Cannot record: lesion \(lesion.id) has no decision yet."
      }
      if let why = whyUnfit(decision, lesion, file) { return why }
    }
    if file.record.sheet.text("mdt_reason") == nil {
      return "Cannot record: the reason is missing."
    }
    return nil
  }

  private func whyUnfit(_ decision: String, _ lesion: Lesion, _ file: OpenCase) -> String? {
    guard decision == "accept" || decision == "accept_if" else { return nil }
    guard let technique = file.plannedTechniques[lesion.id] else {
      return "Cannot record: lesion \(lesion.id) is accepted and has no chosen technique (3, c)."
    }
    if let assessed = file.assessment.lesions.first(where: { $0.id == lesion.id })?[technique],
      assessed.verdict == .contraindicated
    {
      let rule = assessed.reasons.first?.rule.id ?? ""
      return "Cannot record: \(technique.label) for \(lesion.id) is contraindicated (\(rule))."
    }
    if decision == "accept_if", lesion.sheet.text("mdt_condition") == nil {
      return "Cannot record: lesion \(lesion.id) is accepted on a condition that is not said."
    }
    return nil
  }

  /// What is read back before the decision is recorded.
  func readBack(_ file: OpenCase) -> String {
    let parts = file.record.lesions.map { lesion -> String in
      let technique = file.plannedTechniques[lesion.id]?.label.lowercased() ?? "no technique"
      let decision = lesion.sheet.word(.meetingDecision).map {
        file.catalogue.label(of: $0, in: .meetingDecision)
      }
      return "\(lesion.id) \(technique) \(decision ?? "")"
    }
    return "Record: \(parts.joined(separator: "; "))? C confirms."
  }
}
