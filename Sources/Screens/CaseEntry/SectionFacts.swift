internal import Logic

/// The facts of every section of case entry, found once.
struct SectionFacts: Sendable {
  private let lesion: [Declaration]
  private let groups: [Group: [Declaration]]

  init(_ catalogue: Catalogue) {
    // What stands in the section of a lesion is the same for all of them.
    lesion = EntrySection.lesion("").declarations(in: catalogue)
    groups = Dictionary(
      uniqueKeysWithValues: Group.allCases.map { group in
        (group, EntrySection.group(group).declarations(in: catalogue))
      })
  }

  subscript(section: EntrySection) -> [Declaration] {
    switch section {
    case .lesion: lesion
    case .group(let group): groups[group] ?? []
    }
  }
}
