import Logic
import Testing

@testable import Rules

@Suite struct CatalogueTests {
  private let catalogue = Catalogue.clinical
  private let rulebook = Rulebook.standard

  @Test func `no two facts share a name`() {
    let names = catalogue.declarations.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `a name is in snake case`() {
    for name in catalogue.declarations.map(\.name.rawValue) {
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }, "\(name)")
    }
  }

  @Test func `two facts of one group are not called alike`() {
    for group in Group.allCases {
      let labels = catalogue.declarations.filter { $0.group == group }.map(\.label)
      #expect(Set(labels).count == labels.count, "\(group): \(labels)")
    }
  }

  @Test func `every fact has a label for its field and a line of help`() {
    for declaration in catalogue.declarations {
      #expect((2...28).contains(declaration.label.count), "\(declaration.name)")
      #expect((8...120).contains(declaration.help.count), "\(declaration.name)")
      #expect(!declaration.help.contains("\n"), "\(declaration.name)")
    }
  }

  @Test func `every number has a range that holds more than one number`() {
    for declaration in catalogue.declarations {
      switch declaration.kind {
      case .number(let unit, let range), .numbers(let unit, let range):
        #expect(range.lowerBound < range.upperBound, "\(declaration.name)")
        #expect(!unit.isEmpty, "\(declaration.name)")
      case .yesNo, .word, .words, .levels, .date, .text: break
      }
    }
  }

  @Test func `the choices of a fact differ, in value and in words`() {
    for declaration in catalogue.declarations {
      let choices = declaration.kind.choices
      #expect(Set(choices.map(\.value)).count == choices.count, "\(declaration.name)")
      #expect(Set(choices.map(\.label)).count == choices.count, "\(declaration.name)")
      #expect(choices.allSatisfy { !$0.label.contains("_") }, "\(declaration.name)")
    }
  }

  @Test func `what a fact reads is in the catalogue, and may be compared as it is`() {
    for declaration in catalogue.declarations {
      for name in declaration.reads {
        #expect(catalogue[name] != nil, "\(declaration.name) reads \(name)")
      }
      for condition in declaration.conditions {
        #expect(condition.misfits(rulebook) == [], "\(declaration.name)")
        #expect(!condition.readsTheRecord, "\(declaration.name)")
      }
    }
  }

  @Test func `who the patient is can be told without the catalogue`() {
    let named = catalogue.declarations.filter { $0.scope == .identity }.map(\.name)
    #expect(RecordFacts.identity == Set(named))
  }

  @Test func `no fact is computed from itself, however far about`() {
    var settled: Set<FactName> = []
    func walk(_ name: FactName, _ path: [FactName]) {
      if settled.contains(name) { return }
      guard !path.contains(name) else {
        Issue.record("\(path.map(\.rawValue).joined(separator: ", ")), \(name)")
        return
      }
      for next in catalogue[name]?.reads ?? [] { walk(next, path + [name]) }
      settled.insert(name)
    }
    for declaration in catalogue.declarations { walk(declaration.name, []) }
    #expect(settled.count == catalogue.declarations.count)
  }

  @Test func `a derived choice is among the choices of its fact`() {
    for declaration in catalogue.declarations {
      guard case .cases(let cases) = declaration.derivation else { continue }
      #expect(
        Set(cases.map(\.value)) == Set(declaration.kind.choices.map(\.value)),
        "\(declaration.name)")
    }
  }

  @Test func `five totals may be stated, everything else derived is only computed`() {
    let stated = catalogue.declarations.filter { $0.derivation != nil && $0.isEntered }
    #expect(
      stated.map(\.name) == [
        "spinal_instability_neoplastic_score", "mirels_score", "symptom_duration_days",
        "cement_volume_ml", "planned_segments",
      ])
  }

  @Test func `who the patient is stands apart from everything else`() {
    let identity = catalogue.declarations.filter { $0.scope == .identity }
    #expect(identity.map(\.name) == ["patient_name", "patient_number"])
    #expect(identity.allSatisfy { $0.group == .identity })
  }

  @Test func `no rule reads what is kept for the meeting and the report`() {
    let records = Set(RecordFacts.all.map(\.name))
    let read = Set(rulebook.rules.flatMap(\.when.facts))
    #expect(read.isDisjoint(with: records))
  }
}

extension Declaration {
  /// Every fact behind this one: of its question and of its derivation.
  fileprivate var reads: [FactName] { askedWhen.facts + (derivation?.reads ?? []) }

  fileprivate var conditions: [Condition] {
    switch derivation {
    case .condition(let condition): [askedWhen, condition]
    case .cases(let cases): [askedWhen] + cases.map(\.when)
    case .formula, nil: [askedWhen]
    }
  }
}
