package import Logic

/// Facts, settings and rules: everything an assessment turns on.
package struct Rulebook: Sendable {
  /// The version, as year and month.
  package let version: String
  package let catalogue: Catalogue
  package let settings: Settings
  package let rules: [Rule]
  /// When patients are seen again. No rule reads it.
  package let followUp: FollowUpPlan
  private let byTechnique: [Technique: [Rule]]
  /// Everything above as it is evaluated.
  package let form: RuleForm

  package init(
    version: String, catalogue: Catalogue, settings: Settings, rules: [Rule],
    followUp: FollowUpPlan = .standard
  ) {
    self.version = version
    self.catalogue = catalogue
    self.settings = settings
    self.rules = rules
    self.followUp = followUp
    self.byTechnique = Dictionary(
      uniqueKeysWithValues: Technique.allCases.map { technique in
        (technique, rules.filter { $0.concerns(technique) })
      })
    self.form = RuleForm(catalogue, settings, rules)
  }

  /// A reader of a case that evaluates rules in their compiled form; the one to take wherever a
  /// rulebook is at hand.
  package func reader(of record: Case) -> CaseReader {
    CaseReader(record, catalogue, settings, form.reading)
  }

  /// The rules about a technique, in the order of the rulebook.
  package func rules(for technique: Technique) -> [Rule] { byTechnique[technique] ?? [] }

  package subscript(id: String) -> Rule? { rules.first { $0.id == id } }
}

extension Rulebook {
  /// The rules about a technique that can make its verdict, in the order of the rulebook.
  func verdictRules(for technique: Technique) -> [Rule] {
    form.techniques[technique.place].verdict.map { rules[$0] }
  }

  /// Whether the condition of a rule, by its place in the rulebook, holds.
  func truth(ofRule rule: Int, _ reader: CaseReader, _ place: CaseReader.Place) -> Truth {
    reader.evaluates(form.reading)
      ? reader.truth(from: form.when[rule], at: place)
      : reader.truth(of: rules[rule].when, at: place)
  }
}
