internal import Logic

/// Something that each treated case answers with yes, no, or not at all.
package enum OutcomeMeasure: String, FactWord {
  case departed, leaked
  case anyEvent = "any_event"
  case cirse3 = "cirse_3_or_more"
  case sir3 = "sir_3_or_more"
  case fractured, retreated
  case walking = "walking_kept"
  case lessPainkillers = "less_painkillers"

  package var label: String {
    switch self {
    case .departed: "Done otherwise than planned"
    case .leaked: "Cement seen outside bone"
    case .anyEvent: "Complication, CIRSE 1 to 6"
    case .cirse3: "CIRSE 3 or more"
    case .sir3: "SIR 3 or more"
    case .fractured: "Fracture afterwards"
    case .retreated: "Treated again"
    case .walking: "Walking kept or better"
    case .lessPainkillers: "Fewer painkillers, or none"
    }
  }

  /// Of whom it can be said: the words behind the denominator.
  package var denominator: String {
    switch self {
    case .departed: "with a plan and a record of what was done"
    case .leaked: "in whom cement was looked for"
    case .anyEvent, .cirse3: "with a CIRSE grade on record"
    case .sir3: "with an SIR grade on record"
    case .fractured: "asked about at a visit"
    case .retreated: "asked about at a visit"
    case .walking: "with walking on record before and at a visit"
    case .lessPainkillers: "asked about at a visit"
    }
  }

  /// The answer of a case; nothing where nobody has said.
  func answer(_ patient: TreatedCase) -> Bool? {
    switch self {
    case .departed: patient.hasDeparted
    case .leaked:
      Self.any(patient.targets.map(\.leaked))
    case .anyEvent: patient.worstCIRSE.map { $0 >= 1 }
    case .cirse3: patient.worstCIRSE.map { $0 >= 3 }
    case .sir3: patient.worstSIR.map { $0 >= 3 }
    case .fractured: Self.any(patient.visits.map(\.fractured))
    case .retreated: Self.any(patient.visits.map(\.retreated))
    case .walking:
      patient.mobilityBefore.flatMap { before in
        patient.visits.last { $0.mobility != nil }?.mobility.map { $0.rank <= before.rank }
      }
    case .lessPainkillers:
      patient.visits.last { $0.analgesics != nil }?.analgesics.map { $0 == .none || $0 == .less }
    }
  }

  /// Yes where one says yes; no where nobody does and somebody says no.
  private static func any(_ answers: [Bool?]) -> Bool? {
    let said = answers.compactMap(\.self)
    return said.isEmpty ? nil : said.contains(true)
  }
}

extension Mobility {
  /// 0 for the best.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension TreatedCase {
  /// Whether a target was treated otherwise than planned; nothing where nothing can be compared.
  fileprivate var hasDeparted: Bool? {
    let lines = targets.flatMap { target in
      ProcedureLine.of(target.lesion, in: Case(id: "", lesions: [target.lesion]))
    }.filter { $0.planned != nil && $0.done != nil }
    return lines.isEmpty ? nil : lines.contains(where: \.difference.isDeparture)
  }
}
