internal import Logic
internal import Rules

extension PlanReport {
  /// What is to be done and how, for each lesion and for the session.
  var plan: Report.Section {
    let ofLesion = declarations(of: [.planLesion], in: [.plan]).filter {
      !Self.toldElsewhere.contains($0)
    }
    let ofSession = declarations(of: [.plan, .case, .patient], in: [.plan]).filter {
      !Self.toldElsewhere.contains($0)
    }
    var blocks: [Report.Block] = []
    for (lesion, place) in lesions {
      let pairs = self.pairs(ofLesion, at: place).map { readyOrLost($0, lesion) }
      blocks.append(.heading(name(of: lesion, at: place)))
      blocks.append(pairs.isEmpty ? .line("No detail of the plan is on record.") : .pairs(pairs))
      blocks += outline(for: lesion, at: place)
    }
    let session = pairs(ofSession)
    if !session.isEmpty { blocks += [.heading("The session"), .pairs(session)] }
    return .init("Plan", blocks)
  }

  /// A pair as it is, or where it calls ready what is not so any more, why it is not.
  func readyOrLost(_ pair: Report.Pair, _ lesion: LesionAssessment) -> Report.Pair {
    let label = rulebook.catalogue.label(of: RecordFacts.planReady.name)
    guard pair.label == label, let lost = readiness(of: lesion).lost(rulebook.catalogue) else {
      return pair
    }
    return .init(label, lost)
  }

  /// All cement of the session against its limits.
  var cement: Report.Section {
    let session = assessment.session
    let catalogue = rulebook.catalogue
    var pairs = lesions.flatMap { lesion, place in
      words(PlanFacts.cementML.name, at: place).map { [Report.Pair("Lesion \(lesion.id)", $0)] }
        ?? []
    }
    pairs += [
      .init("Session", catalogue.words(for: session.cementML, of: PlanFacts.cementVolumeML.name)),
      .init("Segments", catalogue.words(for: session.segments, of: PlanFacts.plannedSegments.name)),
    ]
    let limits = session.limits.map { limit in
      "\(limit.state.words): \(limit.rule.says)".citing(limit.rule.refs)
    }
    var blocks: [Report.Block] = [.pairs(pairs), .list(limits)]
    if let reason = words(RecordFacts.cementOverLimitReason.name) {
      blocks.append(.passage(label: "Reason above the limit", text: reason))
    }
    return .init("Cement budget", blocks)
  }

  /// Facts of the plan that have a section, or a passage, of their own.
  private static let toldElsewhere: Set<FactName> = [
    RecordFacts.choiceReason.name, RecordFacts.ruledOut.name, RecordFacts.ruledOutReason.name,
    RecordFacts.cementOverLimitReason.name, PlanFacts.cementVolumeML.name,
    PlanFacts.plannedSegments.name, PlanFacts.cementML.name, RecordFacts.risksAccepted.name,
    RecordFacts.risksMitigated.name, RecordFacts.mitigationsPlanned.name,
    RecordFacts.complicationNote.name,
  ]

  /// The names of the facts of some scopes and groups, in the order of the catalogue.
  func declarations(of scopes: Set<Scope>, in groups: Set<Group>) -> [FactName] {
    rulebook.catalogue.declarations
      .filter { scopes.contains($0.scope) && groups.contains($0.group) }.map(\.name)
  }
}
