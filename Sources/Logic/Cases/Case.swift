/// A patient's case: what is on record, and nothing computed from it.
package struct Case: Hashable, Sendable {
  /// What identifies the case: a pseudonym, never a name.
  package var id: String
  /// What the case is about, in a few words.
  package var title: String
  /// Where the case comes from, such as a figure; empty for a case of one's own.
  package var source: String
  /// Answers about the patient, the case and the session.
  package var sheet: Sheet
  package var lesions: [Lesion]
  package var studies: [Study]
  /// Visits after the procedure.
  package var visits: [Visit]

  package init(
    id: String, title: String = "", source: String = "", sheet: Sheet = Sheet(),
    lesions: [Lesion] = [], studies: [Study] = [], visits: [Visit] = []
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.sheet = sheet
    self.lesions = lesions
    self.studies = studies
    self.visits = visits
  }

  package func lesion(_ id: String) -> Lesion? { lesions.first { $0.id == id } }
}

/// One target of the procedure. Its id is a letter or a short word, unique in the case.
package struct Lesion: Hashable, Sendable {
  package var id: String
  package var sheet: Sheet

  package init(id: String, sheet: Sheet = Sheet()) {
    self.id = id
    self.sheet = sheet
  }
}

/// One imaging study. Its id is unique in the case.
package struct Study: Hashable, Sendable {
  package var id: String
  package var sheet: Sheet

  package init(id: String, sheet: Sheet = Sheet()) {
    self.id = id
    self.sheet = sheet
  }
}

/// One visit after the procedure, or the news that there will be none. Its id is unique in the case.
package struct Visit: Hashable, Sendable {
  package var id: String
  package var sheet: Sheet

  package init(id: String, sheet: Sheet = Sheet()) {
    self.id = id
    self.sheet = sheet
  }
}

/// Answers to facts, and which of them had to be assumed.
package struct Sheet: Hashable, Sendable {
  package var answers: [FactName: Answer]
  /// Why an answer was assumed, for those that were.
  package var assumptions: [FactName: String]

  package init(_ answers: [FactName: Answer] = [:], assumptions: [FactName: String] = [:]) {
    self.answers = answers
    self.assumptions = assumptions
  }

  package subscript(name: FactName) -> Answer? {
    get { answers[name] }
    set { answers[name] = newValue }
  }
}
