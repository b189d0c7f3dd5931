internal import Canvas
internal import Logic

extension Presenter {
  static let close = "presenting.close"

  static let followingKeys = Keymap<Presenter>(
    here: [
      Command("following.leave", "q", label: "leave", hint: Hint("leave", rank: 1)) {
        $0.effects.append(.quit)
      },
      Command("following.back", .escape, label: "from reasons back to the case") {
        $0.reasons = nil
      },
    ] + reasonKeys(prefix: "following"), everywhere: helpKeys + systemKeys)

  /// The keys while cases are presented.
  static let reviewKeys = Keymap<Presenter>(
    here: paging + ofCase + reasonKeys(prefix: "presenting")
      + ofMeeting(prefix: "presenting", close: close)
      + opening(prefix: "presenting") { $0.meeting.shown },
    everywhere: helpKeys + systemKeys)

  private static let paging: [Command<Presenter>] = [
    Command(
      "presenting.next", " ", .pageDown, .right, label: "next case", hint: Hint("next", rank: 1),
      when: { presenter in
        if let closed = presenter.whyClosed { return .off(closed) }
        return presenter.neighbour(1) == nil
          ? .off("That was the last. {\(close)} closes the meeting.") : .on
      }
    ) { $0.show($0.neighbour(1)) },
    Command(
      "presenting.back", .backspace, .pageUp, .left, label: "case before",
      hint: Hint("back", rank: 3),
      when: { presenter in
        if let closed = presenter.whyClosed { return .off(closed) }
        return presenter.neighbour(-1) == nil ? .off("This is the first case.") : .on
      }
    ) { $0.show($0.neighbour(-1)) },
    Command(
      "presenting.agenda", .escape, label: "from reasons back to the case; the agenda",
      hint: Hint("agenda", rank: 4)
    ) { presenter in
      if presenter.reasons == nil { presenter.turn(to: .agenda) }
      presenter.reasons = nil
    },
  ]

  private static let ofCase: [Command<Presenter>] = [
    Command(
      "presenting.decide", "d", label: "record the outcome", hint: Hint("decide", rank: 2),
      when: { $0.whyClosed.map(Availability.off) ?? isShown($0) }
    ) { $0.decide(on: $0.meeting.shown) },
    Command(
      "presenting.large", "L", label: "large type, or the dense view", hint: Hint("view", rank: 6)
    ) { $0.isLarge.toggle() },
    Command(
      "presenting.names", "r", label: "show or hide the name, here and for this case only",
      hint: Hint("name", rank: 7), when: isShown,
      asking: {
        $0.named == nil
          ? "The name will stand on this screen until the next case. C shows it." : nil
      }
    ) { $0.named = $0.named == nil ? $0.meeting.shown : nil },
    Command(
      "presenting.blank", "b", label: "blank this screen, or show the case again", when: isShown
    ) { $0.isBlank.toggle() },
    Command(
      "presenting.later", "t", label: "move the case down the agenda",
      when: { whyNotMoved($0.meeting.shown, 1, $0) }
    ) { $0.move($0.meeting.shown, by: 1) },
    Command(
      "presenting.earlier", "T", label: "move the case up the agenda",
      when: { whyNotMoved($0.meeting.shown, -1, $0) }
    ) { $0.move($0.meeting.shown, by: -1) },
  ]

  @Sendable private static func isShown(_ presenter: Presenter) -> Availability {
    presenter.meeting.shown == nil ? .off("No case is shown.") : .on
  }
}

// MARK: - The same on both pages

extension Presenter {
  /// Closing, the minutes and leaving.
  static func ofMeeting(prefix: String, close: String) -> [Command<Presenter>] {
    [
      Command(
        close, "Z", label: "close the meeting and write its minutes", hint: Hint("close", rank: 5),
        when: { $0.whyClosed.map(Availability.off) ?? .on },
        asking: { presenter in
          let left = Counted.words(presenter.meeting.notReached.count, "case")
          let typed = presenter.drafts.keys.sorted().first.map { "\($0) is half typed" }
          return "\(typed ?? "The meeting ends"); \(left) not reached. C closes and writes minutes."
        }
      ) { $0.closeMeeting() },
      Command(
        "\(prefix).save", "S", label: "write the minutes as they are now, without names",
        hint: Hint("minutes", rank: 7)
      ) { $0.effects.append(.writeMinutes) },
      Command(
        "\(prefix).leave", "q", label: "leave; the meeting goes on",
        hint: Hint("leave", rank: 8)
      ) { $0.effects.append(.quit) },
    ]
  }

  /// A digit opens a case at that step, in the workstation that the meeting was opened from.
  static func opening(
    prefix: String, of id: @escaping @Sendable (Presenter) -> String?
  ) -> [Command<Presenter>] {
    StepName.allCases.map { step in
      Command(
        "\(prefix).open-\(step.rawValue)", .character(Character(String(step.rawValue))),
        label: "open the case at step \(step.rawValue), \(step.title)",
        when: { presenter in
          guard presenter.opensCases else {
            return .off("Cases are opened in a meeting that trocar itself presents: \(fromList).")
          }
          return id(presenter) == nil ? .off("There is no case here.") : .on
        }
      ) { presenter in
        if let id = id(presenter) { presenter.effects.append(.open(id: id, step: step.rawValue)) }
      }
    }
  }

  private static let fromList = "start it from its worklist"

  static let helpKeys: [Command<Presenter>] = [
    Command("help", "?", .function(1), label: "all keys of this screen", hint: .help) {
      $0.help = Help(title: "Keys: meeting", $0.keys.lines(in: $0), naming: $0.bindings)
    },
    Command("palette", ":", label: "find a command by its words") {
      $0.palette = CommandPalette(
        $0.keys.lines(in: $0), themes: $0.themes,
        commands: $0.follows ? [.theme] : [.agenda, .theme], naming: $0.bindings)
    },
  ]

  static let systemKeys: [Command<Presenter>] = [
    Command("leave", .control("c"), label: "leave") {
      $0.effects.append(.quit)
    },
    Command("suspend", .control("z"), label: "back to the shell, fg returns") {
      $0.effects.append(.suspend)
    },
    Command("redraw", .control("l"), label: "paint the screen anew") {
      $0.effects.append(.redraw)
    },
  ]

  /// Why nothing changes the meeting any more, and what to do instead; nothing while it is open.
  var whyClosed: String? {
    guard meeting.isClosed else { return nil }
    return opensCases
      ? "The meeting is closed: mark cases on the worklist, {worklist.present} begins another."
      : "The meeting is closed; trocar meeting new begins another."
  }
}
