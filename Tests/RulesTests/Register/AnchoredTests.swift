import Logic
import Testing

@testable import Rules

/// The law *anchored*: the rules say what the register says, and nothing else.
@Suite struct AnchoredTests {
  private let register = Register.standard

  @Test func `the rulebook is anchored in the register`() {
    #expect(register.unanchored(in: .standard).map(\.words) == [])
  }

  /// A change to one rule of the standard rulebook, and what the law has to say of it.
  struct Planted: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let fault: AnchorFault
    let change: @Sendable (Rule) -> Rule?

    init(
      _ name: String, in rule: String, is fault: AnchorFault,
      change: @escaping @Sendable (Rule) -> Rule?
    ) {
      self.testDescription = name
      self.rule = rule
      self.fault = fault
      self.change = change
    }
  }

  @Test(arguments: Planted.all) func `a planted fault is named`(planted: Planted) throws {
    let altered = Rulebook.standard.altering(planted.rule, planted.change)
    let faults = register.unanchored(in: altered)
    #expect(faults.contains(planted.fault), "\(faults.map(\.words))")
  }

  @Test func `a setting with another default is named`() {
    let settings = Settings(
      Settings.standard.all.map {
        $0.name == .sinsOpinionFrom
          ? Setting($0.name, .number(8), unit: $0.unit, why: $0.why) : $0
      })
    let standard = Rulebook.standard
    let altered = Rulebook(
      version: "test", catalogue: standard.catalogue, settings: settings, rules: standard.rules)
    #expect(
      register.unanchored(in: altered)
        == [.setting(.sinsOpinionFrom, found: .number(8), asked: .number(7))])
  }

  @Test func `a computed fact that turns on another number is named`() {
    let standard = Rulebook.standard
    let oligometastatic = Declaration(
      "oligometastatic", .patient, .patient, .yesNo, label: "Few", help: "Few",
      derivation: .condition([
        .compare("metastasis_count", .number(.atLeast, .literal(1))),
        .compare("metastasis_count", .number(.atMost, .literal(6))),
        .compare("all_metastases_treatable", .isYes),
      ]))
    let catalogue = Catalogue(
      standard.catalogue.declarations.map {
        $0.name == oligometastatic.name ? oligometastatic : $0
      })
    let altered = Rulebook(
      version: "test", catalogue: catalogue, settings: standard.settings, rules: standard.rules)
    #expect(
      register.unanchored(in: altered) == [
        .strayDerivation(
          "oligometastatic", case: "yes", .number("metastasis_count", .atMost, 6)),
        .missingDerivation(
          "oligometastatic", case: "yes", .number("metastasis_count", .atMost, 5)),
      ])
  }

  @Test func `a computed fact that asks for any instead of all is named`() {
    let standard = Rulebook.standard
    let accepted = Declaration(
      "motor_risk_acceptable", .lesion, .named, .yesNo, label: "Accepted", help: "Accepted",
      derivation: .condition(
        .any(
          PatientFacts.prognosis == .terminal, PainFacts.painScoreNRS >= .severePainFrom,
          PainFacts.painRefractory.isYes)))
    let catalogue = Catalogue(
      standard.catalogue.declarations.map { $0.name == accepted.name ? accepted : $0 })
    let altered = Rulebook(
      version: "test", catalogue: catalogue, settings: standard.settings, rules: standard.rules)
    #expect(
      register.unanchored(in: altered)
        == [.joinedDerivation("motor_risk_acceptable", case: "yes")])
  }

  @Test func `a number without a printed quantity or a judgement is named`() {
    let entry = Register.Entry(
      "cem-rci-vertebra-plana", .contraindicationRelative, .relative, for: [.vertebroplasty],
      by: .rule, "Says nothing in numbers.")
    let anchor = Anchor.number("vertebral_height_loss_percent", .atLeast, 90)
    let register = Register(
      entries: [entry],
      demands: [.init(entry.id, .reservation, for: [.vertebroplasty], [.anchor(anchor)])])
    let rule = Rule(
      entry.id, .reservation, for: [.vertebroplasty],
      when: LesionFacts.vertebralHeightLossPercent >= 90, says: "Flat.")
    let rulebook = Rulebook(
      version: "test", catalogue: Catalogue([]), settings: Settings([]), rules: [rule])
    #expect(register.unanchored(in: rulebook) == [.groundless(in: entry.id, anchor)])
  }
}

extension Rulebook {
  /// The rulebook with one rule changed, or without it.
  func altering(_ id: String, _ change: (Rule) -> Rule?) -> Rulebook {
    Rulebook(
      version: version, catalogue: catalogue, settings: settings,
      rules: rules.compactMap { $0.id == id ? change($0) : $0 })
  }
}

extension Rule {
  /// The rule with a part of it replaced.
  func with(
    effect: Effect? = nil, techniques: [Technique]? = nil, when: Condition? = nil,
    ledger: [String]? = nil
  ) -> Rule {
    Rule(
      id, effect ?? self.effect, for: techniques ?? self.techniques, when: when ?? self.when,
      says: says, refs: refs, ledger: ledger ?? self.ledger)
  }
}
