internal import Logic
internal import Rules

extension Meeting {
  /// The fields of the meeting: of the case first, then lesion by lesion, then why.
  func fields(_ file: OpenCase) -> [EntryField] {
    let reader = file.reader
    func fields(_ facts: [FactName], _ subject: Subject, owner: String) -> [EntryField] {
      facts.compactMap { field($0, subject, file, reader, owner: owner) }
    }
    return fields(Self.caseFacts, .wholeCase, owner: "")
      + file.record.lesions.flatMap {
        fields(Self.lesionFacts, .lesion($0.id), owner: $0.id)
      } + fields(Self.closingFacts, .wholeCase, owner: "")
  }

  private func field(
    _ fact: FactName, _ subject: Subject, _ file: OpenCase, _ reader: CaseReader, owner: String
  ) -> EntryField? {
    guard let declaration = file.catalogue[fact], let at = reader.place(of: subject) else {
      return nil
    }
    let place = FactPlace(subject, fact)
    // Which technique it is to be stands in the reason, where the meeting says it.
    let isSaid =
      fact == .meetingCondition
      && file.record.sheet(of: subject)?.word(.meetingDecision)
        == MeetingDecision.otherTechnique.rawValue
    let isAsked = !isSaid && reader.truthOfBeingAsked(declaration, at: at) == .yes
    // Who is present is known before the review is called done.
    guard isAsked || file.record[place] != nil || fact == .disciplines else { return nil }
    return EntryField(place: place, declaration: declaration, owner: owner)
  }

  private static let caseFacts: [FactName] = [.meetingDate, .disciplines, .attendees]
  private static let lesionFacts: [FactName] = [
    "surgical_opinion", "surgical_opinion_by", "surgical_opinion_date", .meetingDecision,
    .meetingCondition, "consent_motor_loss",
  ]
  private static let closingFacts: [FactName] = [
    .meetingReason, .meetingDissent, "consent_notes",
  ]
}
