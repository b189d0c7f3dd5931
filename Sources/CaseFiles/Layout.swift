internal import Logic

/// Where facts stand in a file.
///
/// Groups of the whole case stand at the top. A lesion has its own facts directly and other groups
/// below it; studies stand under `imaging`, and visits under `follow_up`.
struct Layout {
  let catalogue: Catalogue

  /// A part of the file that holds facts.
  enum Section: Hashable {
    case top(Group)
    /// Directly under a lesion.
    case lesion
    case lesionGroup(Group)
    case study
    case visit
  }

  /// The groups that can stand at the top, in order.
  static let topGroups = Group.allCases.filter { $0 != .lesions && $0 != .named }

  /// The groups that can stand under a lesion, in order.
  static let lesionGroups: [Group] = [
    .pain, .neurology, .safety, .priorTreatment, .imaging, .goals, .plan, .mdt,
    .procedure, .followUp,
  ]

  /// The section in which a fact stands.
  func section(of declaration: Declaration) -> Section {
    switch declaration.scope {
    case .study: .study
    case .visit: .visit
    case .lesion, .planLesion, .outcome:
      declaration.group == .lesions || declaration.group == .named
        ? .lesion : .lesionGroup(declaration.group)
    case .identity, .patient, .case, .plan: .top(declaration.group)
    }
  }

  /// The facts of a section that a person enters, in the order of the catalogue.
  func facts(in section: Section) -> [Declaration] {
    catalogue.declarations.filter { $0.isEntered && self.section(of: $0) == section }
  }

  /// The section in words, for a sentence such as "It belongs under `pain` of a lesion."
  /// From within a lesion, which has a section of the same name, the whole case is named.
  static func words(_ section: Section, seenFrom subject: Subject = .wholeCase) -> String {
    switch section {
    case .top(let group) where subject.isLesion && lesionGroups.contains(group):
      "under the case's `\(group.rawValue)`, not a lesion's"
    case .top(let group): "under `\(group.rawValue)`"
    case .lesion: "directly under a lesion"
    case .lesionGroup(let group): "under `\(group.rawValue)` of a lesion"
    case .study: "in a study under `imaging`"
    case .visit: "in a visit under `follow_up`"
    }
  }
}

extension Subject {
  fileprivate var isLesion: Bool { if case .lesion = self { true } else { false } }
}
