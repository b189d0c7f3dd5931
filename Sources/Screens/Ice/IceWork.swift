internal import Canvas
internal import Logic

/// What the commands of the ice ball work on while the pane lies over the step and has the keys.
struct IceWork: ShowingIce {
  var file: OpenCase
  var reply = Reply()
  /// Whether another lesion is shown.
  var isTurned = false
}

extension IceWork {
  static let keys = Keymap<IceWork>(here: commands, everywhere: everywhere)

  private static let commands: [Command<IceWork>] = [
    Command(
      "ice.turn", "o", label: "turn the plane: axial, coronal, sagittal",
      hint: Hint("turn", rank: 1)
    ) {
      work in work.file.ice.turn()
    },
    Command("ice.close", "i", .escape, label: "close the ice ball", hint: Hint("close", rank: 1)) {
      work in work.file.ice.isOpen = false
    },
    Command(
      "ice.next", "J", .tab, label: "next lesion", hint: Hint("lesion", rank: 2), when: hasLesions
    ) { work in work.turnLesion(by: 1) },
    Command(
      "ice.previous", "K", .backTab, label: "lesion before", hint: Hint("lesion", rank: 2),
      when: hasLesions
    ) { work in work.turnLesion(by: -1) },
  ]

  private static let everywhere: [Command<IceWork>] =
    goingKeys + iceKeys + helpKeys + [quitKey] + systemKeys

  private mutating func turnLesion(by distance: Int) {
    let count = file.record.lesions.count
    guard count > 0 else { return }
    file.lesionIndex = (file.lesionIndex + distance + count) % count
    isTurned = true
  }

  @Sendable private static func hasLesions(_ work: IceWork) -> Availability {
    work.file.record.lesions.count > 1 ? .on : .off("The case has one lesion or none to turn to.")
  }
}

/// What commands work on from which the ice ball can be shown.
protocol ShowingIce: OnCase {
  var file: OpenCase { get set }
}

extension ShowingIce {
  /// Shows the ice ball, or says which facts are missing; and turns its plane.
  static var iceKeys: [Command<Self>] {
    [
      Command("ice", "i", label: "ice ball, cross-section", when: canShowIce) { work in
        work.file.ice.isOpen.toggle()
      },
      Command("ice.turn", "o", label: "turn the plane of the ice ball", when: showsIce) { work in
        work.file.ice.turn()
      },
    ]
  }

  /// Where the pane is open it can be closed, whatever the facts are by now.
  @Sendable static func canShowIce(_ work: Self) -> Availability {
    if work.file.ice.isOpen { return .on }
    return IceFacts(work.file).whyOff.map(Availability.off) ?? .on
  }

  @Sendable private static func showsIce(_ work: Self) -> Availability {
    work.file.ice.isOpen ? .on : .off("The ice ball is not shown: {ice} shows it.")
  }
}
