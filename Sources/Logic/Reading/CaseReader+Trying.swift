/// What was there before changes that are only tried, latest last.
package struct TriedChanges {
  fileprivate var cells: [(place: Int, cell: Cell)] = []
  fileprivate var entered: [(place: Int, cell: Cell)] = []

  /// How far the changes went at some time, to take back what came later.
  package struct Mark {
    fileprivate let cells: Int
    fileprivate let entered: Int
  }
}

extension CaseReader {
  /// Reads on as if a field had another answer, or none, until it is taken back. Nothing happens where
  /// the fact does not belong to the subject.
  ///
  /// Costs as much as reading again what depends on the fact, and no more. `record` stays as it is.
  package func change(_ name: FactName, at place: Place, to value: FactValue?) {
    guard let fact = catalogue.index(of: name), belongs(fact, at: place) else { return }
    let row = row(of: place)
    let field = row * form.facts.count + fact
    changes.entered.append((field, entered[field]))
    entered[field] = value.map { cell(of: .value($0), fact) } ?? .unknown
    for fact in form.dependents.far[fact] { forgetEverywhere(fact) }
    let isOfCase = row == 0
    for fact in form.dependents.near[fact] {
      if isOfCase {
        forgetEverywhere(fact)
      } else {
        forget(fact, row)
        forget(fact, 0)
      }
    }
  }

  /// How far changes have gone, for `takeBack`.
  package var mark: TriedChanges.Mark {
    TriedChanges.Mark(cells: changes.cells.count, entered: changes.entered.count)
  }

  /// Reads on as before the changes that were tried after a mark.
  package func takeBack(to mark: TriedChanges.Mark) {
    while changes.cells.count > mark.cells {
      let last = changes.cells.removeLast()
      cells[last.place] = last.cell
    }
    while changes.entered.count > mark.entered {
      let last = changes.entered.removeLast()
      entered[last.place] = last.cell
    }
    // Readings kept during many trials would grow without end; then everything is read anew.
    if changes.entered.isEmpty, kept.count > loadedCount + 4_096 {
      cells.update(repeating: .unread)
      kept.removeSubrange(loadedCount...)
    }
  }

  private func belongs(_ fact: Int, at place: Place) -> Bool {
    switch place {
    case .wholeCase: !form.facts[fact].isOfLesion && !form.facts[fact].isOfStudy
    case .lesion: form.facts[fact].isOfLesion
    case .study: form.facts[fact].isOfStudy
    }
  }

  private func forgetEverywhere(_ fact: Int) {
    for row in 0..<rowCount { forget(fact, row) }
  }

  private func forget(_ fact: Int, _ row: Int) {
    let place = row * form.facts.count + fact
    changes.cells.append((place, cells[place]))
    cells[place] = .unread
  }
}
