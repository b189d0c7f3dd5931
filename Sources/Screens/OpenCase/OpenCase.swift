package import Logic
package import Rules

/// The case on the desk, shared by the six steps: what is on record, what the rulebook says of it,
/// its journal, and how far that is saved.
package struct OpenCase: Sendable {
  package let rulebook: Rulebook
  package internal(set) var record: Case
  package internal(set) var assessment: Assessment {
    didSet { findings = Findings(record, assessment, rulebook) }
  }
  private(set) var findings: Findings
  let sectionFacts: SectionFacts
  /// Every entry, those included that are not synced yet.
  package internal(set) var journal: [JournalEntry]
  package internal(set) var saving: Saving
  /// Whether the case may be changed here.
  package internal(set) var pen = PenStanding.mine(askedBy: [])
  /// The time at the last event, for echoes such as `63 days ago`.
  package var now: Moment

  /// The lesion that steps show, as an index.
  var lesionIndex = 0
  /// The question that was gone to last.
  var lastQuestion: FactPlace?
  /// The field that is open, in EDIT mode.
  var editor: Editor?
  /// The number of the last entry when the case was opened: what came before this sitting.
  let lastAtOpening: Int
  /// The letters typed last, where they may become a word.
  var typedWord: TypedWord?
  /// Whether the next undo may take back what came before this sitting.
  var undoesEarlier = false
  /// The pane of the ice ball.
  var ice = IcePane()
  /// Whether it is on the agenda of the meeting that goes on.
  var isOfMeeting = false
  /// What was typed in fields that could not be read: kept as typed, and counts as not known.
  var drafts: [FactPlace: String] = [:]
  /// Whether its reasons are shown to a meeting, with fewer commands than the step has.
  var isPresented = false
  /// The keys that the user has, for what is said about the case.
  var bindings = KeyBindings.standard

  package init(
    _ record: Case, journal: [JournalEntry], savedAt: String? = nil, rulebook: Rulebook,
    now: Moment
  ) {
    self.rulebook = rulebook
    self.record = record
    self.assessment = rulebook.assess(record)
    self.findings = Findings(record, assessment, rulebook)
    self.sectionFacts = SectionFacts(rulebook.catalogue)
    self.journal = journal
    self.lastAtOpening = journal.last?.number ?? 0
    self.saving = Saving(savedAt: savedAt)
    self.now = now
  }

  package var catalogue: Catalogue { rulebook.catalogue }

  /// What a page says of another of its commands; nothing where it is only shown to a meeting.
  func pointing(_ text: String) -> String { isPresented ? "" : naming(text) }

  /// A text with the keys that the user has where it names a command: `{case.why} close`.
  func naming(_ text: String) -> String { bindings.naming(text) }

  /// Reads the facts of the case as they stand.
  package var reader: CaseReader { rulebook.reader(of: record) }
}

extension OpenCase {
  /// Makes a change: into the record and the journal, and on its way to be saved.
  mutating func make(_ change: CaseChange, _ manner: JournalEntry.Manner) throws(ChangeError) {
    try record.apply(change)
    let entry = JournalEntry(
      number: (journal.last?.number ?? 0) + 1, seconds: now.seconds, who: "", change: change,
      manner: manner)
    journal.append(entry)
    saving.outbox.append(entry)
    assessment = rulebook.assess(record)
    lesionIndex = min(lesionIndex, max(0, record.lesions.count - 1))
    if let editor, record.sheet(of: editor.place.subject) == nil { self.editor = nil }
  }

  /// The change to hand to the journal now; nothing while one is on its way, or none is left.
  mutating func nextToSave() -> Effect? {
    guard !saving.isUnderWay, let entry = saving.outbox.first else { return nil }
    saving.isUnderWay = true
    return .record(caseID: record.id, entry.change, entry.manner)
  }

  /// The journal has the first waiting entry, synced to disk.
  mutating func saved(_ entry: JournalEntry) {
    saving.isUnderWay = false
    saving.failure = nil
    saving.savedAt = now.clock
    guard !saving.outbox.isEmpty else { return }
    let sent = saving.outbox.removeFirst()
    if let index = journal.lastIndex(where: { $0.number == sent.number }) {
      journal[index] = entry
    }
  }

  /// The journal could not take the first waiting entry; it is tried again with the next tick.
  mutating func saveFailed(_ why: String) {
    saving.isUnderWay = false
    saving.failure = why
  }
}

extension OpenCase {
  /// The lesion that steps show; nothing where the case has none.
  package var lesion: Lesion? {
    record.lesions.indices.contains(lesionIndex) ? record.lesions[lesionIndex] : nil
  }

  /// What the rulebook says of the lesion that steps show.
  package var lesionAssessment: LesionAssessment? {
    lesion.flatMap { lesion in assessment.lesions.first { $0.id == lesion.id } }
  }

  /// Whose answer a fact is, for the lesion that steps show.
  func place(of declaration: Declaration) -> FactPlace? {
    if declaration.scope == .study || declaration.scope == .visit { return nil }
    guard declaration.scope.isOfLesion else { return FactPlace(.wholeCase, declaration.name) }
    return lesion.map { FactPlace(.lesion($0.id), declaration.name) }
  }

  /// What a fact answers for the lesion that steps show, derived ones included.
  func reading(_ name: FactName) -> Reading {
    reader.reading(name, at: lesion == nil ? .wholeCase : .lesion(lesionIndex))
  }

  /// Shows the lesion of a field, if it is a field of a lesion.
  mutating func showLesion(of place: FactPlace) {
    guard case .lesion(let id) = place.subject,
      let index = record.lesions.firstIndex(where: { $0.id == id })
    else { return }
    lesionIndex = index
  }
}
