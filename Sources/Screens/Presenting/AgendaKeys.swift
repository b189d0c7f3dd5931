internal import Canvas
internal import Logic

/// What keys do on the agenda of a meeting.
enum AgendaKeys {
  static let close = "agenda.close"
  static let drop = "agenda.drop"

  static let map = Keymap<Presenter>(
    here: movement + ofCase + ofAgenda
      + Presenter.ofMeeting(prefix: "agenda", close: close)
      + Presenter.opening(prefix: "agenda") { $0.caseHere },
    everywhere: Presenter.helpKeys + Presenter.systemKeys)

  private static let ofCase: [Command<Presenter>] = [
    Command(
      "agenda.present", .enter, "p", label: "present the case", hint: Hint("present", rank: 1),
      when: hasCase
    ) { presenter in presenter.present(presenter.caseHere) },
    Command(
      "agenda.decide", "d", label: "record the outcome", hint: Hint("decide", rank: 2),
      when: hasCase
    ) { $0.decide(on: $0.caseHere) },
    Command(
      "agenda.mark", " ", label: "mark the case as dealt with, or as open again",
      hint: Hint("dealt with", rank: 3), when: hasCase
    ) { $0.toggleDealtWith() },
    Command(
      "agenda.later", "t", label: "move the case down the agenda",
      when: { Presenter.whyNotMoved($0.caseHere, 1, $0) }
    ) { $0.move($0.caseHere, by: 1) },
    Command(
      "agenda.earlier", "T", label: "move the case up the agenda",
      when: { Presenter.whyNotMoved($0.caseHere, -1, $0) }
    ) { $0.move($0.caseHere, by: -1) },
    Command(
      drop, label: "agenda drop: take the case off the agenda",
      when: { presenter in
        if let closed = presenter.whyClosed { return .off(closed) }
        guard let id = presenter.caseHere else { return .off("There is no case here.") }
        return presenter.isDiscussed(id) ? .off("\(id) was discussed and stays.") : .on
      },
      asking: { "\($0.caseHere ?? "") leaves the agenda; the case stays on file. C drops it." }
    ) { $0.dropCase() },
  ]

  private static let ofAgenda: [Command<Presenter>] = [
    Command(
      "agenda.edit", "e", label: "say who is here", hint: Hint("who is here", rank: 4),
      when: { $0.whyClosed.map(Availability.off) ?? .on }
    ) { $0.editPresent() },
    Command(
      "agenda.sort", "s", label: "sort by agenda, open first, case number",
      hint: Hint("sort", rank: 9)
    ) { presenter in
      presenter.agenda.selected = presenter.caseHere
      presenter.agenda.order = presenter.agenda.order.next
      presenter.say("Sorted by \(presenter.agenda.order.rawValue).")
    },
    Command(
      "agenda.names", "r", label: "show or hide the names, here only", hint: Hint("names", rank: 8),
      asking: {
        $0.namesAgenda
          ? nil : "All names will stand on this screen until you leave the agenda. C shows them."
      }
    ) { $0.namesAgenda.toggle() },
    Command(
      "agenda.worklist", "0", .escape, label: "back to the worklist; the meeting goes on",
      when: { presenter in
        presenter.opensCases ? .on : .off("There is no worklist here: {agenda.leave} leaves.")
      }
    ) { $0.effects.append(.quit) },
  ]

  private static let movement: [Command<Presenter>] = [
    Command("agenda.down", "j", .down, label: "next case") { $0.moveOnAgenda(by: 1) },
    Command("agenda.up", "k", .up, label: "case before") { $0.moveOnAgenda(by: -1) },
    Command("agenda.first", "g", .home, label: "first case") {
      $0.moveOnAgenda(by: -$0.meeting.agenda.count)
    },
    Command("agenda.last", "G", .end, label: "last case") {
      $0.moveOnAgenda(by: $0.meeting.agenda.count)
    },
  ]

  @Sendable private static func hasCase(_ presenter: Presenter) -> Availability {
    if let closed = presenter.whyClosed { return .off(closed) }
    return presenter.caseHere == nil ? .off("Nothing is on the agenda.") : .on
  }
}
