internal import Logic

/// One field of case entry: whose answer to which fact.
struct EntryField: Sendable {
  let place: FactPlace
  let declaration: Declaration
  /// What stands before the label, such as the study that the field is about.
  var owner = ""

  /// `Study 1 date`, not `Study 1 Study date`.
  var label: String {
    guard let first = owner.split(separator: " ").first else { return declaration.label }
    let start = first + " "
    let own = declaration.label
    return "\(owner) \(own.hasPrefix(start) ? String(own.dropFirst(start.count)) : own)"
  }

  /// Whether the field shows what was worked out and takes no answer.
  var isDerived: Bool { !declaration.isEntered }
}

/// The fields of a section, and what is not asked in it.
struct EntryFields: Sendable {
  let fields: [EntryField]
  /// Facts that wait for other answers before they are asked.
  let waiting: [Declaration]
  /// Facts that do not apply to the case.
  let notAsked: [Declaration]

  /// - Parameter reader: one of the case, where there is one already.
  init(_ section: EntrySection, _ file: OpenCase, _ reader: CaseReader? = nil) {
    var fields: [EntryField] = []
    var waiting: [Declaration] = []
    var notAsked: [Declaration] = []
    let reader = reader ?? file.reader
    let at: CaseReader.Place =
      file.lesion == nil ? .wholeCase : .lesion(file.lesionIndex)
    for declaration in file.sectionFacts[section] {
      guard let place = file.place(of: declaration) else { continue }
      let readAt = declaration.scope.isOfLesion ? at : .wholeCase
      let isAnswered = file.record[place] != nil || file.drafts[place] != nil
      let asked = reader.truthOfBeingAsked(declaration, at: readAt)
      switch asked {
      case .yes: fields.append(EntryField(place: place, declaration: declaration))
      case .unknown where isAnswered, .no where isAnswered:
        fields.append(EntryField(place: place, declaration: declaration))
      case .unknown: waiting.append(declaration)
      case .no: notAsked.append(declaration)
      }
    }
    if section == .group(.imaging) { fields += Self.studies(file, reader) }
    self.fields = fields
    self.waiting = waiting
    self.notAsked = notAsked
  }

  private init(fields: [EntryField], waiting: [Declaration], notAsked: [Declaration]) {
    self.fields = fields
    self.waiting = waiting
    self.notAsked = notAsked
  }

  /// The same section with some of its fields; what is worked out goes with the answered ones.
  func keeping(_ isKept: (EntryField) -> Bool) -> EntryFields {
    EntryFields(
      fields: fields.filter { !$0.isDerived && isKept($0) }, waiting: waiting, notAsked: notAsked)
  }

  private static func studies(_ file: OpenCase, _ reader: CaseReader) -> [EntryField] {
    let declarations = file.catalogue.declarations.filter { $0.scope == .study }
    return file.record.studies.enumerated().flatMap { index, study in
      declarations.compactMap { declaration -> EntryField? in
        let place = FactPlace(.study(study.id), declaration.name)
        guard
          file.record[place] != nil
            || reader.truthOfBeingAsked(declaration, at: .study(index)) == .yes
        else { return nil }
        return EntryField(place: place, declaration: declaration, owner: "Study \(index + 1)")
      }
    }
  }

  /// How many of the fields that take an answer have one, and how many there are.
  func progress(_ file: OpenCase) -> (done: Int, all: Int) {
    let entered = fields.filter { !$0.isDerived }
    return (entered.count { file.record[$0.place] != nil }, entered.count)
  }
}
