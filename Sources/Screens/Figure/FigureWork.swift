internal import Canvas
internal import Logic
internal import Rules

/// What the commands of the figure work on.
struct FigureWork: ShowingIce {
  var figure: Figure
  var file: OpenCase
  var reply = Reply()
  /// The lesion that was chosen, to be shown by the step.
  var chosen: Int?
  /// Whether the figure is to be closed, and not only left.
  var closes = false
}

extension FigureWork {
  static let keys = Keymap<FigureWork>(here: commands, everywhere: everywhere)

  private static let commands: [Command<FigureWork>] = [
    Command("figure.down", "j", .down, label: "level below", hint: Hint("level", rank: 2)) { work in
      work.figure.move(.down, work.file)
    },
    Command("figure.up", "k", .up, label: "level above", hint: Hint("level", rank: 2)) { work in
      work.figure.move(.up, work.file)
    },
    Command("figure.left", "h", .left, label: "to the left", hint: Hint("aside", rank: 3)) { work in
      work.figure.move(.left, work.file)
    },
    Command("figure.right", "l", .right, label: "to the right", hint: Hint("aside", rank: 3)) {
      work in work.figure.move(.right, work.file)
    },
    Command("figure.first", "g", .home, label: "first segment of the spine") { work in
      work.figure.go(to: .level(.c0))
    },
    Command("figure.last", "G", .end, label: "last segment of the spine") { work in
      work.figure.go(to: .level(.s5))
    },
    Command(
      "figure.next", "J", .tab, label: "next lesion", hint: Hint("lesion", rank: 4),
      when: hasLesions
    ) { work in work.figure.turnLesion(by: 1, work.file) },
    Command(
      "figure.previous", "K", .backTab, label: "lesion before", hint: Hint("lesion", rank: 4),
      when: hasLesions
    ) { work in work.figure.turnLesion(by: -1, work.file) },
    Command(
      "figure.enter", .enter, label: "show the lesion at this place",
      hint: Hint("show it", rank: 1),
      when: isOnLesion
    ) { work in work.chosen = work.figure.lesion(work.file)?.index },
    Command(
      "figure.leave", .escape, label: "back to the step", hint: Hint("back", rank: 1)
    ) { work in work.figure.hasKeys = false },
    Command("figure.close", "v", label: "close the figure", hint: Hint("close", rank: 3)) { work in
      work.closes = true
    },
  ]

  private static let everywhere: [Command<FigureWork>] =
    goingKeys + iceKeys + helpKeys + [quitKey] + systemKeys

  @Sendable private static func hasLesions(_ work: FigureWork) -> Availability {
    work.file.record.lesions.isEmpty ? .off(Advice.noLesion) : .on
  }

  @Sendable private static func isOnLesion(_ work: FigureWork) -> Availability {
    work.figure.lesion(work.file) == nil
      ? .off("No lesion is on record here: {figure.next} goes to the next one.") : .on
  }
}
