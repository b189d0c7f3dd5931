package import Canvas
package import CaseStore
internal import Logic
package import Rules
package import Screens

/// The loop of a meeting: the presenter's screen, or one that follows it from another terminal.
///
/// Both look at the store's data version, on the one connection that they have, to see what another
/// terminal has done; only then is anything read. An idle screen is sent the clock once a minute.
@MainActor
package struct MeetingRoom {
  private var presenter: Presenter
  private let store: CaseStore
  private let who: String
  private let now: () -> Moment
  private var version: Int
  private var hasEnded = false
  private var isEndedBySystem = false

  /// - Parameter follows: Whether the screen only follows.
  package init(
    _ id: String, store: CaseStore, rulebook: Rulebook, follows: Bool, who: String,
    now: @escaping () -> Moment
  ) throws {
    self.store = store
    self.who = who
    self.now = now
    version = try store.dataVersion()
    let (meeting, cases) = try Self.read(id, store)
    presenter = Presenter(
      meeting, cases: cases, rulebook: rulebook, follows: follows, now: now())
  }

  /// Runs until the user leaves, the system ends the program, or the line drops; whether it was not
  /// the user who left.
  @discardableResult
  package mutating func run(on display: inout some Display & ~Copyable) -> Bool {
    _ = presenter.handle(.resize(display.size), at: now())
    perform(presenter.start(), on: &display)
    while !hasEnded {
      display.show(presenter.grid(display.size))
      let event = display.nextEvent(within: .milliseconds(500))
      if event == .tick { lookAtTheStore() }
      perform(presenter.handle(event, at: now()), on: &display)
    }
    return isEndedBySystem
  }

  private mutating func perform(
    _ effects: [PresenterEffect], on display: inout some Display & ~Copyable
  ) {
    let (store, who, id) = (store, who, presenter.meeting.id)
    for effect in effects {
      let seconds = now().seconds
      switch effect {
      case .suspend: display.suspend()
      case .redraw: display.redraw()
      case .quit: hasEnded = true
      case .end: (hasEnded, isEndedBySystem) = (true, true)
      case .show(let caseID): write { try store.show(caseID, at: id, who: who, seconds: seconds) }
      case .record(let outcome):
        let isDone = write { try store.record(outcome, at: id, who: who, seconds: seconds) }
        if isDone { presenter.recorded() }
      case .setAgenda(let cases):
        write { try store.setAgenda(cases, of: id) }
      }
    }
  }

  /// Writes to the store and reads the meeting anew; whether that went well.
  @discardableResult
  private mutating func write(_ work: () throws -> Void) -> Bool {
    do {
      try work()
      try readAnew()
      return true
    } catch {
      presenter.say("\(error)", isFailure: true)
      return false
    }
  }

  private mutating func lookAtTheStore() {
    do {
      let found = try store.dataVersion()
      guard found != version else { return }
      try readAnew()
      version = found
    } catch {
      presenter.say("\(error)", isFailure: true)
    }
  }

  private mutating func readAnew() throws {
    let (meeting, cases) = try Self.read(presenter.meeting.id, store)
    presenter.take(meeting, cases: cases)
  }

  private static func read(
    _ id: String, _ store: CaseStore
  ) throws -> (TeamMeeting, [Case]) {
    let meeting = try store.meeting(id)
    return (meeting, try meeting.agenda.map { try store.open($0).0 })
  }
}
