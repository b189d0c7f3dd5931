internal import ArgumentParser
internal import CaseStore
internal import Foundation
internal import Workstation

/// `trocar serve`: the workstation for somebody who comes in by SSH.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Opens the workstation for somebody who comes in by SSH, and nothing else.",
    discussion: """
      For the command= of a line in authorized_keys, so that who comes in and what they may do \
      belongs to the key and is never typed. There is no editor, no shell and no path to type; \
      reports go to one folder, or nowhere. A command that came with the connection is not run, and \
      nothing of the environment counts but TERM, the locale and where the line comes from.
      When a session begins and ends is told to the system's log, without a patient.

      With --plain, and on a terminal that cannot place its cursor (TERM=dumb), the same cases are \
      asked in lines.

      A viewer reads. A planner records answers, plans and what meetings came to. A lead also withdraws \
      and reinstates cases, erases who a patient is, and keeps the store whole.

      EXAMPLES
        trocar serve --user "K. Ode" --role planner
        trocar serve --user "M. Berg" --role viewer --exports /srv/trocar/reports
        trocar serve --user "K. Ode" --role lead --store /srv/trocar/cases.sqlite
      """)

  @Option(help: ArgumentHelp("Who comes in, as the journal names them.", valueName: "name"))
  var user: String

  @Option(help: "What they may do: viewer, planner or lead.")
  var role: Visitor.Role

  @Option(
    help: ArgumentHelp("The one folder that reports are written to; none.", valueName: "folder"),
    completion: .directory)
  var exports: String?

  @Option(
    help: ArgumentHelp("The store; that of the account that the line ends in.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var store: String?

  @Option(help: ArgumentHelp("How the screen looks; trocar themes list.", valueName: "name"))
  var theme: String?

  @OptionGroup var lines: PlainOption
  @OptionGroup var lock: LockOptions

  @Option(
    help: ArgumentHelp(
      "End the session so many minutes after the screen was blanked.", valueName: "minutes"))
  var endAfter = 30

  @Option(
    help: ArgumentHelp(
      "Let others take a pen whose holder is gone or silent for so many minutes.",
      valueName: "minutes"))
  var penAfter = 5

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    guard 1...1_440 ~= endAfter, 1...1_440 ~= penAfter else {
      throw ValidationError("--end-after and --pen-after take minutes, from 1 to 1440.")
    }
  }

  func run() throws {
    try KioskEnvironment.enter()
    var kiosk = try Kiosk(user: user, role: role, exports: exports)
    (kiosk.endMinutes, kiosk.penMinutes) = (endAfter, penAfter)
    let log = SessionLog(of: kiosk.visitor)
    let start = ContinuousClock.now
    if let refusal = kiosk.refusal {
      log.refusedCommand()
      if isatty(STDOUT_FILENO) == 0 || asksInLines { Console.complain(refusal) }
    }
    do {
      log.ended(try open(kiosk, log), after: ContinuousClock.now - start)
    } catch {
      log.failed(error)
      throw error
    }
  }

  /// Whether cases are asked in lines: where the key says so, and on a terminal without a cursor.
  private var asksInLines: Bool { lines.plain || ScreenOptions.isOnBareTerminal }

  /// Opens the workstation, and gives how it ended.
  private func open(_ kiosk: Kiosk, _ log: SessionLog) throws -> SessionEnding {
    if !asksInLines { try ScreenOptions.checkTerminal() }
    let rulebook = try rules.rulebookToCome()
    let locations = data.locations
    let store = try locations.openStore(rulebook(), for: kiosk.visitor, at: store)
    log.began()
    guard !asksInLines else {
      try ScreenOptions.walk(store, rulebook, locations, startingOn: nil, in: kiosk)
      return .left
    }
    return try ScreenOptions.open(
      store, rulebook, locations, startingOn: nil, locksAfter: lock.limit, theme, in: kiosk)
  }
}

extension Visitor.Role: ExpressibleByArgument {}
