/// Proves the laws of a rulebook step by step, so that the work can be shown and stopped.
///
///     var verification = Verification(.standard)
///     while verification.isOpen { verification.step() }
///     let proof = verification.proof
package struct Verification {
  /// What to prove, and how hard.
  package struct Plan: Sendable {
    package var laws: Set<Law>
    /// How many random cases are judged at least.
    package var cases: Int
    package var seed: UInt64
    /// Whether every combination of facts is judged of the techniques that have few enough.
    package var isExhaustive: Bool
    /// How many rounds of 512 cases the search for one case may take.
    package var mostRounds = 6_000

    package init(
      laws: Set<Law> = Set(Law.allCases), cases: Int = 100_000_000, seed: UInt64 = 1,
      isExhaustive: Bool = false
    ) {
      self.laws = laws
      self.cases = cases
      self.seed = seed
      self.isExhaustive = isExhaustive
    }
  }

  enum Step: Hashable {
    case anchored, traced
    case block(Int)
    case reach(Technique)
    case live(Int)
    case cover(Int)
    case random
    case every(Int)

    var laws: [Law] {
      switch self {
      case .anchored: [.anchored]
      case .traced: [.traced]
      case .block: [.safe]
      case .reach: [.reachable]
      case .live, .cover: [.live]
      case .random, .every: [.total, .safe, .stable]
      }
    }
  }

  package let plan: Plan
  let rulebook: Rulebook
  let register: Register
  var blocked: BlockedCases
  var living: LivingRules
  var conditions: CoverageSearch
  var random: RandomCases
  var every: [EveryCase] = []
  var coverage: [ConditionCoverage] = []
  var registerFailures: [LawFailure] = []
  private(set) var done: [Step] = []
  private var steps: [Step] = []

  /// How many random batches a step judges: some hundredths of a second.
  static let batchesAStep = 2_000

  package init(_ rulebook: Rulebook, register: Register = .standard, plan: Plan = Plan()) {
    self.rulebook = rulebook
    self.register = register
    self.plan = plan
    blocked = BlockedCases(rulebook, seed: plan.seed)
    living = LivingRules(rulebook, seed: plan.seed &+ 1, mostRounds: plan.mostRounds)
    conditions = CoverageSearch(rulebook, seed: plan.seed &+ 2)
    random = RandomCases(rulebook, seed: plan.seed &+ 3)
    if plan.isExhaustive {
      every = Technique.allCases.compactMap { EveryCase($0, rulebook) }
    }
    steps = Self.steps(self)
  }

  private static func steps(_ verification: Verification) -> [Step] {
    let places = Array(verification.rulebook.rules.indices)
    let judgedAStep = batchesAStep * 1024
    let batches = (verification.plan.cases + judgedAStep - 1) / judgedAStep
    let every = verification.every.indices.flatMap { place in
      let batches = verification.every[place].batchCount
      return Array(
        repeating: Step.every(place), count: (batches + batchesAStep - 1) / batchesAStep)
    }
    let all: [Step] =
      [.anchored, .traced] + verification.blocked.blocks.map(Step.block)
      + verification.rulebook.techniquesWithRules.map(Step.reach) + places.map(Step.live)
      + places.map(Step.cover) + Array(repeating: .random, count: batches) + every
    return all.filter { !verification.plan.laws.isDisjoint(with: $0.laws) }
  }

  package var isOpen: Bool { done.count < steps.count }
  package var stepCount: Int { steps.count }
  package var stepsDone: Int { done.count }

  /// Does the next step; nothing once all are done.
  package mutating func step() {
    guard isOpen else { return }
    let step = steps[done.count]
    done.append(step)
    switch step {
    case .anchored:
      registerFailures += register.unanchored(in: rulebook).map {
        LawFailure(.anchored, $0.rule ?? $0.entry ?? "register", $0.words)
      }
    case .traced:
      registerFailures += register.untraced(in: rulebook).map {
        LawFailure(.traced, "register", $0.words)
      }
    case .block(let place): blocked.check(place)
    case .reach(let technique): living.reach(technique)
    case .live(let place): living.live(place)
    case .cover(let place): coverage.append(conditions.cover(place))
    case .random: random.judge(batches: Self.batchesAStep)
    case .every(let place):
      every[place].judge(batches: Self.batchesAStep)
    }
  }

  /// Whether every step about a law is done.
  func isWhole(_ law: Law) -> Bool {
    !steps.dropFirst(done.count).contains { $0.laws.contains(law) }
  }
}

extension Rulebook {
  /// The techniques that some rule which makes verdicts is about.
  fileprivate var techniquesWithRules: [Technique] {
    Technique.allCases.filter { technique in
      rules.contains { $0.effect.makesVerdict && $0.concerns(technique) }
    }
  }
}
