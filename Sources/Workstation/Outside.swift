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

  package init(
    store: CaseStore, who: String, now: @escaping () -> Moment, maker: String,
    palette: @escaping (String) throws -> Palette,
    export: @escaping (Screens.Effect.Export) throws -> String, edit: ((String) throws -> String)?
  ) {
    self.store = store
    self.who = who
    self.now = now
    self.maker = maker
    self.palette = palette
    self.export = export
    self.edit = edit
  }
}
