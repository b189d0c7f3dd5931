internal import Logic

extension Case {
  /// The changes that make this case into another, in the order in which they fit. The numbers
  /// and sources of the cases are left as they are.
  func changes(to target: Case) -> [CaseChange] {
    var changes: [CaseChange] = []
    if title != target.title { changes.append(.retitle(old: title, new: target.title)) }
    changes += sheet.changes(to: target.sheet, of: .wholeCase)
    changes += Self.changes(
      from: lesions, to: target.lesions, id: \.id, add: CaseChange.addLesion,
      remove: CaseChange.removeLesion
    ) { old, new in old.sheet.changes(to: new.sheet, of: .lesion(new.id)) }
    changes += Self.changes(
      from: studies, to: target.studies, id: \.id, add: CaseChange.addStudy,
      remove: CaseChange.removeStudy
    ) { old, new in old.sheet.changes(to: new.sheet, of: .study(new.id)) }
    changes += Self.changes(
      from: visits, to: target.visits, id: \.id, add: CaseChange.addVisit,
      remove: CaseChange.removeVisit
    ) { old, new in old.sheet.changes(to: new.sheet, of: .visit(new.id)) }
    return changes
  }

  /// The changes of a list of lesions, studies or visits: what is gone is removed from the end, and what
  /// stands elsewhere now is removed and added again.
  private static func changes<Part>(
    from old: [Part], to new: [Part], id: (Part) -> String,
    add: (Part, Int) -> CaseChange, remove: (Part, Int) -> CaseChange,
    inside: (Part, Part) -> [CaseChange]
  ) -> [CaseChange] {
    var changes: [CaseChange] = []
    var current = old
    let kept = Set(new.map(id))
    for index in current.indices.reversed() where !kept.contains(id(current[index])) {
      changes.append(remove(current.remove(at: index), index))
    }
    for (index, part) in new.enumerated() {
      let found = current.firstIndex { id($0) == id(part) }
      if found == index {
        changes += inside(current[index], part)
        current[index] = part
        continue
      }
      if let found { changes.append(remove(current.remove(at: found), found)) }
      changes.append(add(part, index))
      current.insert(part, at: index)
    }
    return changes
  }
}

extension Sheet {
  /// The changes of single answers that make this sheet into another, by the names of the facts.
  fileprivate func changes(to target: Sheet, of subject: Subject) -> [CaseChange] {
    Set(answers.keys).union(target.answers.keys).sorted().compactMap { name in
      let (old, new) = (recorded(name), target.recorded(name))
      return old == new ? nil : .answer(FactPlace(subject, name), old: old, new: new)
    }
  }

  private func recorded(_ name: FactName) -> RecordedAnswer? {
    answers[name].map { RecordedAnswer($0, assumption: assumptions[name]) }
  }
}
