package import Canvas
package import Logic
package import Rules

/// A meeting on the screen: its cases in large type or in the presenter's dense view, and what it
/// comes to. Events in, effects and pictures out; nothing else is read or touched.
package struct Presenter: Sendable {
  let rulebook: Rulebook
  package internal(set) var meeting: TeamMeeting
  /// Whether this screen only follows: no names, no answers, no keys but one to leave.
  package let follows: Bool
  /// The cases as they were read last, so that only what changed is worked out anew.
  private var records: [String: Case] = [:]
  var cases: [String: PresentedCase] = [:]
  var names: [String: String] = [:]
  /// The case whose patient is named on this screen, as long as it is shown.
  var named: String?
  var isLarge: Bool
  var form: OutcomeForm?
  var showsKeys = false
  var notice: Notice?
  var prompt: Prompt?
  var effects: [PresenterEffect] = []
  var now: Moment
  /// The room that there was last, to know what a click meant.
  var size = Frame.least

  package init(
    _ meeting: TeamMeeting, cases: [Case], rulebook: Rulebook, follows: Bool, now: Moment
  ) {
    self.rulebook = rulebook
    self.meeting = meeting
    self.follows = follows
    self.now = now
    isLarge = follows
    take(cases)
  }

  /// Takes the meeting and its cases as they are in the store now.
  package mutating func take(_ meeting: TeamMeeting, cases: [Case]) {
    self.meeting = meeting
    take(cases)
  }

  private mutating func take(_ read: [Case]) {
    for record in read where records[record.id] != record {
      records[record.id] = record
      cases[record.id] = PresentedCase(record, rulebook)
      // A screen that follows does not even hold the names.
      if !follows { names[record.id] = Who.name(record) }
    }
    if named != meeting.shown { named = nil }
  }

  /// What to do first: show the first case that has not been decided about.
  package mutating func start() -> [PresenterEffect] {
    guard !follows, meeting.shown == nil, !meeting.isClosed else { return [] }
    let first = meeting.agenda.first { meeting.outcome(of: $0) == nil } ?? meeting.agenda.first
    return first.map { [.show($0)] } ?? []
  }

  /// Takes an event. What it gives is to be done before the next.
  package mutating func handle(_ event: Event, at now: Moment) -> [PresenterEffect] {
    self.now = now
    effects = []
    switch event {
    case .key(let key): press(key)
    case .paste(let text): paste(text)
    case .pointer(let pointer): take(pointer)
    case .signal(.interrupt): press(.control("c"))
    case .signal(.terminate), .signal(.hangup): effects = [.end]
    case .resize(let size): self.size = size
    case .tick, .wake: break
    }
    return effects
  }

  /// Says in the row above the keys what came of something.
  package mutating func say(_ words: String, isFailure: Bool = false) {
    notice = Notice(words, isFailure ? .error : .info)
  }

  /// The place on the agenda of the case that is shown.
  var place: Int? { meeting.shown.flatMap(meeting.agenda.firstIndex) }

  var shownCase: PresentedCase? { meeting.shown.flatMap { cases[$0] } }

  /// How long the case has been shown, in whole minutes.
  var minutes: Int {
    meeting.shown.map { meeting.secondsShown($0, until: now.seconds) / 60 } ?? 0
  }
}

/// Something that a meeting's screen wants done outside of it.
package enum PresenterEffect: Hashable, Sendable {
  /// Shows a case from now on; nothing closes the meeting.
  case show(String?)
  case record(TeamMeeting.Outcome)
  /// Puts the agenda in this order.
  case setAgenda([String])
  case suspend, redraw
  /// The user leaves the meeting.
  case quit
  /// The system ends the program, or the line dropped.
  case end
}
