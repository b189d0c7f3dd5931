import Testing

@testable import Logic

/// And, or and not over conditions: by hand, and as laws over every small case.
@Suite struct CombinationTests {
  private let dark = Lamps.lit.isYes
  private let cotton = Lamps.wick == .cotton

  // Lit and wick: the truth of each, of both together, and of either.
  @Test(
    arguments: [
      ([:], "?? ??"), (["lit": .yes], "y? ?y"), (["lit": .no], "n? n?"),
      (["wick": .word("cotton")], "?y ?y"), (["wick": .word("glass")], "?n n?"),
      (["lit": .yes, "wick": .word("cotton")], "yy yy"),
      (["lit": .yes, "wick": .word("glass")], "yn ny"),
      (["lit": .no, "wick": .word("glass")], "nn nn"),
    ] as [([FactName: Answer], String)])
  func `all and any spread an unknown only where it matters`(
    answers: [FactName: Answer], expected: String
  ) {
    let conditions: [Condition] = [dark, cotton, [dark, cotton], .any(dark, cotton)]
    #expect(conditions.map { Lamps.truth(of: $0, answers) } == Truth.row(expected))
  }

  @Test func `all of nothing holds and any of nothing does not`() {
    #expect(Lamps.truth(of: .all([]), [:]) == .yes)
    #expect(Lamps.truth(of: .any([]), [:]) == .no)
  }

  @Test func `a negative condition over a blank answers unknown`() {
    for condition in [!dark, !cotton, Lamps.wick != .cotton, Lamps.wick.isNone(of: .cotton)] {
      #expect(Lamps.truth(of: condition, [:]) == .unknown)
    }
  }

  @Test func `not is pushed down, so that what does not apply fails both ways`() {
    let little = Lamps.oil < 5
    let unlit: [FactName: Answer] = ["lit": .no]
    #expect(Lamps.truth(of: little, unlit) == .no)
    #expect(Lamps.truth(of: !little, unlit) == .no)
    #expect(Lamps.truth(of: ![little, Lamps.shade.isYes], unlit) == .yes)
    #expect(Lamps.truth(of: !.any(little, Lamps.shade.isYes), unlit) == .no)
  }

  @Test func `De Morgan's laws hold of every small case`() {
    for answers in SmallCases.all {
      let reader = Lamps.reader(answers)
      for (left, right) in SmallCases.pairs {
        let truths = [
          ![left, right], .any(!left, !right), !.any(left, right), [!left, !right],
        ].map { (condition: Condition) in reader.truth(of: condition, at: .lesion(0)) }
        #expect(truths[0] == truths[1])
        #expect(truths[2] == truths[3])
      }
    }
  }

  @Test func `a condition pushed down answers as it did, and so does its double negation`() {
    for answers in SmallCases.all {
      let reader = Lamps.reader(answers)
      for condition in SmallCases.conditions {
        let truth = reader.truth(of: condition, at: .lesion(0))
        #expect(reader.truth(of: condition.pushedDown, at: .lesion(0)) == truth)
        #expect(reader.truth(of: !(!condition), at: .lesion(0)) == truth)
      }
    }
  }

  @Test func `learning more never turns a yes into a no, nor a no into a yes`() {
    for answers in SmallCases.all {
      let before = Lamps.reader(answers)
      for (fact, choices) in SmallCases.choices where answers[fact] == nil {
        for choice in choices {
          var more = answers
          more[fact] = choice
          let after = Lamps.reader(more)
          for condition in SmallCases.conditions {
            let known = before.truth(of: condition, at: .lesion(0))
            guard known != .unknown else { continue }
            #expect(after.truth(of: condition, at: .lesion(0)) == known)
          }
        }
      }
    }
  }
}

/// Every case of one lamp over a few answers to each of five facts, and conditions over them.
private enum SmallCases {
  static let choices: [(FactName, [Answer])] = [
    ("lit", [.yes, .no]), ("shade", [.yes, .no]), ("oil_ml", [.number(4), .number(5)]),
    ("wick", [.word("cotton"), .word("none")]), ("tens", [.number(3), .number(6)]),
  ]

  /// 3 to the power of 5: each fact blank or with one of its two answers.
  static let all: [[FactName: Answer]] = choices.reduce([[:]]) { cases, next in
    cases.flatMap { answers in
      [answers] + next.1.map { answers.merging([next.0: $0], uniquingKeysWith: { $1 }) }
    }
  }

  private static let comparisons: [Condition] = [
    Lamps.shade.isYes, Lamps.oil < 5, Lamps.wick == .cotton, Lamps.dim.isYes, Lamps.total >= 5,
    Lamps.size == .small, Lamps.wick.isNone(of: .none), !Lamps.dim.isYes, !(Lamps.oil >= 5),
  ]

  static let pairs = comparisons.flatMap { left in comparisons.map { (left, $0) } }

  static let conditions: [Condition] =
    pairs.flatMap { left, right in
      [[left, right], .any(left, right), ![left, right], [left, !.any(right, Lamps.lit.isYes)]]
    }
}
