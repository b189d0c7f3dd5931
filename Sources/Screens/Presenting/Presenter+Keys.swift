internal import Canvas
internal import Logic

extension Presenter {
  mutating func press(_ key: Key) {
    notice = nil
    if let prompt {
      self.prompt = nil
      guard key == "C" else { return say("Not done. Only C says yes.") }
      return run(prompt.commandID, isConfirmed: true)
    }
    if showsKeys {
      showsKeys = false
      return
    }
    if form != nil { return pressInForm(key) }
    guard let command = keys[key] else {
      return say(
        "\(key.label) does nothing here." + (follows ? " q leaves." : " ? shows the keys."))
    }
    run(command.id, isConfirmed: false)
  }

  mutating func run(_ id: String, isConfirmed: Bool) {
    guard let command = keys[id] else { return }
    if let why = command.availability(self).whyOff {
      notice = Notice(why, .warn)
    } else if !isConfirmed, let words = command.confirmation(self) {
      prompt = Prompt(words: words, commandID: id)
    } else {
      command.perform(&self)
    }
  }

  var keys: Keymap<Presenter> { follows ? Self.followingKeys : Self.presentingKeys }

  static let followingKeys = Keymap<Presenter>(
    here: [
      Command("meeting.leave", "q", label: "leave", hint: Hint("leave", rank: 1)) {
        $0.effects.append(.quit)
      }
    ],
    everywhere: system)

  static let presentingKeys = Keymap<Presenter>(
    here: [
      Command(
        "meeting.next", " ", .pageDown, .right, label: "next case",
        hint: Hint("next", rank: 1),
        when: { $0.neighbour(1) == nil ? .off("That was the last. Z closes the meeting.") : .on }
      ) { $0.show($0.neighbour(1)) },
      Command(
        "meeting.back", .backspace, .pageUp, .left, label: "case before",
        hint: Hint("back", rank: 3),
        when: { $0.neighbour(-1) == nil ? .off("This is the first case.") : .on }
      ) { $0.show($0.neighbour(-1)) },
      Command(
        "meeting.decide", "d", label: "record the outcome", hint: Hint("decide", rank: 2),
        when: { $0.meeting.shown == nil ? .off("No case is shown.") : .on }
      ) { $0.decide() },
      Command(
        "meeting.large", "L", label: "large type, or the dense view", hint: Hint("view", rank: 4)
      ) { $0.isLarge.toggle() },
      Command(
        "meeting.names", "r", label: "show or hide the name, here and for this case only",
        hint: Hint("name", rank: 5),
        when: { $0.meeting.shown == nil ? .off("No case is shown.") : .on },
        asking: {
          $0.named == nil
            ? "The name will stand on this screen until the next case. C shows it." : nil
        }
      ) { $0.named = $0.named == nil ? $0.meeting.shown : nil },
      Command(
        "meeting.later", "t", label: "move the case down the agenda", when: { $0.whyNotMoved(1) }
      ) { $0.move(by: 1) },
      Command(
        "meeting.earlier", "T", label: "move the case up the agenda", when: { $0.whyNotMoved(-1) }
      ) { $0.move(by: -1) },
      Command(
        "meeting.close", "Z", label: "close the meeting", hint: Hint("close", rank: 6),
        when: { $0.meeting.isClosed ? .off("The meeting is closed.") : .on },
        asking: {
          let left = $0.meeting.notReached.count
          return "The meeting ends; \(Counted.words(left, "case")) not reached. C closes it."
        }
      ) { $0.effects.append(.show(nil)) },
      Command(
        "meeting.quit", "q", label: "leave; the meeting goes on", hint: Hint("leave", rank: 7)
      ) { $0.effects.append(.quit) },
      Command("help", "?", .function(1), label: "these keys", hint: .help) { $0.showsKeys = true },
    ],
    everywhere: system)

  private static let system: [Command<Presenter>] = [
    Command("leave", .control("c"), label: "leave") { $0.effects.append(.quit) },
    Command("suspend", .control("z"), label: "back to the shell, fg returns") {
      $0.effects.append(.suspend)
    },
    Command("redraw", .control("l"), label: "paint the screen anew") {
      $0.effects.append(.redraw)
    },
  ]

  /// The case so many places further on the agenda.
  func neighbour(_ distance: Int) -> String? {
    let place = (self.place ?? (distance > 0 ? -1 : meeting.agenda.count)) + distance
    return meeting.agenda.indices.contains(place) ? meeting.agenda[place] : nil
  }

  private mutating func show(_ id: String?) {
    named = nil
    if let id { effects.append(.show(id)) }
  }

  /// Whether the shown case can be moved so many places on the agenda.
  func whyNotMoved(_ distance: Int) -> Availability {
    guard meeting.shown != nil else { return .off("No case is shown.") }
    return neighbour(distance) == nil ? .off("It stands at the end of the agenda.") : .on
  }

  private mutating func move(by distance: Int) {
    guard let place, neighbour(distance) != nil else { return }
    var agenda = meeting.agenda
    agenda.swapAt(place, place + distance)
    effects.append(.setAgenda(agenda))
  }

  private mutating func decide() {
    guard let id = meeting.shown else { return }
    form = OutcomeForm(
      caseID: id, earlier: meeting.outcome(of: id), agreed: meeting.outcomes.last?.agreed ?? "")
  }

  mutating func pressInForm(_ key: Key) {
    guard var open = form else { return }
    switch key {
    case .escape:
      form = nil
      return say("Nothing was recorded.")
    case .enter where open.field == .action: return acceptAction(&open)
    case .enter, .down, .tab: open.move(by: 1)
    case .up, .backTab: open.move(by: -1)
    case .backspace: open.erase()
    case .character(let character):
      if !open.type(character) { say(open.field.help) }
    case .control("c"): return effects.append(.quit)
    default: break
    }
    form = open
  }

  /// Takes the action that is typed; an empty line records the outcome.
  private mutating func acceptAction(_ open: inout OutcomeForm) {
    defer { if form != nil { form = open } }
    if !open[.action].isEmpty {
      if let why = open.takeAction(today: now.date) { notice = Notice(why, .warn) }
      return
    }
    guard let outcome = open.outcome else {
      open.field = open.decision == nil ? .decision : .reason
      notice = Notice(open.whyIncomplete ?? "", .warn)
      return
    }
    effects.append(.record(outcome))
  }

  /// The outcome is on record: its form is done with.
  package mutating func recorded() {
    form = nil
    say("Recorded. Space shows the next case.")
  }
}
