import Logic
import Testing

@testable import Rules

@Suite struct RulebookTests {
  private let rulebook = Rulebook.standard

  @Test func `the rulebook has its version, and finds a rule by its id`() {
    #expect(rulebook.version == "2026.11")
    #expect(rulebook["cem-ci-cement-allergy"]?.effect == .block)
    #expect(rulebook["no-such-rule"] == nil)
  }

  @Test func `a condition and a release name declared facts only`() {
    for rule in rulebook.rules {
      for fact in rule.conditions.flatMap(\.facts) {
        #expect(rulebook.catalogue[fact] != nil, "\(rule.id) reads \(fact)")
      }
    }
  }

  @Test func `every rule is about what its fact can answer`() {
    for rule in rulebook.rules {
      for condition in rule.conditions {
        #expect(condition.misfits(rulebook) == [], "\(rule.id)")
      }
    }
  }

  @Test func `a verdict never turns on what is on record, and a referral does not either`() {
    let readers = rulebook.rules.filter { $0.when.readsTheRecord }
    #expect(readers.allSatisfy { $0.effect.name == "note" || $0.effect.name == "hold" })
    #expect(
      Set(readers.map(\.id)) == [
        "cryo-ind-bone-tumours.tissue", "img-mri-for-selection", "neuro-diagnostic-block",
      ])
  }

  @Test func `only holds and notes are true of every case`() {
    let always = rulebook.rules.filter { $0.when == .always }
    #expect(always.allSatisfy { $0.effect.name == "note" || $0.effect.name == "hold" })
  }

  @Test func `references are numbers of the article's list, in order`() {
    for rule in rulebook.rules {
      #expect(rule.refs.allSatisfy { (1...146).contains($0) }, "\(rule.id)")
      #expect(rule.refs == Set(rule.refs).sorted(), "\(rule.id)")
    }
  }

  @Test func `a rule says one thing, as a sentence`() {
    for rule in rulebook.rules {
      #expect(rule.says.hasSuffix("."), "\(rule.id)")
      #expect(!rule.says.hasSuffix(".."), "\(rule.id)")
      #expect(rule.says.first?.isUppercase == true || rule.says.first?.isNumber == true)
      #expect(!rule.says.contains("\n") && !rule.says.contains("  "), "\(rule.id)")
      #expect((20...200).contains(rule.says.count), "\(rule.id)")
    }
  }

  @Test func `a rule answers for the ledger entry in its id`() {
    for rule in rulebook.rules {
      #expect(!rule.ledger.isEmpty, "\(rule.id)")
      #expect(rule.ledger.contains(String(rule.id.prefix { $0 != "." })), "\(rule.id)")
    }
  }

  @Test func `a rule is about some technique, each named once`() {
    for rule in rulebook.rules {
      #expect(!rule.techniques.isEmpty, "\(rule.id)")
      #expect(Set(rule.techniques).count == rule.techniques.count, "\(rule.id)")
    }
  }

  @Test(arguments: Technique.allCases)
  func `a technique has one scope, requirements and something that speaks for it`(
    technique: Technique
  ) {
    let effects = rulebook.rules(for: technique).map(\.effect.name)
    #expect(effects.filter { $0 == "scope" }.count == 1)
    #expect(effects.contains("requirement"))
    #expect(effects.contains("indication"))
    #expect(effects.contains("hold"))
  }
}

extension Rule {
  /// The condition, and the release where the rule has one.
  fileprivate var conditions: [Condition] {
    if case .hold(let release?) = effect { [when, release] } else { [when] }
  }
}

extension Condition {
  /// The comparisons that the fact, its kind, its choices or the settings do not allow.
  func misfits(_ rulebook: Rulebook) -> [String] {
    switch self {
    case .always: []
    case .isKnown(let fact): rulebook.catalogue[fact] == nil ? ["\(fact)"] : []
    case .not(let condition): condition.misfits(rulebook)
    case .all(let conditions), .any(let conditions): conditions.flatMap { $0.misfits(rulebook) }
    case .compare(let fact, let test):
      rulebook.allows(fact, test) ? [] : [written(rulebook.catalogue)]
    }
  }
}

extension Rulebook {
  fileprivate func allows(_ fact: FactName, _ test: Logic.Test) -> Bool {
    guard let kind = catalogue[fact]?.kind else { return false }
    switch (kind, test) {
    case (.yesNo, .isYes), (.yesNo, .isNotYes): return true
    case (.number(_, let range), .number(_, .literal(let bound))): return range.contains(bound)
    case (.number(_, let range), .number(_, .setting(let name))):
      return settings.number(name).map(range.contains) ?? false
    case (.word, .oneOf(let words)), (.word, .noneOf(let words)),
      (.words, .oneOf(let words)), (.words, .noneOf(let words)),
      (.levels, .oneOf(let words)), (.levels, .noneOf(let words)):
      let sought = self.words(words)
      let choices = Set(kind.choices.map(\.value))
      return !sought.isEmpty && sought.allSatisfy(choices.contains)
        && Set(sought).count == sought.count
    default: return false
    }
  }

  private func words(_ words: Words) -> [String] {
    switch words {
    case .literal(let words): words
    case .setting(let name): settings.words(name) ?? []
    }
  }
}
