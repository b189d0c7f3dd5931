internal import Canvas
internal import Logic
internal import Rules

/// Step 1: every fact that is asked of the case, by section, with the cursor on one of them.
struct CaseEntry: Step {
  let name = StepName.caseEntry
  private(set) var section = EntrySection.group(.patient)
  /// The field under the cursor, in each section that was visited.
  private var cursors: [EntrySection: FactPlace] = [:]
  /// Whether the pane that says what reads the field is open.
  var showsReaders = false
  /// Whether fields that have an answer are left out.
  private(set) var hidesAnswered = false

  func standing(_ file: OpenCase) -> Standing {
    if !file.contradictions.isEmpty {
      return Standing(.bad, count: file.contradictions.count)
    }
    let count = file.assessment.questions.count
    if count > 0 { return Standing(.unknown, count: count) }
    let hasSites = file.record.lesions.allSatisfy { $0.sheet[.site] != nil }
    guard !file.record.lesions.isEmpty, hasSites else { return Standing(.unknown) }
    let unanswered = file.unansweredOfHolds
    return unanswered == 0 ? Standing(.ok) : Standing(.unknown, count: unanswered)
  }

  /// The section to be shown: the one chosen, or the first where its lesion is gone.
  func shownSection(_ file: OpenCase) -> EntrySection {
    EntrySection.all(file).contains(section) ? section : .group(.patient)
  }

  func fields(_ file: OpenCase) -> EntryFields {
    let all = EntryFields(shownSection(file), file)
    // The field that is open stays, whatever was just answered in it.
    return hidesAnswered
      ? all.keeping { file.record[$0.place] == nil || file.editor?.place == $0.place } : all
  }

  /// The place of the cursor among the fields of the section.
  func index(_ file: OpenCase, _ fields: [EntryField]) -> Int {
    guard let place = cursors[shownSection(file)] else { return 0 }
    if let index = fields.firstIndex(where: { $0.place == place }) { return index }
    // The field is hidden now that it is answered: the next one that is shown takes its place.
    let before = EntryFields(shownSection(file), file).fields.prefix { $0.place != place }
    let shown = Set(fields.map(\.place))
    let next = before.count { shown.contains($0.place) }
    return max(0, min(next, fields.count - 1))
  }

  /// The field under the cursor; nothing in a section without fields.
  func field(_ file: OpenCase) -> EntryField? {
    let fields = fields(file).fields
    let index = index(file, fields)
    return fields.indices.contains(index) ? fields[index] : nil
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    let fields = fields(file).fields
    guard !fields.isEmpty else { return }
    let next = max(0, min(fields.count - 1, index(file, fields) + distance))
    cursors[shownSection(file)] = fields[next].place
  }

  /// Leaves answered fields out, or shows them again.
  mutating func toggleAnswered() { hidesAnswered.toggle() }

  /// Shows the section so many further, round the end.
  mutating func moveSection(by distance: Int, in file: OpenCase) {
    let all = EntrySection.all(file)
    let here = all.firstIndex(of: shownSection(file)) ?? 0
    section = all[(here + distance + all.count) % all.count]
  }

  /// Shows the section of the lesion that is shown now, if a lesion's own section is shown.
  mutating func lesionTurned(in file: OpenCase) {
    guard let lesion = file.lesion else { return }
    if case .lesion = section { section = .lesion(lesion.id) }
    cursors = cursors.filter { key, _ in
      if case .lesion = key { true } else { key == .group(.patient) || key == .group(.imaging) }
    }
  }

  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    guard let declaration = file.catalogue[place.fact] else { return false }
    let target: EntrySection
    if declaration.scope == .study {
      target = .group(.imaging)
    } else if declaration.group == .lesions, case .lesion(let id) = place.subject {
      target = .lesion(id)
    } else if let found = EntrySection.all(file).first(where: { $0.holds(declaration) }) {
      target = found
    } else {
      return false
    }
    section = target
    cursors[target] = place
    if file.record[place] != nil { hidesAnswered = false }
    return true
  }

  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    let all = EntryFields(shownSection(file), file).fields
    let fields =
      hidesAnswered ? all.filter { file.record[$0.place] == nil || $0.place == place } : all
    guard let index = fields.firstIndex(where: { $0.place == place }) else { return nil }
    var next = index + distance
    while fields.indices.contains(next), fields[next].isDerived { next += distance }
    guard fields.indices.contains(next) else { return nil }
    cursors[shownSection(file)] = fields[next].place
    return fields[next].place
  }

  /// The next field, or the first of the next section that has one: answering goes on by itself.
  mutating func field(following place: FactPlace, in file: OpenCase) -> FactPlace? {
    if let next = field(after: place, by: 1, in: file) { return next }
    // Where no study is on record yet, N makes one before anything else.
    if shownSection(file) == .group(.imaging), file.record.studies.isEmpty { return nil }
    let all = EntrySection.all(file)
    let here = all.firstIndex(of: shownSection(file)) ?? 0
    for section in all[(here + 1)...] where !section.isLater {
      let fields = EntryFields(section, file).fields.filter {
        !$0.isDerived && (!hidesAnswered || file.record[$0.place] == nil)
      }
      guard let first = fields.first else { continue }
      self.section = section
      cursors[section] = first.place
      return first.place
    }
    return nil
  }

  mutating func field(inSection distance: Int, in file: OpenCase) -> FactPlace? {
    moveSection(by: distance, in: file)
    guard let first = fields(file).fields.first(where: { !$0.isDerived }) else { return nil }
    cursors[shownSection(file)] = first.place
    return first.place
  }
}
