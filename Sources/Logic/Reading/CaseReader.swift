/// Reads the facts of one case, each computed once.
///
/// A reader belongs to one value of a case: a case that changes gets a new one, unless the change
/// is tried and taken back.
package final class CaseReader {
  package let record: Case
  package let catalogue: Catalogue
  package let settings: Settings
  let form: ReadingForm

  /// The readings of each place, one place after the other: the whole case, lesions, studies.
  let cells: UnsafeMutableBufferPointer<Cell>
  /// What was entered, in the same order.
  let entered: UnsafeMutableBufferPointer<Cell>
  /// The readings that a cell cannot hold.
  var kept: [Reading] = []
  /// Facts on the way to the one that is read, which must not be read again.
  private let beingRead: UnsafeMutableBufferPointer<Bool>
  let lesionCount: Int
  let rowCount: Int
  /// How many readings were kept once the case was taken over.
  private(set) var loadedCount = 0
  /// Changes that are tried, to be taken back.
  var changes = TriedChanges()

  /// For whom a fact is read. A patient's fact is read for a lesion too: whether it is asked may
  /// differ from one lesion to the next.
  package enum Place: Hashable, Sendable {
    case wholeCase
    case lesion(Int)
    case study(Int)
  }

  package convenience init(_ record: Case, _ catalogue: Catalogue, _ settings: Settings) {
    self.init(record, catalogue, settings, catalogue.form.resolved(by: settings))
  }

  /// Reads another case by the same facts and settings.
  package func reader(of other: Case) -> CaseReader {
    CaseReader(other, catalogue, settings, form)
  }

  /// Reads with a form made beforehand, of the same catalogue and settings.
  package init(
    _ record: Case, _ catalogue: Catalogue, _ settings: Settings, _ form: ReadingForm
  ) {
    (self.record, self.catalogue, self.settings, self.form) = (record, catalogue, settings, form)
    lesionCount = record.lesions.count
    rowCount = 1 + record.lesions.count + record.studies.count
    let count = form.facts.count * rowCount
    cells = .allocate(capacity: count)
    cells.initialize(repeating: .unread)
    entered = .allocate(capacity: count)
    entered.initialize(repeating: .unknown)
    beingRead = .allocate(capacity: form.facts.count)
    beingRead.initialize(repeating: false)
    load()
    loadedCount = kept.count
  }

  deinit {
    cells.deallocate()
    entered.deallocate()
    beingRead.deallocate()
  }

  /// Where a subject is read; nothing where the case has no such lesion or study.
  package func place(of subject: Subject) -> Place? {
    switch subject {
    case .wholeCase: .wholeCase
    case .lesion(let id): record.lesions.firstIndex { $0.id == id }.map(Place.lesion)
    case .study(let id): record.studies.firstIndex { $0.id == id }.map(Place.study)
    // What came afterwards is never read by a rule.
    case .visit: nil
    }
  }

  /// What a fact answers. A fact of a lesion read for the whole case is not known, and so is a
  /// name that is not in the catalogue.
  package func reading(_ name: FactName, at place: Place) -> Reading {
    guard let fact = catalogue.index(of: name) else { return .unknown }
    return reading(of: cell(fact, row(of: place)))
  }

  /// Whether a fact is asked here. A fact of the whole case is asked where some lesion asks it.
  package func truthOfBeingAsked(_ declaration: Declaration, at place: Place) -> Truth {
    guard let fact = catalogue.index(of: declaration.name) else { return .unknown }
    return truthOfBeingAsked(fact, row(of: place))
  }
}

extension CaseReader {
  /// The first of the cells of a place, counted in places.
  func row(of place: Place) -> Int {
    switch place {
    case .wholeCase: 0
    case .lesion(let index): 1 + index
    case .study(let index): 1 + lesionCount + index
    }
  }

  func isLesion(_ row: Int) -> Bool { row > 0 && row <= lesionCount }

  @inline(__always)
  func cell(_ fact: Int, _ row: Int) -> Cell {
    let known = cells[row &* form.facts.count &+ fact]
    if case .unread = known.state { return read(fact, row) }
    return known
  }

  /// Reads a fact for the first time.
  @inline(never)
  private func read(_ fact: Int, _ row: Int) -> Cell {
    guard !beingRead[fact] else { return .unknown }
    beingRead[fact] = true
    defer { beingRead[fact] = false }
    let cell: Cell =
      switch truthOfBeingAsked(fact, row) {
      case .no: .notApplicable
      case .unknown: .unknown
      case .yes: answer(fact, row)
      }
    cells[row * form.facts.count + fact] = cell
    return cell
  }

  func truthOfBeingAsked(_ fact: Int, _ row: Int) -> Truth {
    guard let condition = form.facts[fact].askedWhen else { return .yes }
    let isOfCase = !form.facts[fact].isOfLesion && !form.facts[fact].isOfStudy
    guard row == 0, isOfCase, lesionCount > 0 else { return truth(from: condition, row) }
    var truth = Truth.no
    for row in 1...lesionCount { truth = truth || self.truth(from: condition, row) }
    return truth
  }

  private func answer(_ fact: Int, _ row: Int) -> Cell {
    switch form.facts[fact].derivation {
    case nil: return enteredCell(fact, row)
    case .condition(let condition): return Cell(truth(from: condition, row))
    case .cases(let cases):
      for choice in cases {
        switch truth(from: choice.when, row) {
        case .yes: return choice.cell
        case .unknown: return .unknown
        case .no: continue
        }
      }
      return .unknown
    case .formula(let formula, _, let range):
      let entered = reading(of: enteredCell(fact, row))
      var computed = formula.compute(FormulaInputs(reader: self, row: row))
      if let range, let interval = computed.interval {
        computed = Reading(interval.clamped(to: range))
      }
      return cell(of: formula.stated.choose(between: computed, and: entered), fact)
    }
  }

  /// What was entered for a fact that is read here: for the patient, the same at every place.
  private func enteredCell(_ fact: Int, _ row: Int) -> Cell {
    let isHere =
      form.facts[fact].isOfLesion
      ? isLesion(row) : (form.facts[fact].isOfStudy ? row > lesionCount : true)
    guard isHere else { return .unknown }
    let isOfCase = !form.facts[fact].isOfLesion && !form.facts[fact].isOfStudy
    return entered[(isOfCase ? 0 : row) * form.facts.count + fact]
  }
}
