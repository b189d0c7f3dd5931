import CaseFiles
import Logic
import TestSupport
import Testing

@testable import Rules

/// That no flip of two facts is missed: pairs of answers tried one by one, without the reasoning
/// that the search goes by, are each found by the search.
@Suite struct AllPairsTests {
  private let rulebook = Rulebook.standard

  /// So many answers of a technique are paired, spread over all of them and others in every case.
  private static let answersATechnique = 60

  @Test(arguments: try sourceFiles(in: "sample-cases", endingWith: ".yaml"))
  func `every pair that moves a verdict is among the flips`(path: String) throws {
    let record = CaseFile.read(
      try sourceText(path), name: path, rulebook.catalogue, rulebook.settings
    ).record
    var tried = 0
    let turn = path.unicodeScalars.reduce(0) { $0 &+ Int($1.value) }
    for lesion in record.lesions.indices {
      let trials = Trials(rulebook, record, lesion: lesion)
      let found = try #require(
        FlipSearch(rulebook).flips(of: record, lesion: record.lesions[lesion].id).first)
      for technique in found.techniques where technique.judgement.verdict != .notApplicable {
        let all = answers(technique.technique, record, lesion)
        let stride = max(1, all.count / Self.answersATechnique)
        let chosen = all.enumerated().filter { ($0.offset + turn) % stride == 0 }.map(\.element)
        for effect in Flip.Effect.allCases where effect.concerns(technique.judgement) {
          tried += expectPairs(of: chosen, effect, technique, trials, path)
        }
      }
    }
    #expect(tried > 100)
  }

  /// - Returns: how many pairs were tried.
  private func expectPairs(
    of answers: [Answered], _ effect: Flip.Effect, _ technique: TechniqueFlips, _ trials: Trials,
    _ path: String
  ) -> Int {
    func result(_ steps: [CaseChange]) -> Judgement? {
      trials.judgement(of: technique.technique, after: steps).flatMap {
        $0.meets(effect) ? $0 : nil
      }
    }
    let known = Set(
      technique.flips(effect).map { Found(places: Set($0.changes.map(\.place)), gives: $0.gives) })
    var left: [Answered] = []
    for answer in answers {
      guard let gives = result(answer.steps) else {
        left.append(answer)
        continue
      }
      #expect(
        known.contains(Found(places: [answer.place], gives: gives)),
        "\(path) \(technique.technique) \(effect): \(answer.place)")
    }
    var tried = 0
    for (index, first) in left.enumerated() {
      for second in left.dropFirst(index + 1) where first.place != second.place {
        tried += 1
        guard let gives = result(first.steps + second.steps) else { continue }
        #expect(
          known.contains(Found(places: [first.place, second.place], gives: gives)),
          "\(path) \(technique.technique) \(effect): \(first.place), \(second.place)")
      }
    }
    return tried
  }

  private struct Found: Hashable {
    let places: Set<FactPlace>
    let gives: Judgement
  }

  private struct Answered {
    let place: FactPlace
    let steps: [CaseChange]
  }

  /// Every other answer to every fact that the verdict rules of a technique come down to.
  private func answers(_ technique: Technique, _ record: Case, _ lesion: Int) -> [Answered] {
    let maker = FieldMaker(
      tests: FactTests(rulebook), reader: rulebook.reader(of: record), lesion: lesion,
      includesFixed: false, closed: [], order: { _ in 0 })
    var open = rulebook.verdictRules(for: technique).flatMap(\.when.facts)
    var seen: Set<FactName> = []
    var answers: [Answered] = []
    while let fact = open.popLast() {
      guard seen.insert(fact).inserted, let declaration = rulebook.catalogue[fact] else { continue }
      open += declaration.askedWhen.facts
      switch declaration.derivation {
      case .condition(let condition): open += condition.facts
      case .cases(let cases): open += cases.flatMap(\.when.facts)
      case .formula, nil:
        let field = maker.field(of: declaration)
        answers += field.options.map { Answered(place: field.place, steps: $0.steps) }
      }
    }
    return answers
  }
}
