import IceVectors

/// The ice of the solver held against exact solutions and finer reckonings, all of them at full size.
struct IceProof {
  /// Every figure, the quick ones first.
  static func checks() -> [VectorCheck] {
    var checks = PlanarFreeze.sharpChecks + PlanarFreeze.rangeChecks + PlanarFreeze.steadyChecks
    checks += LineSink.sharpChecks + LineSink.rangeChecks
    checks += EnergyBalance.checks(side: 48, seconds: 60)
    checks += ThreeProbes.symmetryChecks(mm: 2, side: 80, seconds: 600)
    for mm in [2.0, 1.0] {
      checks += ThreeProbes.checks(mm: mm)
      for probe in ProbeIsotherms.all { checks += probe.checks(mm: mm) }
    }
    return checks + ProbeIsotherms.placeChecks
  }
}
