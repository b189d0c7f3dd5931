internal import Logic
internal import Rules

extension FollowUp {
  /// The fields as they are asked: of the session, lesion by lesion, then visit by visit.
  func fields(_ file: OpenCase) -> [EntryField] {
    let reader = file.reader
    let session = Self.sessionFacts.compactMap { field($0, .wholeCase, "", file, reader) }
    guard Self.hasBegun(file) else { return session }
    let lesions = file.record.lesions.flatMap { lesion in
      Self.facts(of: lesion).compactMap {
        field($0, .lesion(lesion.id), lesion.id, file, reader)
      }
    }
    return session + (wasBegun(file) ? lesions : []) + visits(file)
  }

  /// What is asked of a lesion: of one that was left alone, only why; what is on record all the same
  /// is shown.
  private static func facts(of lesion: Lesion) -> [FactName] {
    let technique = lesion.sheet.word(ProcedureFacts.techniqueDone.name)
    let asked: Set<FactName> =
      switch technique {
      case nil: [ProcedureFacts.techniqueDone.name]
      case PlannedTechnique.none.rawValue:
        [ProcedureFacts.techniqueDone.name, ProcedureFacts.departureReason.name]
      default: Set(lesionFacts)
      }
    let ofEvents = technique == nil ? Set(eventFacts + [ProcedureFacts.sirGrade.name]) : []
    return lesionFacts.filter {
      asked.contains($0) || ofEvents.contains($0) || lesion.sheet[$0] != nil
    }
  }

  /// Whether there is something of which a lesion can tell.
  private func wasBegun(_ file: OpenCase) -> Bool {
    file.record.sheet.word(.procedureState) != ProcedureState.cancelled.rawValue
  }

  private func field(
    _ fact: FactName, _ subject: Subject, _ owner: String, _ file: OpenCase, _ reader: CaseReader
  ) -> EntryField? {
    guard let declaration = file.catalogue[fact], let at = reader.place(of: subject) else {
      return nil
    }
    let place = FactPlace(subject, fact)
    let isAsked = reader.truthOfBeingAsked(declaration, at: at) == .yes
    guard isAsked || file.record[place] != nil || file.drafts[place] != nil else { return nil }
    return EntryField(place: place, declaration: declaration, owner: owner)
  }

  private func visits(_ file: OpenCase) -> [EntryField] {
    file.record.visits.enumerated().flatMap { index, visit in
      VisitFacts.all.compactMap { declaration -> EntryField? in
        let place = FactPlace(.visit(visit.id), declaration.name)
        guard file.record[place] != nil || Self.isAsked(declaration.name, at: visit) else {
          return nil
        }
        return EntryField(place: place, declaration: declaration, owner: "Visit \(index + 1)")
      }
    }
  }

  /// Nothing is asked of who is lost; of who has died, only what happened.
  private static func isAsked(_ fact: FactName, at visit: Visit) -> Bool {
    let always = [VisitFacts.date.name, VisitFacts.state.name]
    let events = [VisitFacts.event.name, VisitFacts.cirse.name, VisitFacts.sir.name]
    return switch visit.sheet.word(VisitFacts.state.name) {
    case VisitState.lost.rawValue: always.contains(fact)
    case VisitState.died.rawValue: (always + events).contains(fact)
    default: true
    }
  }

  /// Whether a fact is entered in this step.
  static func shows(_ fact: FactName, _ catalogue: Catalogue) -> Bool {
    sessionFacts.contains(fact) || ProcedureFacts.all.contains { $0.name == fact }
      || eventFacts.contains(fact) || catalogue[fact]?.scope == .visit
  }

  static let sessionFacts: [FactName] = [
    ProcedureFacts.state.name, ProcedureFacts.date.name, ProcedureFacts.doneBy.name,
    ProcedureFacts.stateReason.name,
  ]

  static let lesionFacts: [FactName] =
    [
      ProcedureFacts.techniqueDone.name, ProcedureFacts.accessDone.name,
      ProcedureFacts.cementDoneML.name, ProcedureFacts.cementBefore.name,
      ProcedureFacts.probesDone.name, ProcedureFacts.freezesDone.name,
      ProcedureFacts.screwsDone.name,
      ProcedureFacts.departureReason.name, .completionImaging, FollowUpFacts.cementLeakSite.name,
    ] + eventFacts + [ProcedureFacts.sirGrade.name]

  static let eventFacts: [FactName] = [
    FollowUpFacts.complicationText.name, FollowUpFacts.complicationGrade.name,
  ]
}
