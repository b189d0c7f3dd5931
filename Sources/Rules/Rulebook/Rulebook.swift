package import Logic

/// Facts, settings and rules: everything an assessment turns on.
package struct Rulebook: Sendable {
  /// The version, as year and month.
  package let version: String
  package let catalogue: Catalogue
  package let settings: Settings
  package let rules: [Rule]
  private let byTechnique: [Technique: [Rule]]

  package init(version: String, catalogue: Catalogue, settings: Settings, rules: [Rule]) {
    self.version = version
    self.catalogue = catalogue
    self.settings = settings
    self.rules = rules
    self.byTechnique = Dictionary(
      uniqueKeysWithValues: Technique.allCases.map { technique in
        (technique, rules.filter { $0.concerns(technique) })
      })
  }

  /// The rules about a technique, in the order of the rulebook.
  package func rules(for technique: Technique) -> [Rule] { byTechnique[technique] ?? [] }

  package subscript(id: String) -> Rule? { rules.first { $0.id == id } }
}

extension Rulebook {
  /// The rules about a technique that can make its verdict, in the order of the rulebook.
  func verdictRules(for technique: Technique) -> [Rule] {
    rules(for: technique).filter(\.effect.makesVerdict)
  }
}
