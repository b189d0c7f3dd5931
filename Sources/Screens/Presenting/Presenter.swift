package import Canvas
package import Logic
package import Rules

/// A meeting on the screen: its agenda, its cases in large type or in the presenter's dense view, and
/// what it comes to. Events in, effects and pictures out; nothing else is read or touched.
package struct Presenter: Sendable {
  let rulebook: Rulebook
  package internal(set) var meeting: TeamMeeting
  /// Whether this screen only follows: no names, no answers, no keys but one to leave.
  package let follows: Bool
  /// Whether cases can be opened from here, which takes a workstation around the meeting.
  let opensCases: Bool
  let bindings: KeyBindings
  /// The themes there are, for the palette to name.
  let themes: [String]
  /// The cases as they were read last, so that only what changed is worked out anew.
  private(set) var records: [String: Case] = [:]
  var cases: [String: PresentedCase] = [:]
  var names: [String: String] = [:]
  var page = Page.review
  var agenda = AgendaPage()
  /// The case whose patient is named on this screen, as long as it is shown.
  var named: String?
  /// Whether the agenda names the patients.
  var namesAgenda = false
  var isLarge: Bool
  /// Whether this screen shows nothing of the case.
  var isBlank = false
  /// Who is here, as they were typed before an outcome says it.
  var present: String?
  /// What is being typed about who is here.
  var presentDraft: String?
  var form: OutcomeForm?
  /// The reasons that stand in place of the slide.
  var reasons: PresentedReasons?
  /// What was typed about cases and is not recorded.
  var drafts: [String: OutcomeForm] = [:]
  /// An outcome that waits for `C`.
  var waiting: (outcome: TeamMeeting.Outcome, filing: OutcomeFiling)?
  var help: Help?
  var palette: CommandPalette?
  var notice: Notice?
  /// The minutes that were written last, for the row that says so.
  var written: WrittenMinutes?
  var prompt: Prompt?
  var effects: [PresenterEffect] = []
  /// Whether nobody presents the meeting any more that this screen follows.
  package var isForsaken = false
  var now: Moment
  /// The room that there was last, to know what a click meant.
  var size = Frame.least

  /// The pages of a meeting.
  package enum Page: Hashable, Sendable { case agenda, review }

  package init(
    _ meeting: TeamMeeting, cases: [Case], rulebook: Rulebook, follows: Bool, now: Moment,
    opensCases: Bool = false, bindings: KeyBindings = .standard, themes: [String] = []
  ) {
    self.rulebook = rulebook
    self.meeting = meeting
    self.follows = follows
    self.opensCases = opensCases
    self.bindings = bindings
    self.themes = themes
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
    var changed: Set<String> = []
    for record in read where records[record.id] != (follows ? record.unnamed : record) {
      changed.insert(record.id)
      // A screen that follows does not even hold the names.
      records[record.id] = follows ? record.unnamed : record
      cases[record.id] = PresentedCase(record, rulebook, on: now.date)
      if !follows { names[record.id] = Who.name(record) }
    }
    if named != meeting.shown { named = nil }
    followReasons(changed: changed)
  }

  /// What to do first: show the first case that needs the meeting, where the cases are presented.
  package mutating func start(on page: Page = .review) -> [PresenterEffect] {
    self.page = follows ? .review : page
    if agenda.selected == nil { agenda.selected = meeting.shown ?? meeting.agenda.first }
    guard !follows, page == .review, meeting.shown == nil, !meeting.isClosed else { return [] }
    return (meeting.open.first ?? meeting.agenda.first).map { [.show($0)] } ?? []
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

  /// Who is here: as it was typed, or as the last outcome has it.
  var whoIsHere: String { present ?? meeting.outcomes.last?.agreed ?? "" }

  /// The case that the worklist goes on with once the meeting is left: the one that was looked at.
  package var caseLeft: String? {
    page == .agenda ? caseHere : meeting.shown ?? meeting.showings.last { $0.caseID != nil }?.caseID
  }

  /// How long the case has been shown, in whole minutes.
  var minutes: Int {
    meeting.shown.map { meeting.secondsShown($0, until: now.seconds) / 60 } ?? 0
  }
}

extension Case {
  /// The case without the name of the patient.
  fileprivate var unnamed: Case {
    var bare = self
    bare.sheet[.patientName] = nil
    return bare
  }
}
