internal import Logic

/// The verdicts of one technique in 512 cases: one mask a verdict.
struct VerdictLanes: Sendable {
  let notApplicable, contraindicated, notIndicated, undecided: Lanes
  /// Possible because a reservation is present, and because one is not known.
  let possibleKnown, possibleNotKnown: Lanes
  let indicated: Lanes

  @inline(__always)
  init(_ technique: VerdictCircuit.TechniqueOutputs, _ run: CircuitRun) {
    let (scope, block) = (run[technique.scope], run[technique.block])
    let (requirement, indication) = (run[technique.requirement], run[technique.indication])
    let reservation = run[technique.reservation]
    notApplicable = scope.no
    var rest = ~scope.no
    contraindicated = rest & block.yes
    rest &= ~block.yes
    let refused = requirement.no | indication.no
    notIndicated = rest & refused
    rest &= ~refused
    let settled = scope.yes & block.no & requirement.yes & indication.yes
    undecided = rest & ~settled
    rest &= settled
    possibleKnown = rest & reservation.yes
    indicated = rest & reservation.no
    possibleNotKnown = rest & ~(reservation.yes | reservation.no)
  }

  var open: Lanes { indicated | possibleKnown | possibleNotKnown }
  var closed: Lanes { notApplicable | contraindicated | notIndicated }

  /// The masks with the judgement that each stands for.
  var all: [(judgement: Judgement, lanes: Lanes)] {
    [
      (Judgement(.notApplicable), notApplicable), (Judgement(.contraindicated), contraindicated),
      (Judgement(.notIndicated), notIndicated), (Judgement(.undecided), undecided),
      (Judgement(.possible, .known), possibleKnown),
      (Judgement(.possible, .notKnown), possibleNotKnown), (Judgement(.indicated), indicated),
    ]
  }

  subscript(lane: Int) -> Judgement? { all.first { $0.lanes.contains(lane) }?.judgement }
}
