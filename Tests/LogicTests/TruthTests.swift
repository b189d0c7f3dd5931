import Testing

@testable import Logic

@Suite struct TruthTests {
  @Test(
    arguments: zip(
      [Truth.no, .unknown, .yes],
      // And with no, unknown, yes; or with the same.
      [("nnn", "n?y"), ("n??", "??y"), ("n?y", "yyy")]))
  func `and takes the least, or the most, with unknown between no and yes`(
    truth: Truth, expected: (and: String, or: String)
  ) {
    let others: [Truth] = [.no, .unknown, .yes]
    #expect(others.map { truth && $0 } == Truth.row(expected.and))
    #expect(others.map { truth || $0 } == Truth.row(expected.or))
  }

  @Test func `not turns yes and no round and leaves unknown`() {
    #expect([Truth.no, .unknown, .yes].map { !$0 } == [.yes, .unknown, .no])
  }

  @Test func `all of nothing holds, any of nothing does not`() {
    #expect([Truth]().conjunction == .yes)
    #expect([Truth]().disjunction == .no)
  }

  @Test func `Kleene's laws hold for every three truths`() {
    for a in Truth.allCases {
      #expect(!(!a) == a)
      #expect((a && a) == a && (a || a) == a)
      for b in Truth.allCases {
        #expect((a && b) == (b && a) && (a || b) == (b || a))
        #expect(!(a && b) == (!a || !b) && !(a || b) == (!a && !b))
        #expect((a && (a || b)) == a && (a || (a && b)) == a)
        for c in Truth.allCases {
          #expect((a && (b && c)) == ((a && b) && c) && (a || (b || c)) == ((a || b) || c))
          #expect((a && (b || c)) == ((a && b) || (a && c)))
          #expect((a || (b && c)) == ((a || b) && (a || c)))
        }
      }
    }
  }

  @Test func `an unknown is neither ruled in nor ruled out by its opposite`() {
    #expect((Truth.unknown && !Truth.unknown) == .unknown)
    #expect((Truth.unknown || !Truth.unknown) == .unknown)
  }
}
