import Foundation
import IceBall
import Screens
import Testing

@testable import IceBall
@testable import Workstation

/// The model at work on another thread: what comes, in which order, and what is said meanwhile.
@Suite struct IceErrandTests {
  private static let plan = FreezePlan(
    lesion: LesionShape(diameter: 20), tissue: .softTissue, probes: [Probe(.rod, x: 0, y: 0)])

  /// An estimate without ice: only which plan it is of and how fine it is counts here.
  @Sendable private static func estimate(
    _ plan: FreezePlan, _ fineness: IceEstimate.Fineness
  ) -> IceEstimate {
    let none = IceExtent(
      sections: [], volumes: [:], lesionLethal: 0, lesionFrozen: 0, marginFrozen: 0,
      leastMargin: IceMargin(mm: 0, towards: .back, place: .centre), exposures: [])
    func run(_ condition: RunCondition) -> IceRun {
      IceRun(condition: condition, firstFreeze: none, whole: none, watts: [])
    }
    return IceEstimate(
      plan: plan, fineness: fineness, nominal: run(.nominal), pessimistic: run(.pessimistic),
      optimistic: run(.optimistic))
  }

  private func all(_ errand: inout IceErrand, at time: Duration = .zero) -> [IceNews] {
    var news: [IceNews] = []
    while !errand.isDone {
      news += errand.takeNews(at: time)
      sched_yield()
    }
    return news + errand.takeNews(at: time)
  }

  @Test func `the coarse estimate comes first, then the fine one`() {
    var errand = IceErrand(
      Self.plan, { plan, fineness, _ in Self.estimate(plan, fineness) }, at: .zero)
    #expect(
      all(&errand) == [
        .estimated(Self.estimate(Self.plan, .quick)), .estimated(Self.estimate(Self.plan, .fine)),
      ])
  }

  @Test func `that it takes time is said once, and only after a while`() {
    let gate = DispatchSemaphore(value: 0)
    var errand = IceErrand(
      Self.plan,
      { plan, fineness, _ in
        if fineness == .quick { gate.wait() }
        return Self.estimate(plan, fineness)
      }, at: .seconds(1))
    #expect(errand.takeNews(at: .milliseconds(1_290)) == [])
    #expect(errand.takeNews(at: .milliseconds(1_300)) == [.takesTime(Self.plan)])
    #expect(errand.takeNews(at: .seconds(9)) == [])
    gate.signal()
    #expect(all(&errand, at: .seconds(9)).count == 2)
  }

  @Test func `one that is stopped is told so and says nothing more`() {
    let (begun, gate) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    var errand = IceErrand(
      Self.plan,
      { plan, fineness, goesOn throws(PlanFault) in
        begun.signal()
        gate.wait()
        guard goesOn() else { throw .stopped }
        return Self.estimate(plan, fineness)
      }, at: .zero)
    begun.wait()
    errand.stop()
    gate.signal()
    #expect(all(&errand) == [])
  }

  @Test func `what is refused is said with its reason, and not tried again`() {
    var errand = IceErrand(
      Self.plan, { _, _, _ throws(PlanFault) in throw .noFreeze }, at: .zero)
    #expect(all(&errand) == [.refused(Self.plan, PlanFault.noFreeze.says)])
  }
}
