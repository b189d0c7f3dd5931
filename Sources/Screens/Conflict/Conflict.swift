internal import Canvas
internal import Logic

/// A case file that differs from the case on file: what of it is taken without asking, and the facts
/// that have two values, of which one is chosen.
///
/// Facts that only one of them answers are kept from either. Both values of every other fact go into the
/// journal, whichever is chosen; where none is, the fact is not known.
struct Conflict: Hashable, Sendable {
  /// A fact with two values.
  struct Row: Hashable, Sendable {
    let place: FactPlace
    /// In the file that is imported.
    let imported: RecordedAnswer
    /// In the store.
    let kept: RecordedAnswer
    /// A text of one's own that is to stand for both.
    var written: RecordedAnswer?
    var choice: Choice?
  }

  /// Which value is to stand: one of the two, or what was written instead of both.
  enum Choice: Hashable, Sendable {
    case imported, kept, written
  }

  private(set) var rows: [Row]
  private(set) var cursor = 0
  /// Whether the page says what reads the fact under the cursor.
  var showsReaders = false
  /// What only the file has.
  let taken: [CaseChange]
  /// How many answers only the store has.
  let keptCount: Int
  /// The title of the file where the case on file has another one, which it keeps.
  let otherTitle: String?
  private let storedTitle: String

  init(_ imported: Case, onto stored: Case) {
    var rows: [Row] = []
    var taken: [CaseChange] = []
    var keptCount = 0
    if stored.title.isEmpty, !imported.title.isEmpty {
      taken.append(.retitle(old: stored.title, new: imported.title))
    }
    let isOtherTitle =
      !stored.title.isEmpty && !imported.title.isEmpty && imported.title != stored.title
    otherTitle = isOtherTitle ? imported.title : nil
    storedTitle = stored.title
    func compare(_ subject: Subject, _ new: Sheet) {
      guard let old = stored.sheet(of: subject) else { return }
      for name in Set(new.answers.keys).union(old.answers.keys).sorted() {
        let place = FactPlace(subject, name)
        switch (imported.recorded(place), stored.recorded(place)) {
        case (let imported?, let kept?) where imported != kept:
          rows.append(Row(place: place, imported: imported, kept: kept))
        case (let imported?, nil): taken.append(.answer(place, old: nil, new: imported))
        case (nil, _?): keptCount += 1
        default: break
        }
      }
    }
    compare(.wholeCase, imported.sheet)
    var count = stored.lesions.count
    for lesion in imported.lesions {
      if stored.sheet(of: .lesion(lesion.id)) != nil {
        compare(.lesion(lesion.id), lesion.sheet)
      } else {
        taken.append(.addLesion(lesion, at: count))
        count += 1
      }
    }
    count = stored.studies.count
    for study in imported.studies {
      if stored.sheet(of: .study(study.id)) != nil {
        compare(.study(study.id), study.sheet)
      } else {
        taken.append(.addStudy(study, at: count))
        count += 1
      }
    }
    count = stored.visits.count
    for visit in imported.visits {
      if stored.sheet(of: .visit(visit.id)) != nil {
        compare(.visit(visit.id), visit.sheet)
      } else {
        taken.append(.addVisit(visit, at: count))
        count += 1
      }
    }
    (self.rows, self.taken, self.keptCount) = (rows, taken, keptCount)
  }

  /// The title of the file goes into the journal as a value that is not chosen does.
  private var titleChanges: [CaseChange] {
    guard let otherTitle else { return [] }
    return [
      .retitle(old: storedTitle, new: otherTitle), .retitle(old: otherTitle, new: storedTitle),
    ]
  }

  var unchosen: Int { rows.count { $0.choice == nil } }

  var here: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  mutating func move(by distance: Int) {
    cursor = max(0, min(rows.count - 1, cursor + distance))
  }

  /// Chooses a value of the row under the cursor; the same again takes the choice back.
  mutating func choose(_ choice: Choice) {
    guard rows.indices.contains(cursor) else { return }
    rows[cursor].choice = rows[cursor].choice == choice ? nil : choice
  }

  /// Takes a text for both values of a row. An empty one is no text, and chooses nothing.
  mutating func write(_ text: String, at place: FactPlace) {
    guard let index = rows.firstIndex(where: { $0.place == place }) else { return }
    cursor = index
    rows[index].written = text.isEmpty ? nil : RecordedAnswer(.value(.text(text)))
    rows[index].choice = text.isEmpty ? nil : .written
  }

  /// What is made of the case: all that only the file has, and of every row first the value of the file
  /// and then, where that is not chosen, what is to stand.
  var changes: [CaseChange] {
    taken + titleChanges
      + rows.flatMap { row -> [CaseChange] in
        let first = CaseChange.answer(row.place, old: row.kept, new: row.imported)
        let standing = row.standing
        return row.imported == standing
          ? [first] : [first, .answer(row.place, old: row.imported, new: standing)]
      }
  }
}

extension Conflict.Row {
  /// What stands as chosen; what is not chosen is not known.
  fileprivate var standing: RecordedAnswer {
    switch choice {
    case .imported: imported
    case .kept: kept
    case .written: written ?? RecordedAnswer(.unknown)
    case nil: RecordedAnswer(.unknown)
    }
  }
}
