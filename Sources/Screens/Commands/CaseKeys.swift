internal import Canvas

/// What commands work on that have the open case before them: a step, the figure, the ice
/// ball, or a file that differs.
protocol OnCase: Replying {
  var file: OpenCase { get }
}

extension OnCase {
  /// Help, palette, and what else can be opened from everywhere.
  static var helpKeys: [Command<Self>] {
    [
      Command("help", "?", .function(1), label: "all keys of this screen", hint: .help) { work in
        work.reply.opensHelp = true
      },
      Command("palette", ":", label: "find a command by its words") { work in
        work.reply.opensPalette = true
      },
    ]
  }

  /// The six steps and the worklist, each by its digit.
  static var goingKeys: [Command<Self>] {
    StepName.allCases.map { name in
      Command(
        "go.\(name.shortLabel.lowercased())", .character(Character(String(name.rawValue))),
        label: "step \(name.rawValue), \(name.title)"
      ) { work in work.reply.turn = .step(name) }
    } + [Command("go.worklist", "0", label: "worklist") { work in work.reply.turn = .worklist }]
  }

  /// How one leaves, since `q` alone does not.
  static var quitKey: Command<Self> {
    Command("quit.how", "q", label: "how to leave") { work in
      work.say(
        "{quit} leaves from the worklist: {go.worklist}, then {quit}. Every answer is saved as you give it."
      )
    }
  }

  /// The keys that even EDIT mode has.
  static var systemKeys: [Command<Self>] {
    [
      Command(
        "leave", .control("c"), label: "leave the program",
        asking: { Leaving.question(unsaved: $0.file.saving.outbox.count) }
      ) { work in work.want(.quit) }
    ] + terminalKeys
  }
}

extension Replying {
  /// What the terminal is to do.
  static var terminalKeys: [Command<Self>] {
    [
      Command("suspend", .control("z"), label: "back to the shell, fg returns") { work in
        work.want(.suspend)
      },
      Command("redraw", .control("l"), label: "paint the screen anew") { work in
        work.want(.redraw)
      },
    ]
  }
}
