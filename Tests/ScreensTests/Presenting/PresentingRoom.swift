import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A meeting with a store in memory behind it: what a presenter wants done, done.
struct PresentingRoom {
  var presenter: Presenter
  var meeting: TeamMeeting
  private(set) var records: [String: Case]
  /// Why nothing can be written.
  var whyNotWritten: String?
  private(set) var exports: [Screens.Effect.Export] = []
  private(set) var opened: [String] = []
  private(set) var themes: [String] = []
  /// What the outcome that was recorded last wrote into its case.
  private(set) var filled: [CaseChange] = []
  /// Keys pressed so far, those of typed text not among them.
  var keys = 0
  var hasEnded = false

  init(
    _ records: [Case], follows: Bool = false, shown: String? = nil, opensCases: Bool = false,
    bindings: KeyBindings = .standard, page: Presenter.Page = .review
  ) {
    self.records = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let showings = shown.map {
      [TeamMeeting.Showing(caseID: $0, seconds: Story.now.seconds - 250)]
    }
    meeting = TeamMeeting(
      id: "m", day: Story.now.date, title: "Spine MDT", agenda: records.map(\.id),
      showings: showings ?? [])
    presenter = Presenter(
      meeting, cases: records, rulebook: .standard, follows: follows, now: Story.now,
      opensCases: opensCases, bindings: bindings)
    perform(presenter.start(on: page))
  }

  subscript(id: String) -> Case { records[id] ?? Case(id: id) }

  mutating func press(_ labels: String...) {
    for label in labels {
      guard let key = Key(label: label) else {
        Issue.record("There is no key \(label).")
        continue
      }
      keys += 1
      perform(presenter.handle(.key(key), at: Story.now))
    }
  }

  /// Types text, which is not counted as keys.
  mutating func type(_ text: String) {
    for letter in text { perform(presenter.handle(.key(.character(letter)), at: Story.now)) }
  }

  private mutating func perform(_ effects: [PresenterEffect]) {
    for effect in effects {
      var agenda = meeting.agenda
      var (showings, outcomes) = (meeting.showings, meeting.outcomes)
      var dealtWith = meeting.dealtWith
      switch effect {
      case .show(let id): showings.append(.init(caseID: id, seconds: Story.now.seconds))
      case .close: showings.append(.init(caseID: nil, seconds: Story.now.seconds))
      case .record(let outcome, let changes):
        // The store takes these words alone: what it would refuse is not recorded here either.
        let decisions = [outcome.decision] + outcome.lesions.map(\.decision)
        #expect(decisions.allSatisfy { MeetingDecision(rawValue: $0) != nil }, "\(decisions)")
        #expect(Set(outcome.lesions.map(\.lesion)).count == outcome.lesions.count)
        outcomes.append(outcome)
        filled = changes
        for change in changes {
          #expect(throws: Never.self) { try records[outcome.caseID]?.apply(change) }
        }
      case .setAgenda(let cases): agenda = cases
      case .mark(let id, let isDealtWith):
        if isDealtWith { dealtWith.insert(id) } else { dealtWith.remove(id) }
      case .writeMinutes: break
      case .open(let id, let step): opened.append("\(id) at \(step)")
      case .quit, .end: hasEnded = true
      case .chooseTheme(let name): themes.append(name)
      case .suspend, .redraw: break
      }
      meeting = TeamMeeting(
        id: "m", day: meeting.day, title: meeting.title, agenda: agenda, showings: showings,
        outcomes: outcomes, dealtWith: dealtWith)
      presenter.take(meeting, cases: agenda.compactMap { records[$0] })
      if case .record = effect { presenter.recorded() }
      if effect == .close || effect == .writeMinutes { writeMinutes() }
    }
  }

  private mutating func writeMinutes() {
    if let whyNotWritten { return presenter.failedToWriteMinutes(whyNotWritten) }
    exports += presenter.minutesAsFiles
    presenter.wroteMinutes(to: "minutes-m.md and .html", in: "/r")
  }

  func screen(_ columns: Int = 80, _ rows: Int = 24) -> String {
    presenter.grid(Size(columns: columns, rows: rows)).plainText
  }

  /// The row above the keys.
  var message: String { presenter.grid(Size(columns: 80, rows: 24)).plainRow(22) }

  /// A case with a name, a lesion, and who was at its meeting before.
  static func named(_ id: String, _ more: [FactName: Answer] = [:]) -> Case {
    var sheet = Sheet(["patient_name": .value(.text("Maja Lindholm"))])
    for (fact, answer) in more { sheet[fact] = answer }
    return Case(
      id: id, title: "Painful T10", sheet: sheet,
      lesions: [
        Lesion(
          id: "A",
          sheet: Sheet([
            "site": .value(.word("spine")), "vertebral_levels": .value(.words(["T10"])),
          ]))
      ])
  }
}
