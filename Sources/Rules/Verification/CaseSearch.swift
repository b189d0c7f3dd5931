internal import Logic

/// Looks for a case in which given questions have given answers: from random cases, by changing a
/// few facts at a time and keeping the case that is nearest.
///
/// Finding nothing is no proof that there is none; with the circuits of the rulebook it is a strong
/// hint, and the verifier says *not found*.
struct CaseSearch {
  let circuit: Circuit
  private let run: CircuitRun
  private var random: LaneRandom

  /// How many rounds of 512 cases a search may take.
  var mostRounds = 6_000

  /// A question and the answers that will do.
  struct Wish: Sendable {
    let operand: Circuit.Operand
    let answers: Set<Truth>

    init(_ operand: Circuit.Operand, _ answers: Truth...) {
      self.operand = operand
      self.answers = Set(answers)
    }

    private init(_ operand: Circuit.Operand, _ answers: Set<Truth>) {
      self.operand = operand
      self.answers = answers
    }

    /// The same wish, content with *unknown* too.
    var orUnknown: Wish { Wish(operand, answers.union([.unknown])) }
  }

  /// A case found, as one lane of cases that have been evaluated.
  struct Found {
    let cases: CaseLanes
    let lane: Int
  }

  init(_ circuit: Circuit, seed: UInt64) {
    self.circuit = circuit
    run = CircuitRun(circuit)
    random = LaneRandom(seed: seed)
  }

  /// A case that grants all wishes; nothing where none was found.
  mutating func find(_ wishes: [Wish]) -> Found? {
    let wishes = wishes.flatMap(parts)
    let inputs = circuit.support(of: wishes.map(\.operand))
    let supports = wishes.map { circuit.support(of: [$0.operand]) }
    var missing = inputs
    guard !inputs.isEmpty else { return findConstant(wishes) }
    var cases = CaseLanes(circuit)
    var fresh = cases
    for round in 0..<mostRounds {
      // A start over now and then, lest the search stay in a corner.
      if round % 300 == 0 {
        for index in inputs { cases.draw(index, &random, unknownEighths: round % 600 == 0 ? 1 : 0) }
      } else {
        mutate(&cases, &fresh, inputs, missing)
      }
      cases.load(run)
      run.evaluate()
      let (nearest, missed) = nearest(to: wishes)
      if missed == 0 { return Found(cases: cases, lane: nearest) }
      cases.spread(nearest)
      missing = wishes.indices.filter { self.missed(wishes[$0]).contains(nearest) }
        .flatMap { supports[$0] }
    }
    return nil
  }

  /// The truth of an operand in all of some cases.
  func truths(of operand: Circuit.Operand, in cases: CaseLanes) -> TruthLanes {
    cases.load(run)
    run.evaluate()
    return run[operand]
  }

  /// A wish for yes or no alone, taken apart into wishes that all have to be granted.
  private func parts(of wish: Wish) -> [Wish] {
    switch wish.answers {
    case [.yes]: circuit.parts(of: wish.operand).map { Wish($0, .yes) }
    case [.no]: circuit.parts(of: !wish.operand).map { Wish($0, .yes) }
    default: [wish]
    }
  }

  /// Where nothing turns on any fact, the one case there is.
  private mutating func findConstant(_ wishes: [Wish]) -> Found? {
    let cases = CaseLanes(circuit)
    cases.load(run)
    run.evaluate()
    return nearest(to: wishes).missed == 0 ? Found(cases: cases, lane: 0) : nil
  }

  /// Changes one to three inputs in each case, and none in the first: the first of them one on
  /// which a wish turns that is not granted yet.
  private mutating func mutate(
    _ cases: inout CaseLanes, _ fresh: inout CaseLanes, _ inputs: [Int], _ missing: [Int]
  ) {
    for index in inputs { fresh.draw(index, &random, unknownEighths: 1) }
    var chosen: [Int: Lanes] = [:]
    for lane in 1..<Lanes.count {
      for change in 0...random.below(3) {
        let choices = change == 0 && !missing.isEmpty ? missing : inputs
        let index = choices[random.below(choices.count)]
        chosen[index, default: .none] |= .only(lane)
      }
    }
    for (index, lanes) in chosen { cases.take(index, from: fresh, in: lanes) }
  }

  /// The case that misses fewest wishes, and how many.
  private mutating func nearest(to wishes: [Wish]) -> (lane: Int, missed: Int) {
    var planes = [Lanes](repeating: .none, count: 8)
    for wish in wishes {
      var carry = missed(wish)
      for place in planes.indices where !carry.isEmpty {
        let sum = planes[place] ^ carry
        carry &= planes[place]
        planes[place] = sum
      }
    }
    var best = Lanes.all
    var count = 0
    for place in planes.indices.reversed() {
      let fewer = best & ~planes[place]
      if fewer.isEmpty { count |= 1 << place } else { best = fewer }
    }
    // Any of the best but the one that was not changed, so that the search wanders on a level, and
    // now and then one that is a wish further away, so that it leaves a corner.
    let isDetour = count > 0 && random.below(6) == 0
    let level = isDetour ? Self.lanes(missing: count + 1, planes) : best
    let others = (level.isEmpty ? best : level) & ~Lanes.only(0)
    let chosen = others & random.lanes() & random.lanes()
    return (chosen.first ?? others.first ?? 0, count)
  }

  private static func lanes(missing count: Int, _ planes: [Lanes]) -> Lanes {
    planes.enumerated().reduce(Lanes.all) { lanes, plane in
      lanes & (count >> plane.offset & 1 == 1 ? plane.element : ~plane.element)
    }
  }

  private func missed(_ wish: Wish) -> Lanes {
    let truth = run[wish.operand]
    var granted = Lanes.none
    if wish.answers.contains(.yes) { granted |= truth.yes }
    if wish.answers.contains(.no) { granted |= truth.no }
    if wish.answers.contains(.unknown) { granted |= truth.unknown }
    return ~granted
  }
}
