package import Logic

/// Finds what would change verdicts and holds.
///
/// Candidates come from the conditions that decide as things stand; each is then tried on the case,
/// so that a flip is never claimed from its derivation alone.
package struct FlipSearch: Sendable {
  package let rulebook: Rulebook
  /// Whether facts are changed too that cannot change, such as age and diagnosis.
  package let includesFixed: Bool
  private let tests: FactTests

  package init(_ rulebook: Rulebook, includesFixed: Bool = false) {
    self.rulebook = rulebook
    self.includesFixed = includesFixed
    self.tests = FactTests(rulebook)
  }

  /// What would change the verdicts and holds of a case.
  ///
  /// - Parameters:
  ///   - lesion: the id of the only lesion to look at; all of them where it is left out.
  ///   - techniques: the techniques to look at.
  package func flips(
    of record: Case, lesion: String? = nil, techniques: [Technique] = Technique.allCases
  ) -> [LesionFlips] {
    record.lesions.indices.filter { lesion == nil || record.lesions[$0].id == lesion }.map {
      search(record, lesion: $0).flips(of: techniques)
    }
  }

  /// What would change one verdict; nothing where the case has no such lesion.
  package func flips(
    of technique: Technique, lesion: String, in record: Case
  ) -> TechniqueFlips? {
    record.lesions.firstIndex { $0.id == lesion }.map {
      search(record, lesion: $0).flips(of: technique)
    }
  }

  func search(_ record: Case, lesion: Int) -> LesionSearch {
    LesionSearch(rulebook, record, lesion: lesion, tests, includesFixed: includesFixed)
  }
}
