internal import Canvas

extension Theme {
  /// The default, which needs no file: the user's own colours, hue on the signs alone.
  package static let terminal = Theme(
    name: "terminal", purpose: "The terminal's own colours; hue on the signs alone",
    looks: attributes.merging(
      [
        .text: Look(foreground: .terminal, background: .terminal),
        .stateOk: Look(foreground: .ansi(2), sign: "OK"),
        .stateBad: Look(foreground: .ansi(1), attributes: .bold, sign: "!!"),
        .stateUnknown: Look(foreground: .ansi(3), attributes: .bold, sign: "??"),
        .stateNeutral: Look(attributes: .dim, sign: "--"),
        .cursorCell: Look(attributes: .bold),
      ],
      uniquingKeysWith: { $1 }))

  /// For terminals without colours, and for those who want none: attributes alone.
  package static let mono = Theme(
    name: "mono", purpose: "No colour at all: bold, underline, reverse, dim",
    looks: attributes.merging(
      [
        .stateOk: Look(attributes: [], sign: "OK"),
        .stateBad: Look(attributes: .bold, sign: "!!"),
        .stateUnknown: Look(attributes: .underline, sign: "??"),
        .stateNeutral: Look(attributes: .dim, sign: "--"),
        .verdictUndecided: Look(attributes: .underline),
        .whyUnknown: Look(attributes: .underline),
        .fieldUnreadable: Look(attributes: [.bold, .underline]),
        .noticeWarn: Look(attributes: .underline),
        .cursorRow: Look(attributes: .reverse),
        .cursorCell: Look(attributes: [.bold, .underline]),
        .markPair: Look(attributes: .underline),
        .matchHit: Look(attributes: .underline),
        .fieldOpen: Look(attributes: .underline),
        .stepHere: Look(attributes: [.bold, .underline]),
        .tabHere: Look(attributes: [.bold, .underline]),
      ],
      uniquingKeysWith: { $1 }))

  /// What the two have in common: weight says what matters.
  private static let attributes: [Role: Look] = {
    let bold: [Role] = [
      .textStrong, .frameTitle, .whoName, .whoAllergy, .whoHolds, .saveFailed, .stepHere, .tabHere,
      .cursorGutter, .markPair, .matchHit, .fieldOpen, .fieldUnreadable, .verdictContraindicated,
      .holdOpen, .override, .riskRaised, .budgetOver, .iceCore, .iceProbe, .iceGuard, .figureHold,
      .meetingLarge, .draft, .noticeWarn, .noticeError, .keyName,
    ]
    let dim: [Role] = [
      .textDim, .frameRule, .stepOther, .tabOther, .fieldLabel, .fieldUnit, .fieldDerived,
      .verdictNotApplicable, .whySource, .budgetFree, .iceEdge, .figureBone, .meetingClock,
      .keyOff, .overlayEdge,
    ]
    return Dictionary(
      uniqueKeysWithValues: bold.map { ($0, Look(attributes: .bold)) }
        + dim.map { ($0, Look(attributes: .dim)) })
  }()
}

extension Theme {
  /// The name of the theme to use where the user asked for none at the command line.
  ///
  /// - Parameters:
  ///   - wished: the theme that the user has chosen for good, if any.
  ///   - terminal: the value of TERM.
  ///   - noColour: the value of NO_COLOR, which counts if it is not empty.
  package static func name(wished: String?, terminal: String?, noColour: String?) -> String {
    let colourless: Set = ["dumb", "vt52", "vt100", "vt102", "vt220", "vt320"]
    if let noColour, !noColour.isEmpty { return mono.name }
    if let terminal, colourless.contains(terminal) { return mono.name }
    return wished ?? Theme.terminal.name
  }
}
