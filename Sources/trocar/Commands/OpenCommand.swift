internal import ArgumentParser
internal import CaseStore
internal import Logic

/// `trocar` and `trocar CASE-ID|FILE`: the workstation on the cases of this user.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the workstation.",
    discussion: """
      EXAMPLES
        trocar                 on the worklist
        trocar 2611-014        on a case
        trocar case.yaml       on a case file, which is filed first and stays as it is
        trocar --plain         by numbered prompts, for screen readers and plain terminals
      """,
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("The number of a case, or a case file.", valueName: "case"),
    completion: .file(extensions: ["yaml"]))
  var target: String?

  @OptionGroup var lines: PlainOption
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var lock: LockOptions
  @OptionGroup var data: DataOptions

  /// What the command line comes to.
  var opening: Opening {
    Opening(
      target: target, isPlain: lines.plain, theme: screen.theme, keys: screen.keys,
      reports: screen.reports, usesMouse: screen.mouse, settings: screen.rules.settings,
      lockAfter: lock.lockAfter, dataFolder: data.dataFolder)
  }

  func run() throws { try opening.run() }
}

/// `trocar demo`: the workstation on the sample cases.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens the workstation on the sample cases.",
    discussion: """
      The sample cases stand in a store of their own, never among real ones.

      EXAMPLES
        trocar demo
        trocar demo fig-07
      """)

  @Argument(help: "The sample case to start on, such as fig-07.")
  var target: String?

  @OptionGroup var lines: PlainOption
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var lock: LockOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    if !lines.plain { try screen.checkTerminal() }
    let rulebook = try screen.rules.rulebookToCome()
    let locations = data.locations
    let store = try locations.openDemoStore(rulebook())
    if let target, try !store.caseList().cases.contains(where: { $0.id == target }) {
      throw Failure("There is no sample case \(target). trocar cases list --demo shows them.")
    }
    try lines.plain
      ? screen.walk(store, rulebook, locations, startingOn: target)
      : screen.open(store, rulebook, locations, startingOn: target, locksAfter: lock.limit)
  }
}
