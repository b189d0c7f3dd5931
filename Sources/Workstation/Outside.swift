package import Canvas
package import CaseStore
package import Screens

/// What the workstation needs of the world: the store, the clock, themes, files and an editor.
///
/// Given from outside, so that a test can run whole stories on a store in memory and a clock of its
/// own.
@MainActor
package struct Outside {
  package let store: CaseStore
  /// Who gives the answers, as the journal names them.
  package let who: String
  package let now: () -> Moment
  /// What lines of the worklist are made by: the program, its rulebook and its settings. Lines that
  /// something else made are made anew.
  package let maker: String
  /// How a theme of this name looks.
  package let palette: (String) throws -> Palette
  /// Writes a text to a new file and gives its path.
  package let export: (Screens.Effect.Export) throws -> String
  /// Lets the user edit a text in an editor of their own; nothing where that is not allowed.
  package let edit: ((String) throws -> String)?
  /// Whether Ctrl-Z gives the terminal back to the shell: not where there is none.
  package let mayStop: Bool
  /// The number by which the system knows this program.
  package let process: Int
  /// Whether a program of this number runs on this host.
  package let isRunning: (Int) -> Bool

  /// Time since any moment that stays the same, by a clock that nobody can set.
  package let uptime: () -> Duration
  /// The time of day as people read it, of seconds since 1 January 1970, UTC.
  package let clock: (Int) -> String
  /// After how long without a key the screen is blanked; nothing where it never is.
  package let locksAfter: Duration?
  /// After how much longer the session ends; nothing where it never does.
  package let endsAfter: Duration?

  /// After how long without a key the session ends at a screen that is not blanked before; nothing where
  /// it never does.
  var silentFor: Duration? {
    guard let locksAfter, let endsAfter else { return nil }
    return locksAfter + endsAfter
  }

  /// What reckons ice; nothing where there is no model.
  package let iceModel: IceModel?

  /// - Parameter isRunning: What tells whether a program runs; without it, every one does.
  package init(
    store: CaseStore, who: String, now: @escaping () -> Moment, maker: String,
    palette: @escaping (String) throws -> Palette,
    export: @escaping (Screens.Effect.Export) throws -> String, edit: ((String) throws -> String)?,
    mayStop: Bool = true,
    uptime: @escaping () -> Duration = Self.timeSinceStart,
    clock: @escaping (Int) -> String = Self.universalTime, locksAfter: Duration? = nil,
    endsAfter: Duration? = nil,
    process: Int = 1, isRunning: @escaping (Int) -> Bool = { _ in true },
    iceModel: IceModel? = nil
  ) {
    self.store = store
    self.who = who
    self.now = now
    self.maker = maker
    self.palette = palette
    self.export = export
    self.edit = edit
    self.mayStop = mayStop
    self.uptime = uptime
    self.clock = clock
    self.locksAfter = locksAfter
    self.endsAfter = endsAfter
    self.process = process
    self.isRunning = isRunning
    self.iceModel = iceModel
  }

  nonisolated private static let start = ContinuousClock.now

  /// The time since the program looked first.
  nonisolated package static func timeSinceStart() -> Duration { ContinuousClock.now - start }

  /// The time of day in UTC: `10:42`.
  nonisolated package static func universalTime(_ seconds: Int) -> String {
    let minutes = seconds / 60 % 1_440
    return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}
