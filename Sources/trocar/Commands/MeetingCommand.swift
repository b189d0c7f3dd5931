internal import ArgumentParser
internal import CaseStore
internal import Logic
internal import Reports

/// `trocar meeting`: multidisciplinary meetings.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Plans a multidisciplinary meeting, presents it, and writes its minutes.",
    subcommands: [
      New.self, MeetingList.self, Agenda.self, Present.self, Follow.self, MinutesOfMeeting.self,
    ])

  /// `trocar meeting new`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Plans a meeting with these cases, in this order.",
      discussion: """
        EXAMPLES
          trocar meeting new 2026-11-24 2611-014 2611-015
          trocar meeting new 2026-11-24 2611-014 --title "Spine MDT" --id spine-24
        """)

    @Argument(help: "The day of the meeting, such as 2026-11-24.")
    var day: String

    @Argument(help: "The numbers of the cases.")
    var cases: [String] = []

    @Option(help: ArgumentHelp("What the meeting is called.", valueName: "text"))
    var title = "MDT"

    @Option(help: ArgumentHelp("What names the meeting; the day.", valueName: "name"))
    var id: String?

    @OptionGroup var store: CasesCommand.StoreOptions

    func run() throws {
      guard let date = CalendarDate(day), date.day != nil else {
        throw Failure("\(day) is no day. Write it as 2026-11-24.")
      }
      let meeting = TeamMeeting(id: id ?? day, day: date, title: title, agenda: cases)
      try store.open().createMeeting(meeting, who: Clock.user, seconds: Clock.seconds)
      try Console.write("Meeting \(meeting.id): \(cases.count) on the agenda.\n")
    }
  }

  /// `trocar meeting list`.
  struct MeetingList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the meetings.")

    @OptionGroup var store: CasesCommand.StoreOptions

    func run() throws {
      var printout = Printout()
      let meetings = try store.open().meetings()
      if meetings.isEmpty { printout.line("There is no meeting in the store.") }
      printout.table(
        meetings.map { meeting in
          let decided = meeting.agenda.filter { meeting.outcome(of: $0) != nil }.count
          return [
            meeting.id, meeting.day.words, "\(decided) of \(meeting.agenda.count) decided",
            meeting.isClosed ? "closed" : "open", meeting.title,
          ]
        })
      try Console.write(printout.written())
    }
  }

  /// `trocar meeting agenda`.
  struct Agenda: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the agenda of a meeting, or puts these cases on it in this order.",
      discussion: """
        What was discussed already stays on the agenda.

        EXAMPLES
          trocar meeting agenda 2026-11-24
          trocar meeting agenda 2026-11-24 2611-015 2611-014
        """)

    @Argument(help: "The meeting.")
    var meeting: String

    @Argument(help: "The numbers of the cases, in their new order.")
    var cases: [String] = []

    @OptionGroup var store: CasesCommand.StoreOptions

    func run() throws {
      let store = try store.open()
      if !cases.isEmpty { try store.setAgenda(cases, of: meeting) }
      let record = try store.meeting(meeting)
      var printout = Printout()
      printout.line("\(record.title), \(record.day.words)")
      printout.table(
        record.agenda.enumerated().map { index, id in
          [
            "\(index + 1)", id,
            record.outcome(of: id).map(MeetingMinutes.words(for:)) ?? "open",
          ]
        })
      try Console.write(printout.written())
    }
  }

  /// `trocar meeting present`.
  struct Present: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Presents a meeting case by case, and records what it comes to.",
      discussion: """
        d records the outcome, Space shows the next case, L turns between the dense view and large \
        type. Names are hidden until r shows one. Other terminals follow with trocar meeting follow.
        """)

    @Argument(help: "The meeting.")
    var meeting: String

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var store: CasesCommand.StoreOptions

    func run() throws { try screen.present(meeting, store, follows: false) }
  }

  /// `trocar meeting follow`.
  struct Follow: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the case that is presented, in large type and without names.",
      discussion: """
        For the projector: the screen follows the presenter within a second and takes no key but q.
        """)

    @Argument(help: "The meeting.")
    var meeting: String

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var store: CasesCommand.StoreOptions

    func run() throws { try screen.present(meeting, store, follows: true) }
  }

  /// `trocar meeting minutes`.
  struct MinutesOfMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes",
      abstract: "Writes the minutes of a meeting, as Markdown or as one HTML page.",
      discussion: """
        Names are left out unless they are asked for. A file is for its owner's eyes alone.

        EXAMPLES
          trocar meeting minutes 2026-11-24
          trocar meeting minutes 2026-11-24 --format html --output minutes.html
        """)

    @Argument(help: "The meeting.")
    var meeting: String

    @Option(help: "What to write: Markdown or HTML.")
    var format = ReportCommand.Format.md

    @Flag(help: "Say who the patients are.")
    var names = false

    @OptionGroup var destination: OutputOptions
    @OptionGroup var store: CasesCommand.StoreOptions

    func run() throws {
      let store = try store.open()
      let record = try store.meeting(meeting)
      let cases = try record.agenda.map { try store.open($0).0 }
      let report = MeetingMinutes(
        record, cases: cases, names: names ? .shown : .hidden, seconds: Clock.seconds
      ).report
      let text =
        switch format {
        case .md: report.markdown
        case .html: report.html
        }
      try destination.write(text)
    }
  }
}
