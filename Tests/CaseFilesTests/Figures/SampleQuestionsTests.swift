import CaseFiles
import Logic
import Rules
import TestSupport
import Testing

/// What is asked about the sample cases: no danger goes unasked because another one is known.
@Suite struct SampleQuestionsTests {
  private let rulebook = Rulebook.standard

  private func sample(_ start: String) throws -> Case {
    let path = try #require(
      try sourceFiles(in: "sample-cases", endingWith: ".yaml").first { $0.contains(start) })
    return CaseFile.read(
      try sourceText(path), name: path, rulebook.catalogue, rulebook.settings
    ).record
  }

  /// The case with patient answers of yes.
  private func with(_ facts: [FactName], _ record: Case) -> Case {
    var record = record
    for fact in facts { record[FactPlace(.wholeCase, fact)] = .value(.yesNo(true)) }
    return record
  }

  @Test func `sepsis that is entered leaves every other danger of figure 8 to be asked`() throws {
    let record = try sample("fig-08")
    let before = rulebook.assess(record)
    let after = rulebook.assess(with(["systemic_infection"], record))
    #expect(after.lesions[0][.cryoablation]?.because == .known)
    let dangers: Set<FactName> = [
      "coagulopathy", "anticoagulation", "bleeding_disorder", "local_infection", "cold_urticaria",
      "raynaud_syndrome",
    ]
    #expect(dangers.isSubset(of: before.questions.map(\.fact)))
    #expect(dangers.isSubset(of: after.questions.map(\.fact)))
    for question in after.questions where dangers.contains(question.fact) {
      #expect(question.settles == [])
      #expect(question.cautions.map(\.technique) == [.cryoablation])
    }
  }

  @Test func `every caution that is not known has a question, whatever else is known`() throws {
    let known: [[FactName]] = [
      [], ["systemic_infection"], ["coagulopathy"], ["systemic_infection", "coagulopathy"],
      ["raynaud_syndrome", "anticoagulation"],
    ]
    var open = 0
    for path in try sourceFiles(in: "sample-cases", endingWith: ".yaml") {
      for facts in known {
        let record = with(facts, try sample(path))
        let assessment = rulebook.assess(record)
        for lesion in assessment.lesions {
          let asked = Set(assessment.questions.filter { $0.concerns(lesion.id) }.map(\.fact))
          for technique in lesion.techniques where technique.verdict == .possible {
            for reason in technique.trace.filter({ $0.isOpenCaution }) {
              open += 1
              let missing = Set(technique.missing).intersection(behind(reason))
              #expect(
                !asked.isDisjoint(with: missing),
                "\(path), \(facts), \(technique.technique): \(reason.rule.id)")
            }
          }
        }
      }
    }
    #expect(open > 350)
  }

  /// The facts that are entered for those that a rule reads.
  private func behind(_ reason: Reason) -> [FactName] {
    var found: [FactName] = []
    var waiting = reason.rule.when.facts
    while let fact = waiting.popLast() {
      guard !found.contains(fact) else { continue }
      found.append(fact)
      guard let declaration = rulebook.catalogue[fact] else { continue }
      waiting += declaration.askedWhen.facts + (declaration.derivation?.reads ?? [])
    }
    return found
  }

  @Test func `limits of cement are not spoken of where only ice comes into question`() throws {
    #expect(rulebook.assess(try sample("fig-08")).limitsInQuestion == [])
    #expect(rulebook.assess(try sample("fig-01")).limitsInQuestion.count == 3)
  }
}

extension Reason {
  fileprivate var isOpenCaution: Bool { rule.effect == .reservation && truth == .unknown }
}
