package import Logic

/// The rules in the form in which they are evaluated: conditions compiled, and for each technique
/// which rules do what. Made once for a rulebook.
package final class RuleForm: Sendable {
  package let reading: ReadingForm
  /// For each rule, the first step of its condition.
  let when: [Int]
  /// For each rule that is a hold with a release, the first step of the release.
  let release: [Int?]
  /// What releases each hold, in words.
  let releaseWords: [String?]
  /// For each rule, whether its release can be answered only once a technique is planned.
  let releaseAwaitsPlan: [Bool]
  /// For each rule, the facts that its condition names, in order.
  let facts: [[Int]]
  /// For each technique, its rules.
  let techniques: [TechniqueForm]
  /// For each rule, its techniques as bits, by their places.
  let reach: [UInt16]
  /// Every rule that can make a verdict, and every fact that one names.
  let verdictRules: [Int]
  let verdictFacts: [Int]
  let holds: [Int]
  /// For each rule that is a hold, its place among the holds.
  let placeAmongHolds: [Int]
  /// For each fact, those that a person enters for it.
  let enteredBehind: [[Int]]
  let referrals: [(rule: Int, service: Service)]
  let notes: [Int]
  let limits: [(rule: Int, state: SessionLimit.State)]

  init(_ catalogue: Catalogue, _ settings: Settings, _ rules: [Rule]) {
    let releases = rules.enumerated().compactMap { index, rule -> (Int, Condition)? in
      if case .hold(let release?) = rule.effect { (index, release) } else { nil }
    }
    let (form, entries) = catalogue.form(with: rules.map(\.when) + releases.map(\.1), settings)
    var release: [Int?] = Array(repeating: nil, count: rules.count)
    var words: [String?] = Array(repeating: nil, count: rules.count)
    for (place, (index, condition)) in releases.enumerated() {
      release[index] = entries[rules.count + place]
      words[index] = condition.words(catalogue, settings)
    }
    reading = form
    when = Array(entries.prefix(rules.count))
    (self.release, releaseWords) = (release, words)
    releaseAwaitsPlan = Self.releaseAwaitsPlan(catalogue, rules)
    let facts = rules.map { rule in rule.when.facts.compactMap { catalogue.index(of: $0) } }
    self.facts = facts
    techniques = Technique.allCases.map { TechniqueForm($0, rules) }
    reach = rules.map { $0.techniques.reduce(0) { $0 | $1.bit } }
    verdictRules = rules.indices.filter { rules[$0].effect.makesVerdict }
    verdictFacts = Array(verdictRules.map { facts[$0] }.joined()).uniqued
    holds = rules.indices.filter { if case .hold = rules[$0].effect { true } else { false } }
    var places = Array(repeating: 0, count: rules.count)
    for (place, rule) in holds.enumerated() { places[rule] = place }
    placeAmongHolds = places
    enteredBehind = Self.enteredBehind(catalogue)
    referrals = rules.enumerated().compactMap { index, rule in
      if case .referral(let service) = rule.effect { (index, service) } else { nil }
    }
    notes = rules.indices.filter { if case .note = rules[$0].effect { true } else { false } }
    limits = rules.enumerated().compactMap { index, rule in
      if case .sessionLimit(let state) = rule.effect { (index, state) } else { nil }
    }
  }
}

extension RuleForm {
  private static func releaseAwaitsPlan(_ catalogue: Catalogue, _ rules: [Rule]) -> [Bool] {
    let behind = enteredBehind(catalogue)
    let planned = catalogue.index(of: PlanFacts.plannedTechnique.name)
    func readsPlan(_ fact: FactName) -> Bool {
      guard let planned, let index = catalogue.index(of: fact) else { return false }
      return behind[index].contains(planned)
    }
    return rules.map { rule in
      guard case .hold(let release?) = rule.effect else { return false }
      return release.facts.contains {
        catalogue[$0]?.askedWhen.facts.contains(where: readsPlan) ?? false
      }
    }
  }

  /// For each fact, those that a person enters for it, in order: itself unless it is derived.
  private static func enteredBehind(_ catalogue: Catalogue) -> [[Int]] {
    var found: [[Int]?] = Array(repeating: nil, count: catalogue.declarations.count)
    func behind(_ fact: Int) -> [Int] {
      if let known = found[fact] { return known }
      guard let derivation = catalogue.declarations[fact].derivation else { return [fact] }
      // Kept before its parts are looked at, so that a circle would end.
      found[fact] = []
      let parts = derivation.reads.compactMap { catalogue.index(of: $0) }
      let facts = Array(parts.map(behind).joined()).uniqued
      found[fact] = facts
      return facts
    }
    return catalogue.declarations.indices.map(behind)
  }
}

/// The rules about one technique by what they do, by their places in the rulebook and in its order.
final class TechniqueForm: Sendable {
  let scope: [Int]
  let requirements: [Int]
  let indications: [(rule: Int, strength: Strength)]
  let blocks: [Int]
  let reservations: [Int]
  /// All that can make the verdict.
  let verdict: [Int]
  let holds: [Int]
  let servedGoals: [String]

  init(_ technique: Technique, _ rules: [Rule]) {
    let concerned = rules.indices.filter { rules[$0].concerns(technique) }
    func of(_ name: String) -> [Int] { concerned.filter { rules[$0].effect.name == name } }
    scope = of("scope")
    requirements = of("requirement")
    indications = concerned.compactMap { index in
      if case .indication(let strength) = rules[index].effect { (index, strength) } else { nil }
    }
    blocks = of("block")
    reservations = of("reservation")
    verdict = concerned.filter { rules[$0].effect.makesVerdict }
    holds = of("hold")
    servedGoals = technique.servedGoals
  }
}

extension Technique {
  /// The place of the technique among all, from 0.
  var place: Int {
    switch self {
    case .vertebroplasty: 0
    case .kyphoplasty: 1
    case .vertebralImplant: 2
    case .sacroplasty: 3
    case .acetabuloplasty: 4
    case .longBoneCementoplasty: 5
    case .osteosynthesis: 6
    case .cryoablation: 7
    case .cryoneurolysis: 8
    case .combinedAblationCement: 9
    case .radiofrequencyAblation: 10
    }
  }

  /// The technique in a set of techniques that is held as bits.
  var bit: UInt16 { 1 << UInt16(place) }
}
