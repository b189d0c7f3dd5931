internal import ArgumentParser
internal import CaseStore
internal import Foundation

/// `trocar serve`: the workstation for somebody who comes in by SSH.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Opens the workstation for somebody who comes in by SSH, and nothing else.",
    discussion: """
      For the command= of a line in authorized_keys, so that who comes in and what they may do \
      belongs to the key and is never typed. There is no editor, no shell and no path to type; \
      reports go to one folder, or nowhere. A command that came with the connection is not run.

      A viewer reads. A planner records answers, plans and what meetings came to. A lead also withdraws \
      and reinstates cases, erases who a patient is, and keeps the store whole.

      EXAMPLES
        trocar serve --user "K. Ode" --role planner
        trocar serve --user "M. Berg" --role viewer --exports /srv/trocar/reports
      """)

  @Option(help: ArgumentHelp("Who comes in, as the journal names them.", valueName: "name"))
  var user: String

  @Option(help: "What they may do: viewer, planner or lead.")
  var role: Visitor.Role

  @Option(
    help: ArgumentHelp("The one folder that reports are written to; none.", valueName: "folder"),
    completion: .directory)
  var exports: String?

  @Option(help: ArgumentHelp("How the screen looks; trocar themes list.", valueName: "name"))
  var theme: String?

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
  @OptionGroup var locations: Locations

  func validate() throws {
    guard 1...1_440 ~= endAfter, 1...1_440 ~= penAfter else {
      throw ValidationError("--end-after and --pen-after take minutes, from 1 to 1440.")
    }
  }

  func run() throws {
    var kiosk = try Kiosk(user: user, role: role, exports: exports)
    (kiosk.endMinutes, kiosk.penMinutes) = (endAfter, penAfter)
    if let refusal = kiosk.refusal { Console.complain(refusal) }
    try ScreenOptions.checkTerminal()
    let rulebook = try rules.rulebookToCome()
    let store = try locations.openStore(rulebook(), for: kiosk.visitor)
    try ScreenOptions.open(store, rulebook, locations, startingOn: nil, lock, theme, in: kiosk)
  }
}

extension Visitor.Role: ExpressibleByArgument {}
