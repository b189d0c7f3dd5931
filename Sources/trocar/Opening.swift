internal import CaseStore
internal import Foundation
internal import Logic
internal import Rules

/// The opening of the workstation, as the command line wants it.
///
/// Without anything it is the worklist. That is not read from the command line: to read an empty one
/// takes longer than all that is needed for the first picture.
struct Opening: Hashable {
  /// The number of a case, or a case file.
  var target: String?
  /// Whether cases are walked through in lines.
  var isPlain = false
  var theme: String?
  var keys: String?
  var reports: String?
  var usesMouse = false
  /// The file with the settings of the department.
  var settings: String?
  /// After how many minutes without a key the screen is blanked; 0 for never.
  var lockAfter = 10
  var dataFolder: String?

  func run() throws {
    if !isPlain { try ScreenOptions.checkTerminal() }
    let locations = Locations(dataFolder: dataFolder)
    let rulebook = try RulebookOptions.rulebookToCome(settings)
    let store = try locations.openStore(rulebook())
    let wanted = try target.map { try meant(by: $0, in: store, rulebook()) }
    if isPlain, let target, let wanted, wanted.differing != nil {
      throw Failure(
        "\(target) differs from \(wanted.id) on file. trocar \(target) settles that on a screen, fact by "
          + "fact; trocar --plain \(wanted.id) opens what is on file.")
    }
    guard !isPlain else {
      return try ScreenOptions.walk(
        store, rulebook, locations, startingOn: wanted?.id, reports: reports)
    }
    try ScreenOptions.open(
      store, rulebook, locations, startingOn: wanted?.id, taking: wanted?.differing,
      locksAfter: LockOptions.limit(minutes: lockAfter), theme, keys: keys, reports: reports,
      mouse: usesMouse)
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
