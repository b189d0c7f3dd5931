internal import Canvas
internal import Logic

extension ListWork {
  /// Takes a key, as a command or as a word of the filter.
  mutating func press(_ key: Key, _ bindings: KeyBindings = .standard) {
    if list.isFiltering {
      type(key)
    } else {
      Self.keys.bound(by: bindings).press(key, in: &self)
    }
  }

  private mutating func type(_ key: Key) {
    // The rows follow once the typing rests; any other key acts on those that are asked for.
    if case .character(let character) = key { return list.filter.text.append(character) }
    if key == .backspace { return list.filter.text = String(list.filter.text.dropLast()) }
    if key == .tab {
      if let completed = list.filter.completed { list.filter.text = completed }
      return
    }
    list.settle()
    switch key {
    case .escape:
      list.filter.text = ""
      list.isFiltering = false
    case .enter: list.isFiltering = false
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .control: Self.keys.press(key, in: &self)
    default: break
    }
    if list.selected == nil, let first = list.shown(0..<1).first { list.select(first.id) }
  }

  static let keys = Keymap<ListWork>(here: here + steps, everywhere: system)

  private static let here: [Command<ListWork>] = [
    Command(
      "worklist.open", .enter, label: "open the case", hint: Hint("open", rank: 1), when: hasCase,
      asking: { $0.lossOnOpening }
    ) { work in work.open(at: nil) },
    Command(
      "worklist.next-need", ".", label: "next case that needs you", hint: Hint("next need", rank: 2)
    ) {
      work in
      if !work.list.moveToNextNeed() { work.say("No case needs you.") }
    },
    Command("worklist.filter", "/", label: "filter the cases", hint: Hint("filter", rank: 3)) {
      work in
      work.list.isFiltering = true
      let text = work.list.filter.text
      // What is typed now is a word of its own.
      if !text.isEmpty, !text.hasSuffix(" ") { work.list.filter.text = text + " " }
    },
    Command(
      "worklist.sort", "s", label: "sort by need, date, patient, step", hint: Hint("sort", rank: 5)
    ) {
      work in
      work.list.sortByNext()
      work.say("Sorted by \(work.list.order.rawValue).")
    },
    Command(
      "worklist.new", "N", label: "new case", hint: Hint("new", rank: 4),
      asking: { $0.lossOfUnsaved }
    ) { work in work.want(.createCase) },
    Command(
      "worklist.mark", " ", label: "mark for the meeting or not, and go down", when: hasCase
    ) { work in
      work.list.toggleMark()
      let day = work.list.meetingDay(today: work.now.date)
      work.say(
        work.list.marked.isEmpty
          ? "No case is marked."
          : "\(Counted.words(work.list.marked.count, "case")) for the meeting of \(day.words)."
            + " {worklist.present} presents.")
    },
    Command(
      "worklist.present", "p", label: "present the marked cases",
      when: {
        $0.list.marked.isEmpty
          ? .off("No case is marked: {worklist.mark} marks one for the meeting.") : .on
      }
    ) { work in
      work.want(
        .present(
          cases: work.list.marked, day: work.list.meetingDay(today: work.now.date),
          onAgenda: false))
    },
    Command("worklist.down", "j", .down, label: "next case") { work in work.list.move(by: 1) },
    Command("worklist.up", "k", .up, label: "case before") { work in work.list.move(by: -1) },
    Command("worklist.page-down", .pageDown, label: "a page down") { work in
      work.list.move(by: max(1, work.room.rows / 2))
    },
    Command("worklist.page-up", .pageUp, label: "a page up") { work in
      work.list.move(by: -max(1, work.room.rows / 2))
    },
    Command("worklist.first", "g", .home, label: "first case") { work in
      work.list.move(by: -work.list.shownCount)
    },
    Command("worklist.last", "G", .end, label: "last case") { work in
      work.list.move(by: work.list.shownCount)
    },
    Command("worklist.follow-up", "F", label: "follow-up due by today") { work in
      work.list.filter.text = "due:\(work.now.date)"
      if let first = work.list.shown(0..<1).first { work.list.select(first.id) }
      let count = work.list.shownCount
      work.say(
        count == 0
          ? "No follow-up is due today. {worklist.clear} shows all; due: alone shows all that are to come."
          : "\(Counted.words(count, "visit")) due. {worklist.clear} shows all cases.")
    },
    Command("worklist.clear", .escape, label: "show all cases again") { work in
      work.list.filter.text = ""
    },
  ]

  private static let steps: [Command<ListWork>] = StepName.allCases.map { name in
    Command(
      "worklist.open-\(name.rawValue)", .character(Character(String(name.rawValue))),
      label: "open at step \(name.rawValue), \(name.title)", when: hasCase,
      asking: { $0.lossOnOpening }
    ) { work in work.open(at: name) }
  }

  private static let system: [Command<ListWork>] =
    [
      Command("help", "?", .function(1), label: "all keys of this screen", hint: .help) { work in
        work.reply.opensHelp = true
      },
      Command("palette", ":", label: "find a command by its words", hint: Hint("all", rank: 7)) {
        work in work.reply.opensPalette = true
      },
      Command(
        "quit", "q", label: "leave the program", hint: Hint("quit", rank: 6),
        asking: { $0.unsaved == 0 ? nil : Leaving.question(unsaved: $0.unsaved) }
      ) { work in work.want(.quit) },
      Command(
        "leave", .control("c"), label: "leave the program, asked first",
        asking: { Leaving.question(unsaved: $0.unsaved) }
      ) { work in work.want(.quit) },
    ] + ListWork.terminalKeys

  @Sendable private static func hasCase(_ work: ListWork) -> Availability {
    work.list.selected == nil ? .off("No case is selected: {worklist.new} makes one.") : .on
  }

  /// What is asked before a case takes the place of one with unsaved answers.
  private var lossOnOpening: String? {
    list.selectedID == openID ? nil : lossOfUnsaved
  }

  private var lossOfUnsaved: String? {
    guard unsaved > 0, let openID else { return nil }
    return Leaving.loss(unsaved: unsaved, of: openID)
  }

  private mutating func open(at step: StepName?) {
    guard let row = list.selected else { return }
    if unsaved > 0, row.id == openID {
      // Reading it anew would drop what the store does not have.
      reply.turn = .step(step ?? .caseEntry)
      return
    }
    wantedStep = step
    want(.openCase(id: row.id))
  }
}
