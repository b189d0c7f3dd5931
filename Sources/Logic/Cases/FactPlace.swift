/// Whose answer to a fact is meant.
package enum Subject: Hashable, Sendable {
  /// The patient, the case or the session.
  case wholeCase
  case lesion(String)
  case study(String)
  case visit(String)
}

/// One field of a case: a fact, and whose.
package struct FactPlace: Hashable, Sendable {
  package let subject: Subject
  package let fact: FactName

  package init(_ subject: Subject = .wholeCase, _ fact: FactName) {
    self.subject = subject
    self.fact = fact
  }
}

extension Case {
  /// The sheet of a subject; nothing where the case has no such lesion, study or visit.
  package func sheet(of subject: Subject) -> Sheet? {
    switch subject {
    case .wholeCase: sheet
    case .lesion(let id): lesions.first { $0.id == id }?.sheet
    case .study(let id): studies.first { $0.id == id }?.sheet
    case .visit(let id): visits.first { $0.id == id }?.sheet
    }
  }

  /// The answer in a field; nothing where it is blank. Setting does nothing where the case has no
  /// such lesion, study or visit.
  package subscript(place: FactPlace) -> Answer? {
    get { sheet(of: place.subject)?[place.fact] }
    set { change(place.subject) { $0[place.fact] = newValue } }
  }

  /// Changes the sheet of a subject, if the case has it.
  package mutating func change(_ subject: Subject, _ change: (inout Sheet) -> Void) {
    switch subject {
    case .wholeCase: change(&sheet)
    case .lesion(let id):
      guard let index = lesions.firstIndex(where: { $0.id == id }) else { return }
      change(&lesions[index].sheet)
    case .study(let id):
      guard let index = studies.firstIndex(where: { $0.id == id }) else { return }
      change(&studies[index].sheet)
    case .visit(let id):
      guard let index = visits.firstIndex(where: { $0.id == id }) else { return }
      change(&visits[index].sheet)
    }
  }
}

extension FactPlace {
  /// The field as it is addressed on the command line: `age_years`, `A.painful`.
  package var written: String {
    switch subject {
    case .wholeCase: fact.rawValue
    case .lesion(let id), .study(let id), .visit(let id): "\(id).\(fact)"
    }
  }
}
