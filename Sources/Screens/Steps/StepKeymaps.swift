/// What keys do in a step, made once: a table has dozens of commands, and every key looks at it twice.
struct StepKeymaps<S: Step>: Sendable {
  let commands = Work<S>.commandKeys()
  let editing = Work<S>.editingKeys()
}

extension Work {
  /// What keys do in command mode.
  static var keys: Keymap<Work<S>> { S.keymaps.commands }

  /// What keys that are not printable do in EDIT mode.
  static var editKeys: Keymap<Work<S>> { S.keymaps.editing }
}

// A type that stands for many steps keeps nothing, so that each step keeps its own.

extension CaseEntry {
  static let keymaps = StepKeymaps<CaseEntry>()
}

extension Imaging {
  static let keymaps = StepKeymaps<Imaging>()
}

extension TechniqueStep {
  static let keymaps = StepKeymaps<TechniqueStep>()
}

extension Complications {
  static let keymaps = StepKeymaps<Complications>()
}

extension Meeting {
  static let keymaps = StepKeymaps<Meeting>()
}

extension ReportPreview {
  static let keymaps = StepKeymaps<ReportPreview>()
}

extension FollowUp {
  static let keymaps = StepKeymaps<FollowUp>()
}
