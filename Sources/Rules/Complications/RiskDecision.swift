package import Logic

/// What the reviewer decided about a risk, as far as it counts.
package enum RiskDecision: String, Hashable, Sendable, CaseIterable {
  case open, accepted, mitigated
}

extension RiskAssessment {
  /// Whether something lowers it that could be planned at all. A risk without a measure can be
  /// accepted, and never mitigated.
  package var canBeMitigated: Bool { !mitigations.isEmpty }

  /// Whether a measure against it is planned: the plan itself provides for it, or the reviewer has
  /// ticked it.
  package func isMeasurePlanned(ticked: Set<String>) -> Bool {
    mitigations.contains { reading in
      reading.isPlanned.map { $0 == .yes } ?? ticked.contains(reading.mitigation.id)
    }
  }

  /// The decision on the sheet of the lesion. Mitigated says that a measure is planned, so it counts
  /// only while one is.
  package func decision(on sheet: Sheet) -> RiskDecision {
    if isOnRecord(as: .mitigated, on: sheet),
      isMeasurePlanned(ticked: sheet.ids(RecordFacts.mitigationsPlanned))
    {
      return .mitigated
    }
    return isOnRecord(as: .accepted, on: sheet) ? .accepted : .open
  }

  /// Whether the sheet lists the risk among those so decided, whether that counts or not.
  package func isOnRecord(as decision: RiskDecision, on sheet: Sheet) -> Bool {
    switch decision {
    case .open: false
    case .accepted: sheet.ids(RecordFacts.risksAccepted).contains(risk.id)
    case .mitigated: sheet.ids(RecordFacts.risksMitigated).contains(risk.id)
    }
  }
}

extension Sheet {
  /// The ids in a list that the reviewer made.
  fileprivate func ids(_ list: Declaration) -> Set<String> {
    guard case .words(let ids) = self[list.name]?.value else { return [] }
    return Set(ids)
  }
}
