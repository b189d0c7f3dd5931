internal import ArgumentParser
internal import Canvas
internal import CaseStore
internal import Documents
internal import Foundation
internal import KeyMaps
internal import Logic
internal import Reports
internal import Rules
internal import Screens
internal import Terminal
internal import Themes
internal import Workstation

/// How the workstation looks, and the putting together of its parts.
struct ScreenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How the screen looks; trocar themes list.", valueName: "name"))
  var theme: String?

  @Option(
    help: ArgumentHelp("Your own keys; trocar keys --help.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var keys: String?

  @Option(
    help: ArgumentHelp("Where reports are written; the working directory.", valueName: "folder"),
    completion: .directory)
  var reports: String?

  @Flag(help: "Clicks select and run, the wheel moves; every command has a key as well.")
  var mouse = false

  @OptionGroup var rules: RulebookOptions

  /// Fails early and in words where the workstation cannot have the screen.
  func checkTerminal() throws { try Self.checkTerminal() }

  /// Whether there is a terminal that cannot place its cursor, as far as it says so.
  static var isOnBareTerminal: Bool {
    let kind = Environment["TERM"] ?? ""
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && ["", "dumb"].contains(kind)
  }

  static func checkTerminal() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure(
        "The workstation needs a terminal. Start trocar without < and |, or trocar --plain, which"
          + " asks in lines; or use one of its commands, such as trocar assess.")
    }
  }

  /// How the screen looks: as wished, or as suits the terminal.
  func palette(_ locations: Locations) throws -> Palette {
    try Self.palette(theme, locations, in: nil)
  }

  private static func palette(
    _ theme: String?, _ locations: Locations, in kiosk: Kiosk?
  ) throws -> Palette {
    let wished = kiosk == nil ? Environment["TROCAR_THEME"] : nil
    let name =
      theme
      ?? Theme.name(
        wished: wished, terminal: Environment["TERM"], noColour: Environment["NO_COLOR"])
    return try Self.palette(name, locations)
  }

  /// Runs the workstation until the user leaves.
  func open(
    _ store: CaseStore, _ rulebook: RulebookToCome, _ locations: Locations, startingOn id: String?,
    locksAfter limit: Duration?
  ) throws {
    try Self.open(
      store, rulebook, locations, startingOn: id, locksAfter: limit, theme, keys: keys,
      reports: reports, mouse: mouse)
  }

  /// Runs the workstation until the user leaves: at their own machine, or in a kiosk, where nothing
  /// of the environment counts but what the terminal is.
  @discardableResult
  static func open(
    _ store: CaseStore, _ rulebook: RulebookToCome, _ locations: Locations, startingOn id: String?,
    taking imported: Case? = nil, locksAfter limit: Duration?, _ theme: String?,
    keys: String? = nil, reports: String? = nil, mouse: Bool = false, in kiosk: Kiosk? = nil
  ) throws -> SessionEnding {
    let palette = try palette(theme, locations, in: kiosk)
    let preferences = Preferences(
      bindings: kiosk == nil ? try KeyFile.bindings(named: keys) : KeyBindings.standard,
      themes: Self.themes(locations),
      canDrawLines: Self.isUnicode)
    return try MainActor.assumeIsolated {
      var terminal = try Terminal(palette: palette)
      terminal.usesMouse = mouse
      var workstation = Workstation(
        rulebook: rulebook(),
        outside: outside(
          store, rulebook, locations, reports: reports, locksAfter: limit, in: kiosk),
        preferences)
      workstation.run(on: &terminal, startingOn: id, taking: imported, saying: kiosk?.refusal) {
        // Whatever is asked for next needs the rulebook, a report its digest, and most of what is
        // said the keys of all tables.
        Thread.detachNewThread { _ = (rulebook().digest, KeyBindings.standard.naming("{help}")) }
      }
      return workstation.ending
    }
  }

  /// What the workstation needs of the world, with a session begun in the store.
  @MainActor
  static func outside(
    _ store: CaseStore, _ rulebook: RulebookToCome, _ locations: Locations, reports: String?,
    locksAfter limit: Duration? = nil, in kiosk: Kiosk? = nil
  ) -> Outside {
    let folder = kiosk == nil ? reports ?? FileManager.default.currentDirectoryPath : kiosk?.exports
    let exports = folder.map(ReportFolder.init)
    let who = kiosk?.visitor.name ?? Clock.user
    var store = store
    store.beginSession(
      who: who, seconds: Clock.seconds, patience: 60 * (kiosk?.penMinutes ?? 5))
    return Outside(
      store: store, who: who, now: { Clock.moment }, maker: maker(rulebook),
      palette: { try palette($0, locations) },
      export: { export in
        guard let exports else {
          throw Failure("Reports are not written here. Ask who keeps this machine for a folder.")
        }
        return try exports.write(export)
      },
      edit: kiosk == nil ? { try ExternalEditor.edit($0) } : nil, mayStop: kiosk == nil,
      clock: { Clock.timeOfDay($0) }, locksAfter: limit, endsAfter: kiosk?.endsAfter,
      process: Clock.process, isRunning: Clock.isRunning, iceModel: Outside.modelOfIce)
  }

  /// The names of the themes there are, for the palette.
  static func themes(_ locations: Locations) -> [String] {
    let files = (try? locations.files(in: "themes")) ?? []
    let names = files.map { $0.deletingPathExtension().lastPathComponent }
    return names.isEmpty ? [Theme.terminal, .mono].map(\.name) : names
  }

  /// Whether the locale can show line drawing characters.
  private static var isUnicode: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { Environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().contains("utf")
  }

  /// The program by its size and its day, and settings other than its own: whatever could make
  /// another line of the worklist. Cheaper than the digest of the rulebook at each start.
  static func maker(_ rulebook: RulebookToCome) -> String { "\(program) \(rulebook.settings)" }

  /// This program and no other, as long as it is there.
  static var program: String {
    var file = stat()
    return stat("/proc/self/exe", &file) == 0
      ? "\(file.st_size) \(file.st_mtim.tv_sec).\(file.st_mtim.tv_nsec)" : UUID().uuidString
  }

  /// The look of a theme: of a file, or one that is built in.
  static func palette(_ name: String, _ locations: Locations) throws -> Palette {
    let files = (try? locations.files(in: "themes")) ?? []
    if let file = files.first(where: { $0.deletingPathExtension().lastPathComponent == name }) {
      let reading = Theme.read(
        try TextFile.text(of: file.path), file: file.path, others: locations.themes(beside: file))
      if let problem = reading.problems.first { throw Failure(problem.description) }
      if let theme = reading.theme { return theme.palette }
    }
    if let builtIn = [Theme.terminal, .mono].first(where: { $0.name == name }) {
      return builtIn.palette
    }
    let names = files.map { $0.deletingPathExtension().lastPathComponent }
    throw Failure("There is no theme \(name). There are: \(names.joined(separator: ", ")).")
  }
}

extension Clock {
  /// The time of day where the user is: `10:42`.
  static func timeOfDay(_ seconds: Int) -> String {
    let time = Date(timeIntervalSince1970: TimeInterval(seconds))
    let parts = Calendar(identifier: .gregorian).dateComponents([.hour, .minute], from: time)
    return [parts.hour ?? 0, parts.minute ?? 0]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  /// The time as the screens need it.
  static var moment: Moment {
    let parts = local
    let clock = [parts.tm_hour, parts.tm_min]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    return Moment(date: today ?? .epoch, clock: clock, seconds: seconds)
  }
}

extension CalendarDate {
  /// 1 January 1970, where the system gives no date at all.
  fileprivate static var epoch: CalendarDate {
    CalendarDate(dayNumber: 0) ?? Self.unreachable
  }

  private static var unreachable: CalendarDate {
    preconditionFailure("Day 0 is in the calendar.")
  }
}
