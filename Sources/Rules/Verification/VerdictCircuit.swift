internal import Logic

/// The rules of a rulebook as a circuit, and from their truths the verdicts of all techniques.
struct VerdictCircuit: Sendable {
  let circuit: Circuit
  /// For each rule of the rulebook, in its order, whether it holds; nothing for one left out.
  let holds: [Circuit.Operand?]
  /// For each hold with a release, whether it is released.
  let released: [Int: Circuit.Operand]
  let techniques: [TechniqueOutputs]

  /// The rules that make the verdict of one technique, by what they do.
  struct TechniqueOutputs: Sendable {
    let technique: Technique
    /// Places of rules in the rulebook.
    let scopes, requirements, indications, blocks, reservations: [Int]
    let scope, requirement, indication, block, reservation: Circuit.Operand

    /// The places of the rules of one kind of effect.
    func rules(like effect: Effect) -> [Int] {
      switch effect {
      case .scope: scopes
      case .requirement: requirements
      case .indication: indications
      case .block: blocks
      case .reservation: reservations
      case .note, .hold, .referral, .sessionLimit: []
      }
    }
  }

  /// - Parameter everyRule: rules beside the verdicts too; without them there is less to work out.
  init(_ rulebook: Rulebook, everyRule: Bool = false) {
    let chosen = rulebook.rules.indices.filter {
      everyRule || rulebook.rules[$0].effect.makesVerdict
    }
    let releases = chosen.compactMap { rulebook.rules[$0].effect.release }
    var builder = CircuitBuilder(
      rulebook.catalogue, rulebook.settings,
      conditions: chosen.map { rulebook.rules[$0].when } + releases)
    var holds = [Circuit.Operand?](repeating: nil, count: rulebook.rules.count)
    var released: [Int: Circuit.Operand] = [:]
    for index in chosen {
      holds[index] = builder.operand(of: rulebook.rules[index].when)
      released[index] = rulebook.rules[index].effect.release.map { builder.operand(of: $0) }
    }
    self.techniques = Technique.allCases.map { technique in
      TechniqueOutputs(technique, rulebook, holds, &builder)
    }
    self.holds = holds
    self.released = released
    self.circuit = builder.circuit
  }
}

extension VerdictCircuit.TechniqueOutputs {
  fileprivate init(
    _ technique: Technique, _ rulebook: Rulebook, _ holds: [Circuit.Operand?],
    _ builder: inout CircuitBuilder
  ) {
    func places(_ kind: String) -> [Int] {
      rulebook.rules.indices.filter {
        rulebook.rules[$0].concerns(technique) && rulebook.rules[$0].effect.name == kind
      }
    }
    self.technique = technique
    scopes = places("scope")
    requirements = places("requirement")
    indications = places("indication")
    blocks = places("block")
    reservations = places("reservation")
    scope = scopes.isEmpty ? .yes : builder.any(scopes.compactMap { holds[$0] })
    requirement = builder.all(requirements.compactMap { holds[$0] })
    indication = builder.any(indications.compactMap { holds[$0] })
    block = builder.any(blocks.compactMap { holds[$0] })
    reservation = builder.any(reservations.compactMap { holds[$0] })
  }
}
