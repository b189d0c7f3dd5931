internal import Logic

/// The ways in which a case, and the same case with some facts forgotten, can break a law.
enum Breach: CaseIterable {
  case unreasoned, unclosed, reopened, lost, unsafe

  var law: Law {
    switch self {
    case .unreasoned: .total
    case .unclosed, .unsafe: .safe
    case .reopened, .lost: .stable
    }
  }

  var says: String {
    switch self {
    case .unreasoned: "A verdict stands without a reason."
    case .unclosed: "A contraindication is present and does not close."
    case .unsafe: "Open while a contraindication that is present is not known."
    case .reopened: "Closed, and no longer so once more is known."
    case .lost: "Indicated, and no longer so once more is known."
    }
  }
}

/// Judges 512 cases twice: as they are, and with less known.
struct PairJudge {
  let verdicts: VerdictCircuit
  private let run: CircuitRun
  private var more: [Verdicts] = []
  private var less: [Verdicts] = []
  /// Whether one operand, such as a single rule, holds with more known.
  private(set) var watched = TruthLanes(.unknown)

  private struct Verdicts {
    let lanes: VerdictLanes
    let blocked, unreasoned: Lanes
  }

  init(_ verdicts: VerdictCircuit) {
    self.verdicts = verdicts
    run = CircuitRun(verdicts.circuit)
  }

  /// - Parameter operand: what to watch besides, such as whether a single rule holds.
  mutating func judge(
    more: CaseLanes, less: CaseLanes, watching operand: Circuit.Operand = .yes
  ) {
    self.more = judge(more)
    watched = run[operand]
    self.less = judge(less)
  }

  private func judge(_ cases: CaseLanes) -> [Verdicts] {
    cases.load(run)
    run.evaluate()
    return verdicts.techniques.map { technique in
      let lanes = VerdictLanes(technique, run)
      return Verdicts(
        lanes: lanes, blocked: run[technique.block].yes,
        unreasoned: technique.unreasoned(lanes, run))
    }
  }

  /// Whether anything is wrong with a technique at all.
  @inline(__always)
  func isBroken(_ technique: Int) -> Bool {
    var broken = Lanes.none
    for breach in Breach.allCases { broken |= lanes(breach, technique) }
    return !broken.isEmpty
  }

  /// The cases in which a law is broken.
  @inline(__always)
  func lanes(_ breach: Breach, _ technique: Int) -> Lanes {
    let (more, less) = (more[technique], less[technique])
    return switch breach {
    case .unreasoned: more.unreasoned | less.unreasoned
    case .unclosed: Self.unclosed(more) | Self.unclosed(less)
    case .unsafe: more.blocked & less.lanes.open
    case .reopened: less.lanes.closed & ~more.lanes.closed
    case .lost: less.lanes.indicated & ~more.lanes.indicated
    }
  }

  @inline(__always)
  private static func unclosed(_ verdicts: Verdicts) -> Lanes {
    verdicts.blocked & ~(verdicts.lanes.contraindicated | verdicts.lanes.notApplicable)
  }
}

extension VerdictCircuit.TechniqueOutputs {
  /// Where a verdict stands that no rule gives.
  @inline(__always)
  fileprivate func unreasoned(_ verdict: VerdictLanes, _ run: CircuitRun) -> Lanes {
    var wrong = Lanes.none
    if scopes.isEmpty { wrong |= verdict.notApplicable }
    if blocks.isEmpty { wrong |= verdict.contraindicated }
    if indications.isEmpty {
      wrong |= verdict.notIndicated & ~run[requirement].no | verdict.open
    }
    return wrong
  }
}
