package import Logic

/// The register of complications, and their review for a lesion.
package enum Risks {
  /// Every risk, each with an id of its own.
  package static let all: [Risk] =
    ablation + neighbours + neurolysis + spinalLeakage + leakageOffSpine + cement + screws + tumour
    + access

  /// The risk with this id.
  package static func named(_ id: String) -> Risk? { all.first { $0.id == id } }

  /// The risks that a technique has for a lesion, in the order of the register.
  ///
  /// A risk that is known not to come into question is left out; one of which that is not known
  /// stays in, so that silence is never read as safety.
  package static func review(
    _ reader: CaseReader, at place: CaseReader.Place, of technique: Technique
  ) -> [RiskAssessment] {
    all.filter { $0.techniques.contains(technique) }
      .compactMap { $0.assessment(reader, at: place, of: technique) }
  }
}

extension Risk {
  /// The risk as it stands; nothing where it is known not to come into question.
  fileprivate func assessment(
    _ reader: CaseReader, at place: CaseReader.Place, of technique: Technique
  ) -> RiskAssessment? {
    let condition = condition(for: technique)
    let applies = reader.truth(of: condition, at: place)
    guard applies != .no else { return nil }

    let drivers = drivers.filter { $0.concerns(technique) }
      .map { DriverReading(driver: $0, truth: reader.truth(of: $0.when, at: place)) }
    let open = drivers.filter { $0.truth == .unknown && !$0.driver.isSeenAfterwards }
    let missing = ([condition] + open.map(\.driver.when))
      .flatMap { reader.openFacts(of: $0, at: place) }

    return RiskAssessment(
      risk: self, technique: technique, applies: applies, drivers: drivers,
      mitigations:
        mitigations
        .filter { $0.concerns(technique) && reader.truth(of: $0.fits, at: place) != .no }
        .map { mitigation in
          MitigationReading(
            mitigation: mitigation,
            isPlanned: mitigation.isPlanned.map { reader.truth(of: $0, at: place) })
        },
      missing: missing.uniqued)
  }
}
