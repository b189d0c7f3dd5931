/// One change of a case, complete enough to be taken back.
package enum CaseChange: Hashable, Sendable {
  /// A field gets another answer, or is made blank.
  case answer(FactPlace, old: RecordedAnswer?, new: RecordedAnswer?)
  case addLesion(Lesion, at: Int)
  case removeLesion(Lesion, at: Int)
  case addStudy(Study, at: Int)
  case removeStudy(Study, at: Int)
  case addVisit(Visit, at: Int)
  case removeVisit(Visit, at: Int)
  case retitle(old: String, new: String)

  /// The change that takes this one back.
  package var inverse: CaseChange {
    switch self {
    case .answer(let place, let old, let new): .answer(place, old: new, new: old)
    case .addLesion(let lesion, let index): .removeLesion(lesion, at: index)
    case .removeLesion(let lesion, let index): .addLesion(lesion, at: index)
    case .addStudy(let study, let index): .removeStudy(study, at: index)
    case .removeStudy(let study, let index): .addStudy(study, at: index)
    case .addVisit(let visit, let index): .removeVisit(visit, at: index)
    case .removeVisit(let visit, let index): .addVisit(visit, at: index)
    case .retitle(let old, let new): .retitle(old: new, new: old)
    }
  }
}

/// An answer as it is on record: with the reason why it was assumed, if it was.
package struct RecordedAnswer: Hashable, Sendable {
  package let answer: Answer
  package let assumption: String?

  package init(_ answer: Answer, assumption: String? = nil) {
    self.answer = answer
    self.assumption = assumption
  }
}

/// Why a change does not fit a case.
package enum ChangeError: Error, Hashable {
  /// The case has no such lesion, study or visit.
  case noSuchSubject(Subject)
  /// The case has a lesion, study or visit of that id already.
  case alreadyThere(Subject)
  /// The case is not as the change expects to find it.
  case overtaken
}

extension Case {
  /// What is on record in a field; nothing where it is blank.
  package func recorded(_ place: FactPlace) -> RecordedAnswer? {
    guard let sheet = sheet(of: place.subject), let answer = sheet[place.fact] else { return nil }
    return RecordedAnswer(answer, assumption: sheet.assumptions[place.fact])
  }

  /// The change that gives a field another answer. An answer that someone gave is not assumed.
  package func answering(_ place: FactPlace, _ answer: Answer?) -> CaseChange {
    .answer(place, old: recorded(place), new: answer.map { RecordedAnswer($0) })
  }

  /// Makes a change, or leaves the case as it is where the change does not fit.
  package mutating func apply(_ change: CaseChange) throws(ChangeError) {
    switch change {
    case .answer(let place, let old, let new):
      guard sheet(of: place.subject) != nil else { throw .noSuchSubject(place.subject) }
      guard recorded(place) == old else { throw .overtaken }
      self.change(place.subject) { sheet in
        sheet[place.fact] = new?.answer
        sheet.assumptions[place.fact] = new?.assumption
      }
    case .addLesion(let lesion, let index):
      guard lesions.allSatisfy({ $0.id != lesion.id }) else {
        throw .alreadyThere(.lesion(lesion.id))
      }
      lesions.insert(lesion, at: min(max(0, index), lesions.count))
    case .removeLesion(let lesion, _):
      guard let index = lesions.firstIndex(where: { $0.id == lesion.id }) else {
        throw .noSuchSubject(.lesion(lesion.id))
      }
      guard lesions[index] == lesion else { throw .overtaken }
      lesions.remove(at: index)
    case .addStudy(let study, let index):
      guard studies.allSatisfy({ $0.id != study.id }) else {
        throw .alreadyThere(.study(study.id))
      }
      studies.insert(study, at: min(max(0, index), studies.count))
    case .removeStudy(let study, _):
      guard let index = studies.firstIndex(where: { $0.id == study.id }) else {
        throw .noSuchSubject(.study(study.id))
      }
      guard studies[index] == study else { throw .overtaken }
      studies.remove(at: index)
    case .addVisit(let visit, let index):
      guard visits.allSatisfy({ $0.id != visit.id }) else {
        throw .alreadyThere(.visit(visit.id))
      }
      visits.insert(visit, at: min(max(0, index), visits.count))
    case .removeVisit(let visit, _):
      guard let index = visits.firstIndex(where: { $0.id == visit.id }) else {
        throw .noSuchSubject(.visit(visit.id))
      }
      guard visits[index] == visit else { throw .overtaken }
      visits.remove(at: index)
    case .retitle(let old, let new):
      guard title == old else { throw .overtaken }
      title = new
    }
  }
}
