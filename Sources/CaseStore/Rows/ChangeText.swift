internal import Logic

/// A change as it stands in the journal: one key for its kind.
///
///     {"answer":{"fact":"pain_nrs","new":{"number":7}}}
///     {"identity":{"fact":"patient_name"}}
struct ChangeText: Codable {
  var answer: AnswerChange?
  /// A change of a fact that says who the patient is. The answers stand in a table of their own.
  var identity: IdentityChange?
  var addLesion: PartText?
  var removeLesion: PartText?
  var addStudy: PartText?
  var removeStudy: PartText?
  var addVisit: PartText?
  var removeVisit: PartText?
  var retitle: TitleChange?

  enum CodingKeys: String, CodingKey {
    case answer, identity
    case addLesion = "add_lesion"
    case removeLesion = "remove_lesion"
    case addStudy = "add_study"
    case removeStudy = "remove_study"
    case addVisit = "add_visit"
    case removeVisit = "remove_visit"
    case retitle
  }

  struct AnswerChange: Codable {
    var fact: String
    var lesion: String?
    var study: String?
    var visit: String?
    var old: AnswerText?
    var new: AnswerText?
  }

  struct IdentityChange: Codable {
    var fact: String
  }

  struct TitleChange: Codable {
    var old: String
    var new: String
  }

  init(_ change: CaseChange, identity names: Set<FactName>) {
    switch change {
    case .answer(let place, _, _) where names.contains(place.fact):
      identity = IdentityChange(fact: place.fact.rawValue)
    case .answer(let place, let old, let new):
      var row = AnswerChange(fact: place.fact.rawValue)
      switch place.subject {
      case .wholeCase: break
      case .lesion(let id): row.lesion = id
      case .study(let id): row.study = id
      case .visit(let id): row.visit = id
      }
      row.old = old.map(AnswerText.init)
      row.new = new.map(AnswerText.init)
      answer = row
    case .addLesion(let lesion, let index): addLesion = Self.part(lesion.id, lesion.sheet, index)
    case .removeLesion(let lesion, let index):
      removeLesion = Self.part(lesion.id, lesion.sheet, index)
    case .addStudy(let study, let index): addStudy = Self.part(study.id, study.sheet, index)
    case .removeStudy(let study, let index): removeStudy = Self.part(study.id, study.sheet, index)
    case .addVisit(let visit, let index): addVisit = Self.part(visit.id, visit.sheet, index)
    case .removeVisit(let visit, let index): removeVisit = Self.part(visit.id, visit.sheet, index)
    case .retitle(let old, let new): retitle = TitleChange(old: old, new: new)
    }
  }

  private static func part(_ id: String, _ sheet: Sheet, _ index: Int) -> PartText {
    PartText(id: id, sheet: sheet.forRow, at: index)
  }
}

extension ChangeText {
  /// The change, with the answers of an identity where they are still kept.
  func change(identity answers: IdentityText?) throws(Unreadable) -> CaseChange {
    var changes: [CaseChange] = []
    if let answer { changes.append(try answer.change()) }
    if let identity { changes.append(try identity.change(answers)) }
    if let addLesion {
      changes.append(.addLesion(try addLesion.lesion(), at: try addLesion.index()))
    }
    if let removeLesion {
      changes.append(.removeLesion(try removeLesion.lesion(), at: try removeLesion.index()))
    }
    if let addStudy { changes.append(.addStudy(try addStudy.study(), at: try addStudy.index())) }
    if let removeStudy {
      changes.append(.removeStudy(try removeStudy.study(), at: try removeStudy.index()))
    }
    if let addVisit { changes.append(.addVisit(try addVisit.visit(), at: try addVisit.index())) }
    if let removeVisit {
      changes.append(.removeVisit(try removeVisit.visit(), at: try removeVisit.index()))
    }
    if let retitle { changes.append(.retitle(old: retitle.old, new: retitle.new)) }
    guard let change = changes.first, changes.count == 1 else {
      throw Unreadable("the change is of a kind that is not known")
    }
    return change
  }
}

extension ChangeText.AnswerChange {
  fileprivate func change() throws(Unreadable) -> CaseChange {
    let subject: Subject
    switch (lesion, study, visit) {
    case (nil, nil, nil): subject = .wholeCase
    case (let id?, nil, nil): subject = .lesion(id)
    case (nil, let id?, nil): subject = .study(id)
    case (nil, nil, let id?): subject = .visit(id)
    default: throw Unreadable("an answer belongs to more than one of lesion, study and visit")
    }
    return .answer(
      FactPlace(subject, FactName(fact)), old: try old?.recorded(), new: try new?.recorded())
  }
}

extension ChangeText.IdentityChange {
  /// The change as it was, or without its answers where they have been erased.
  fileprivate func change(_ answers: IdentityText?) throws(Unreadable) -> CaseChange {
    .answer(
      FactPlace(.wholeCase, FactName(fact)), old: try answers?.old?.recorded(),
      new: try answers?.new?.recorded())
  }
}

extension PartText {
  fileprivate func lesion() throws(Unreadable) -> Lesion {
    Lesion(id: id, sheet: try Sheet(row: sheet))
  }

  fileprivate func study() throws(Unreadable) -> Study {
    Study(id: id, sheet: try Sheet(row: sheet))
  }

  fileprivate func visit() throws(Unreadable) -> Visit {
    Visit(id: id, sheet: try Sheet(row: sheet))
  }

  fileprivate func index() throws(Unreadable) -> Int {
    guard let at else { throw Unreadable("a lesion, study or visit has no position") }
    return at
  }
}
