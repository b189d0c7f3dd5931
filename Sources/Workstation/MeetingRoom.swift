package import Canvas
internal import CaseStore
internal import Logic
package import Rules
package import Screens

/// The loop of a meeting: the presenter's screen, or one that follows it from another terminal.
///
/// Both look at the store's data version, on the one connection that they have, to see what another
/// terminal has done; only then is anything read. An idle screen is sent the clock once a minute.
@MainActor
package struct MeetingRoom {
  package private(set) var presenter: Presenter
  private let outside: Outside
  private var version: Int
  private var ending: Ending?
  private var silence: Silence
  /// The outcomes that are half typed, as they are in the store.
  private var drafts: [String: String] = [:]

  /// How a meeting was left.
  package enum Ending: Hashable, Sendable {
    /// By the user; the meeting may go on.
    case left
    /// By the user, for a case at a step.
    case toCase(String, step: Int)
    /// The system ended the program, or the line dropped.
    case system
    /// Nobody pressed a key for too long.
    case silent
  }

  /// - Parameters:
  ///   - follows: Whether the screen only follows.
  ///   - kept: The screen as it was left, to be taken up again.
  ///   - opensCases: Whether there is a workstation that can open cases.
  package init(
    _ id: String, outside: Outside, rulebook: Rulebook, follows: Bool,
    bindings: KeyBindings = .standard, themes: [String] = [], takingUp kept: Presenter? = nil,
    opensCases: Bool = false
  ) throws {
    self.outside = outside
    version = try outside.store.dataVersion()
    // A screen that only follows has no keys that anybody would press.
    silence = Silence(limit: follows ? nil : outside.silentFor, at: outside.uptime())
    let (meeting, cases) = try Self.read(id, outside.store)
    presenter =
      kept
      ?? Presenter(
        meeting, cases: cases, rulebook: rulebook, follows: follows, now: outside.now(),
        opensCases: opensCases, bindings: bindings, themes: themes)
    presenter.take(meeting, cases: cases)
    if kept == nil, !follows {
      drafts = try outside.store.drafts(of: id, who: outside.who)
      presenter.takeUp(drafts)
    }
  }

  /// Says in the row above the keys how the meeting came about.
  package mutating func say(_ words: String) { presenter.say(words) }

  /// Runs until the user leaves, the system ends the program, or the line drops.
  ///
  /// - Parameter page: The page to start on; nothing stays on the one that was left.
  @discardableResult
  package mutating func run(
    on display: inout some Display & ~Copyable, startingOn page: Presenter.Page? = .review
  ) -> Ending {
    ending = nil
    begin()
    _ = presenter.handle(.resize(display.size), at: outside.now())
    if let page { perform(presenter.start(on: page), on: &display) }
    while ending == nil {
      display.show(presenter.grid(display.size))
      let event = display.nextEvent(within: .milliseconds(500))
      if event == .tick { lookAtTheStore() }
      perform(presenter.handle(event, at: outside.now()), on: &display)
      switch silence.take(event, at: outside.uptime()) {
      case .goesOn: break
      case .isNearlyOver(let minutes):
        presenter.say(
          "No key for \(minutes) minutes: the session ends in one more, unless one comes.")
      case .isOver: ending = .silent
      }
    }
    end()
    return ending ?? .left
  }

  private mutating func perform(
    _ effects: [PresenterEffect], on display: inout some Display & ~Copyable
  ) {
    let (store, who, id) = (outside.store, outside.who, presenter.meeting.id)
    for effect in effects {
      let seconds = outside.now().seconds
      switch effect {
      case .chooseTheme(let name):
        do {
          display.palette = try outside.palette(name)
          presenter.say("Theme \(name).")
        } catch {
          presenter.say("\(error)", isFailure: true)
        }
      case .suspend:
        outside.mayStop
          ? display.suspend()
          : presenter.say("There is no shell to go back to here: {leave} leaves.")
      case .redraw: display.redraw()
      case .quit: ending = .left
      case .open(let id, let step): ending = .toCase(id, step: step)
      case .end: ending = .system
      case .show(let caseID): write { try store.show(caseID, at: id, who: who, seconds: seconds) }
      case .record(let outcome, let changes):
        let isDone = write {
          try store.record(outcome, filling: changes, at: id, who: who, seconds: seconds)
        }
        if isDone {
          presenter.recorded()
          keepDrafts()
        }
      case .setAgenda(let cases): write { try store.setAgenda(cases, of: id) }
      case .mark(let caseID, let isDealtWith):
        write { try store.mark(caseID, asDealtWith: isDealtWith, at: id) }
      case .close:
        let isDone = write { try store.show(nil, at: id, who: who, seconds: seconds) }
        if isDone { writeMinutes() }
      case .writeMinutes: writeMinutes()
      }
    }
  }

  private mutating func writeMinutes() {
    do {
      let paths = try presenter.minutesAsFiles.map(outside.export)
      let files = WrittenFiles(paths)
      presenter.wroteMinutes(to: files.names, in: files.folder)
    } catch {
      presenter.failedToWriteMinutes("\(error)")
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

  private mutating func readAnew() throws {
    let (meeting, cases) = try Self.read(presenter.meeting.id, outside.store)
    presenter.take(meeting, cases: cases)
  }

  private static func read(
    _ id: String, _ store: CaseStore
  ) throws -> (TeamMeeting, [Case]) {
    let meeting = try store.meeting(id)
    return (meeting, try meeting.agenda.map { try store.open($0).0 })
  }
}

// MARK: - Several terminals

extension MeetingRoom {
  /// Says in the store who presents, and here who does already.
  private mutating func begin() {
    guard !presenter.follows else { return lookForThePresenter() }
    let here = TeamMeeting.Presenter(who: outside.who, process: outside.process)
    if let other = presenter.meeting.presenter, other.process != here.process,
      outside.isRunning(other.process)
    {
      presenter.say("\(other.who) presents this meeting too: both terminals turn its pages.")
    }
    let id = presenter.meeting.id
    do { try outside.store.startPresenting(id, here) } catch {
      presenter.say("\(error)", isFailure: true)
    }
  }

  private mutating func end() {
    guard !presenter.follows else { return }
    keepDrafts()
    // Where this fails the next one sees from the process that nobody presents.
    try? outside.store.stopPresenting(presenter.meeting.id, process: outside.process)
  }

  /// Keeps what is half typed where it would end with the program.
  private mutating func keepDrafts() {
    let now = presenter.keptDrafts
    guard now != drafts else { return }
    do {
      try outside.store.keepDrafts(now, of: presenter.meeting.id, who: outside.who)
      drafts = now
    } catch {
      presenter.say("What is half typed is not kept: \(error)", isFailure: true)
    }
  }

  private mutating func lookAtTheStore() {
    do {
      let found = try outside.store.dataVersion()
      if found != version {
        try readAnew()
        version = found
      }
      if presenter.follows { lookForThePresenter() }
    } catch {
      presenter.say("\(error)", isFailure: true)
    }
  }

  /// All terminals of a store are on one host, so that the system knows whether a program of it
  /// still runs: the store is not asked, and nothing is written.
  private mutating func lookForThePresenter() {
    let process = presenter.meeting.presenter?.process
    presenter.isForsaken = process.map { !outside.isRunning($0) } ?? true
  }
}
