internal import CaseStore
internal import Foundation
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
    try MainActor.assumeIsolated {
      var room = try MeetingRoom(
        id, store: store, rulebook: rulebook, follows: follows, who: Clock.user,
        now: { Clock.moment })
      var terminal = try Terminal(palette: palette)
      terminal.usesMouse = mouse
      room.run(on: &terminal)
    }
  }
}
