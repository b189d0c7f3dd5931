package import IceBall
internal import Screens
internal import Synchronization

/// Reckons the ice of a plan: on a grid of some fineness, for as long as it is told to go on.
package typealias IceModel =
  @Sendable (
    _ plan: FreezePlan, _ fineness: IceEstimate.Fineness, _ goesOn: @escaping @Sendable () -> Bool
  ) throws(PlanFault) -> IceEstimate

extension Outside {
  /// The model of the ice, as the workstation asks it.
  package static let modelOfIce: IceModel = { plan, fineness, goesOn throws(PlanFault) in
    try IceEstimate(of: plan, at: fineness) { _ in goesOn() }
  }
}

/// An estimate on its way, on another thread, so that no key ever waits for it: coarse first, since
/// that comes at once, and then fine.
///
/// The loop asks for what has come whenever it turns. An errand that is stopped says nothing more.
struct IceErrand {
  /// So often the loop looks whether something has come.
  static let pause: Duration = .milliseconds(40)
  /// So long nobody is told that it takes time.
  private static let patience: Duration = .milliseconds(300)

  private let plan: FreezePlan
  private let start: Duration
  private let desk = Desk()
  private var hasSaidThatItTakesTime = false
  private var hasNews = false

  /// What the thread of the model and the loop both touch.
  private final class Desk: Sendable {
    struct State {
      var news: [IceNews] = []
      var isWanted = true
      var isDone = false
    }

    let state = Mutex(State())
  }

  init(_ plan: FreezePlan, _ model: @escaping IceModel, at time: Duration) {
    self.plan = plan
    start = time
    let desk = desk
    Task.detached(priority: .utility) { Self.run(plan, model, desk) }
  }

  private static func run(_ plan: FreezePlan, _ model: IceModel, _ desk: Desk) {
    for fineness in [IceEstimate.Fineness.quick, .fine] {
      let news: IceNews
      do {
        news = .estimated(
          try model(plan, fineness) { desk.state.withLock { $0.isWanted } })
      } catch {
        news = .refused(plan, error.says)
      }
      let goesOn = desk.state.withLock { state in
        if state.isWanted { state.news.append(news) }
        if case .refused = news { return false }
        return state.isWanted
      }
      guard goesOn else { break }
    }
    desk.state.withLock { $0.isDone = true }
  }

  /// What has come since the last time, in its order.
  mutating func takeNews(at time: Duration) -> [IceNews] {
    let news = desk.state.withLock { state in
      defer { state.news = [] }
      return state.news
    }
    if !news.isEmpty { hasNews = true }
    if !hasNews, !hasSaidThatItTakesTime, time - start >= Self.patience {
      hasSaidThatItTakesTime = true
      return [.takesTime(plan)]
    }
    return news
  }

  /// Whether nothing more will come.
  var isDone: Bool { desk.state.withLock { $0.isDone && $0.news.isEmpty } }

  /// Nobody wants it any more.
  func stop() { desk.state.withLock { $0.isWanted = false } }
}
