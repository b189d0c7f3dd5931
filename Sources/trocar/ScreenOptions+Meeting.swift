internal import CaseStore
internal import Foundation
internal import KeyMaps
internal import Rules
internal import Terminal
internal import Themes
internal import Workstation

extension ScreenOptions {
  /// Presents a meeting, or follows it, until the user leaves.
  func present(_ id: String, _ options: CasesCommand.StoreOptions, follows: Bool) throws {
    try checkTerminal()
    let rulebook = try rules.rulebook()
    let store = try options.open(rulebook)
    let palette = try palette(options.locations)
    let bindings = try KeyFile.bindings(named: keys)
    let folder = ReportFolder(path: reports ?? FileManager.default.currentDirectoryPath)
    try MainActor.assumeIsolated {
      var room = try MeetingRoom(
        id,
        outside: Outside(
          store: store, who: Clock.user, now: { Clock.moment }, maker: "",
          palette: { try Self.palette($0, options.locations) },
          export: { try folder.write($0) }, edit: nil,
          process: Clock.process, isRunning: Clock.isRunning),
        rulebook: rulebook, follows: follows, bindings: bindings,
        themes: Self.themes(options.locations))
      var terminal = try Terminal(palette: palette)
      terminal.usesMouse = mouse
      room.run(on: &terminal)
    }
  }
}

extension Clock {
  /// The number of this program.
  static var process: Int { Int(getpid()) }

  /// Whether a program of this number runs on this host, whosever it is.
  @Sendable static func isRunning(_ process: Int) -> Bool {
    guard let number = pid_t(exactly: process), number > 0 else { return false }
    return kill(number, 0) == 0 || errno == EPERM
  }
}
