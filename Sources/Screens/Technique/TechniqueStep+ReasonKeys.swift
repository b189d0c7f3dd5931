internal import Canvas

/// The keys of the panes on the technique under the cursor: why, every rule, what would change it.
extension TechniqueStep {
  static let reasons: [Command<TechniqueWork>] = [
    Command("technique.reasons-down", .pageDown, label: "reasons further down") { work in
      work.step.turnPage(by: 1, in: work.file, work.room)
    },
    Command("technique.reasons-up", .pageUp, label: "reasons further up") { work in
      work.step.turnPage(by: -1, in: work.file, work.room)
    },
    Command(
      "technique.trace", "W", label: "whole trace: every rule that counts",
      hint: Hint("trace", rank: 6)
    ) { work in
      work.step.toggle(.trace)
    },
    Command(
      "technique.why", "w", .function(2), label: "why the verdict is so, in plain words",
      hint: Hint("why", rank: 2)
    ) { work in
      work.step.toggle(.why)
    },
    Command(
      "technique.flips", "f", label: "what would change the verdict, and lift its holds",
      hint: Hint("flips", rank: 3), when: hasTechnique
    ) { work in work.toggleFlips() },
    Command(
      "technique.table", "V", label: "table: every rule by technique",
      hint: Hint("table", rank: 5), when: hasTechnique
    ) { work in work.step.toggle(.table) },
    Command(
      "technique.right", "l", .right, label: "next technique, with the page on it",
      when: hasTechnique
    ) { work in work.step.turnTechnique(by: 1, in: work.file) },
    Command(
      "technique.left", "h", .left, label: "technique before, with the page on it",
      when: hasTechnique
    ) { work in work.step.turnTechnique(by: -1, in: work.file) },
    Command(
      "technique.fixed", "H", label: "flips: add the fixed; table: hide what is met",
      when: onFlipsOrTable
    ) { work in
      if work.step.showsTable {
        work.step.hidesQuiet.toggle()
      } else {
        work.step.includesFixed.toggle()
        work.step.flipRow = 0
      }
    },
    Command("technique.out", .escape, label: "back to the list") { work in
      work.step.closePane()
    },
  ]

  @Sendable private static func hasTechnique(_ work: TechniqueWork) -> Availability {
    work.step.selected(work.file) == nil ? .off("There is no lesion yet.") : .on
  }

  @Sendable private static func onFlipsOrTable(_ work: TechniqueWork) -> Availability {
    work.step.showsFlips || work.step.showsTable
      ? .on
      : .off(
        "{technique.flips} shows what would change the verdict first, {technique.table} the table.")
  }
}
