package import Logic

/// One line of the checklist: what has to be seen to before, on, or after the day.
package struct ChecklistItem: Hashable, Sendable, Identifiable {
  /// A name of our own, snake_case and never reused.
  package let id: String

  /// The line in a few words.
  package let label: String

  package let section: Section

  /// What the line shows.
  package let shows: Shown

  /// For which lesions it is asked.
  package let applies: Condition

  /// When it is in order.
  package let met: Condition

  /// When it is not.
  package let notMet: Condition?

  /// When it calls for a look and no more.
  package let note: Condition?

  /// The rules that hold a plan over this line.
  package let holds: [String]

  /// Why the line is asked, in our own words.
  package let why: String

  /// The article's reference numbers; none where the authors speak for themselves.
  package let references: [Int]

  /// The ledger entry on which it rests.
  package let ledger: String

  init(
    _ id: String, _ label: String, _ section: Section = .planning, shows: Shown,
    applies: Condition = .always, met: Condition, notMet: Condition? = nil,
    note: Condition? = nil, holds: [String] = [], why: String, refs references: [Int] = [],
    ledger: String
  ) {
    self.id = id
    self.label = label
    self.section = section
    self.shows = shows
    self.applies = applies
    self.met = met
    self.notMet = notMet
    self.note = note
    self.holds = holds
    self.why = why
    self.references = references
    self.ledger = ledger
  }
}

extension ChecklistItem {
  /// When a line is looked at.
  package enum Section: String, Hashable, Sendable, CaseIterable {
    /// While the case is planned: the imaging checklist.
    case planning
    /// Before the needle goes in.
    case day
    /// When the procedure is over.
    case afterwards
  }

  /// What a line shows as its value.
  package enum Shown: Hashable, Sendable {
    /// The answer to a fact, which is also what to enter.
    case fact(FactName)
    /// The latest CT, MRI or PET-CT.
    case latestStudy
    /// The age of the images on the day.
    case age
    /// A hint to read why; there is no value.
    case hint

    /// The fact that answers the line, where one does.
    package var fact: FactName? {
      switch self {
      case .fact(let name): name
      case .latestStudy: ImagingFacts.studyModality.name
      case .age: ImagingFacts.studyDate.name
      case .hint: nil
      }
    }
  }
}
