import Logic
import TestSupport
import Testing

@testable import Rules

/// The compiled form of the rulebook against conditions evaluated as they are written, on cases by
/// chance.
@Suite struct CompiledFormTests {
  private let rulebook = Rulebook.standard

  @Test(arguments: 1...40) func `every fact reads and every rule holds as it is written`(
    seed: UInt64
  ) {
    var numbers = SeededRandom(seed: seed)
    let record = rulebook.catalogue.randomCase(
      lesions: Int(seed % 4), studies: Int(seed % 3), &numbers)
    let reader = rulebook.reader(of: record)
    let plain = PlainReader(record, rulebook.catalogue, rulebook.settings)
    for place in Self.places(of: record) {
      for name in rulebook.catalogue.declarations.map(\.name) {
        #expect(reader.reading(name, at: place) == plain.reading(name, at: place), "\(name)")
      }
      for (index, rule) in rulebook.rules.enumerated() {
        let truth = plain.truth(of: rule.when, at: place)
        #expect(rulebook.truth(ofRule: index, reader, place) == truth, "\(rule.id)")
      }
    }
  }

  @Test func `settings other than the defaults count`() {
    let settings = Settings(
      Settings.standard.all.map { setting in
        guard case .number(let number) = setting.value else { return setting }
        return Setting(setting.name, .number(number + 2), unit: setting.unit, why: setting.why)
      })
    let other = Rulebook(
      version: "test", catalogue: .clinical, settings: settings, rules: rulebook.rules)
    for seed in UInt64(100)..<120 {
      var numbers = SeededRandom(seed: seed)
      let record = rulebook.catalogue.randomCase(lesions: 1, studies: 1, &numbers)
      let plain = PlainReader(record, .clinical, settings)
      let readers = [other.reader(of: record), CaseReader(record, .clinical, settings)]
      for (index, rule) in other.rules.enumerated() {
        for reader in readers {
          let truth = plain.truth(of: rule.when, at: .lesion(0))
          #expect(other.truth(ofRule: index, reader, .lesion(0)) == truth, "\(rule.id)")
        }
      }
    }
  }

  @Test(arguments: 1...20) func `a case that is judged with changes is judged as the changed case`(
    seed: UInt64
  ) {
    var numbers = SeededRandom(seed: seed)
    let record = rulebook.catalogue.randomCase(lesions: 3, studies: 2, &numbers)
    let judge = Judge(rulebook, record)
    let before = (0..<3).map { judge.judgements(lesion: $0) }
    for _ in 0..<60 {
      let changes = (0..<Int.random(in: 1...2, using: &numbers)).compactMap { _ in
        randomChange(of: record, &numbers)
      }
      let anew = Judge(rulebook, record.changed(changes))
      for lesion in 0..<3 {
        let tried = judge.judgements(lesion: lesion, with: changes)
        #expect(tried == anew.judgements(lesion: lesion), "\(changes)")
        for technique in Technique.allCases where seed == 1 {
          #expect(
            judge.missing(for: technique, lesion: lesion, with: changes)
              == anew.missing(for: technique, lesion: lesion))
        }
      }
    }
    #expect((0..<3).map { judge.judgements(lesion: $0) } == before)
  }

  @Test func `no judgement turns on a fact that is said to leave it alone`() {
    for seed in UInt64(1)...10 {
      var numbers = SeededRandom(seed: seed)
      let record = rulebook.catalogue.randomCase(lesions: 2, studies: 1, &numbers)
      let judge = Judge(rulebook, record)
      let before = judge.judgements(lesion: 0)
      for _ in 0..<100 {
        guard let change = randomChange(of: record, &numbers) else { continue }
        let after = judge.judgements(lesion: 0, with: [change])
        let turned = Technique.allCases.filter { before[$0.place] != after[$0.place] }
        #expect(Set(turned).isSubset(of: judge.techniques(turningOn: change.fact)), "\(change)")
      }
    }
  }

  private func randomChange(
    of record: Case, _ numbers: inout SeededRandom
  ) -> Judge.Change? {
    let entered = rulebook.catalogue.declarations.filter(\.isEntered)
    guard let declaration = entered.randomElement(using: &numbers) else { return nil }
    let places = Self.places(of: record).filter { place in
      switch place {
      case .wholeCase: !declaration.scope.isOfLesion && declaration.scope != .study
      case .lesion: declaration.scope.isOfLesion
      case .study: declaration.scope == .study
      }
    }
    guard let place = places.randomElement(using: &numbers) else { return nil }
    let isBlank = Int.random(in: 0..<5, using: &numbers) == 0
    return Judge.Change(
      place, declaration.name, isBlank ? nil : declaration.kind.randomValue(&numbers))
  }

  private static func places(of record: Case) -> [CaseReader.Place] {
    [.wholeCase] + record.lesions.indices.map(CaseReader.Place.lesion)
      + record.studies.indices.map(CaseReader.Place.study)
  }
}

extension Case {
  fileprivate func changed(_ changes: [Judge.Change]) -> Case {
    var record = self
    for change in changes {
      let subject: Subject =
        switch change.place {
        case .wholeCase: .wholeCase
        case .lesion(let index): .lesion(lesions[index].id)
        case .study(let index): .study(studies[index].id)
        }
      record[FactPlace(subject, change.fact)] = change.value.map(Answer.value)
    }
    return record
  }
}
