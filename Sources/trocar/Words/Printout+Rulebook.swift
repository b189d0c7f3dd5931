internal import Logic
internal import Reports
internal import Rules

extension Printout {
  /// By which rulebook an answer was given, and what a department has set in it.
  mutating func closing(_ rulebook: Rulebook) {
    blank()
    line("Rulebook \(rulebook.version), digest \(rulebook.digest.prefix(12))")
    let changed = rulebook.changedSettings
    guard !changed.isEmpty else { return }
    line(
      "Settings of the department: \(changed.map(\.words).joined(separator: "; ")). Sentences name "
        + "the defaults.")
  }
}
