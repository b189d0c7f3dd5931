import IceVectors
import Testing

/// The vectors that take no time; `make prove` holds the solver against all of them at full size.
struct VectorTests {
  @Test func `neumann-sharp: tissue freezes from a plane as Neumann found`() {
    for check in PlanarFreeze.sharpChecks { #expect(check.isMet, "\(check.says)") }
  }

  @Test func `neumann-range: solidus and liquidus move as Neumann found`() {
    for check in PlanarFreeze.rangeChecks { #expect(check.isMet, "\(check.says)") }
  }

  @Test func `planar-steady-perfusion: blood stops the front where it must`() {
    for check in PlanarFreeze.steadyChecks { #expect(check.isMet, "\(check.says)") }
  }

  @Test func `linesink-range: a line that draws heat freezes as far as it must`() {
    for check in LineSink.shortChecks { #expect(check.isMet, "\(check.says)") }
  }

  @Test func `energy: heat that only moves is neither lost nor made`() {
    for check in EnergyBalance.checks(side: 16, seconds: 60) {
      #expect(check.isMet, "\(check.says)")
    }
  }

  @Test func `symmetry: ice in a mirror is the mirror's ice`() {
    for check in ThreeProbes.symmetryChecks(mm: 2, side: 48, seconds: 30) {
      #expect(check.isMet, "\(check.says)")
    }
  }

  @Test func `probe-isotherms: a rod freezes as far in a minute on two grids`() {
    for check in ProbeIsotherms.short.checks(mm: 2, side: 56) {
      #expect(check.isRight, "\(check.says)")
    }
  }
}
