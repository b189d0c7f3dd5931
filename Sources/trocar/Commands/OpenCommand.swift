internal import ArgumentParser
internal import CaseStore
internal import Foundation
internal import Logic
internal import Rules

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
  @OptionGroup var locations: Locations

  /// What the command line without anything comes to, without reading it: that takes longer than
  /// all that is needed for the first picture.
  static var withoutArguments: OpenCommand {
    var command = OpenCommand()
    command.target = nil
    command.lines = PlainOption()
    command.lines.plain = false
    command.screen = ScreenOptions()
    (command.screen.theme, command.screen.keys, command.screen.reports) = (nil, nil, nil)
    command.screen.mouse = false
    command.screen.rules = RulebookOptions()
    command.screen.rules.settings = nil
    command.lock = LockOptions()
    command.lock.lockAfter = 10
    command.locations = Locations()
    command.locations.dataFolder = nil
    return command
  }

  func run() throws {
    if !lines.plain { try screen.checkTerminal() }
    let rulebook = try screen.rules.rulebookToCome()
    let store = try locations.openStore(rulebook())
    let wanted = try target.map { try meant(by: $0, in: store, rulebook()) }
    if lines.plain, let target, let wanted, wanted.differing != nil {
      throw Failure(
        "\(target) differs from \(wanted.id) on file. trocar \(target) settles that on a screen, fact by "
          + "fact; trocar --plain \(wanted.id) opens what is on file.")
    }
    try lines.plain
      ? screen.walk(store, rulebook, locations, startingOn: wanted?.id)
      : screen.open(
        store, rulebook, locations, startingOn: wanted?.id, taking: wanted?.differing, lock)
  }

  /// The case that is meant: on file already, or read from a file and filed. What differs from the
  /// case on file is for the screen to settle.
  private func meant(
    by target: String, in store: CaseStore, _ rulebook: Rulebook
  ) throws -> (id: String, differing: Case?) {
    guard FileManager.default.fileExists(atPath: target) else {
      guard try store.caseList().cases.contains(where: { $0.id == target }) else {
        throw Failure(
          "There is no case, file or command named \(target). trocar cases list shows the cases, "
            + "trocar --help the commands.")
      }
      return (target, nil)
    }
    let record = try CaseReading.sound(target, rulebook)
    let filed = try store.caseList(includingWithdrawn: true).cases.first { $0.id == record.id }
    guard let filed else {
      try store.importCase(record, replacing: false, who: Clock.user, seconds: Clock.seconds)
      return (record.id, nil)
    }
    return (record.id, filed.filed == record ? nil : record)
  }
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
  @OptionGroup var locations: Locations

  func run() throws {
    if !lines.plain { try screen.checkTerminal() }
    let rulebook = try screen.rules.rulebookToCome()
    let store = try locations.openDemoStore(rulebook())
    if let target, try !store.caseList().cases.contains(where: { $0.id == target }) {
      throw Failure("There is no sample case \(target). trocar cases list --demo shows them.")
    }
    try lines.plain
      ? screen.walk(store, rulebook, locations, startingOn: target)
      : screen.open(store, rulebook, locations, startingOn: target, lock)
  }
}
