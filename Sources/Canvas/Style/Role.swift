/// What a cell means, never how it looks: a theme gives each role its style.
///
/// Roles have dotted names. A role that a theme does not name looks as its parent does:
/// `state.bad` as `state`, and that as `text`. One byte each, since every cell has one.
package enum Role: String, Hashable, Sendable, CaseIterable {
  case text
  case textDim = "text.dim"
  case textStrong = "text.strong"

  case frameRule = "frame.rule"
  case frameTitle = "frame.title"

  case whoName = "who.name"
  case whoAllergy = "who.allergy"
  case whoHolds = "who.holds"

  case saveOk = "save.ok"
  case savePending = "save.pending"
  case saveFailed = "save.failed"

  case stepHere = "step.here"
  case stepOther = "step.other"
  case tabHere = "tab.here"
  case tabOther = "tab.other"

  case cursorGutter = "cursor.gutter"
  case cursorRow = "cursor.row"
  case cursorCell = "cursor.cell"
  case markPair = "mark.pair"
  case matchHit = "match.hit"

  case fieldLabel = "field.label"
  case fieldValue = "field.value"
  case fieldOpen = "field.open"
  case fieldUnit = "field.unit"
  case fieldChoice = "field.choice"
  case fieldUnreadable = "field.unreadable"
  case fieldDerived = "field.derived"

  case stateOk = "state.ok"
  case stateBad = "state.bad"
  case stateUnknown = "state.unknown"
  case stateNeutral = "state.neutral"

  case verdictIndicated = "verdict.indicated"
  case verdictPossible = "verdict.possible"
  case verdictUndecided = "verdict.undecided"
  case verdictNotIndicated = "verdict.not-indicated"
  case verdictContraindicated = "verdict.contraindicated"
  case verdictNotApplicable = "verdict.not-applicable"

  case holdOpen = "hold.open"
  case holdReleased = "hold.released"
  case `override`

  case whyYes = "why.yes"
  case whyNo = "why.no"
  case whyUnknown = "why.unknown"
  case whySource = "why.source"
  case flipOpens = "flip.opens"
  case flipCloses = "flip.closes"

  case riskRaised = "risk.raised"
  case riskUsual = "risk.usual"
  case riskDone = "risk.done"

  case budgetUsed = "budget.used"
  case budgetFree = "budget.free"
  case budgetLimit = "budget.limit"
  case budgetOver = "budget.over"

  case iceEdge = "ice.edge"
  case iceLethal = "ice.lethal"
  case iceCore = "ice.core"
  case iceLesion = "ice.lesion"
  case iceProbe = "ice.probe"
  case iceGuard = "ice.guard"

  case figureBone = "figure.bone"
  case figureLesion = "figure.lesion"
  case figureHold = "figure.hold"
  case figureTreated = "figure.treated"

  case meetingLarge = "meeting.large"
  case meetingClock = "meeting.clock"
  case draft

  case diffMine = "diff.mine"
  case diffTheirs = "diff.theirs"

  case noticeInfo = "notice.info"
  case noticeWarn = "notice.warn"
  case noticeError = "notice.error"

  case keyName = "key.name"
  case keyLabel = "key.label"
  case keyOff = "key.off"

  case overlayEdge = "overlay.edge"
  case overlayBody = "overlay.body"

  // Parents, which a theme may name and no screen uses.
  case frame, who, save, step, tab, cursor, mark, match, field, state, verdict, hold, why, flip,
    risk, budget, ice, figure, meeting, diff, notice, key, overlay
}

extension Role {
  /// The role whose style is taken when this one has none; only `text` has no parent.
  package var parent: Role? {
    guard self != .text else { return nil }
    guard let dot = rawValue.lastIndex(of: ".") else { return .text }
    return Role(rawValue: String(rawValue[..<dot])) ?? .text
  }

  /// Every role that screens use, in the order that themes list them.
  package static let all: [Role] = [
    .text, .textDim, .textStrong,
    .frameRule, .frameTitle,
    .whoName, .whoAllergy, .whoHolds,
    .saveOk, .savePending, .saveFailed,
    .stepHere, .stepOther, .tabHere, .tabOther,
    .cursorGutter, .cursorRow, .cursorCell, .markPair, .matchHit,
    .fieldLabel, .fieldValue, .fieldOpen, .fieldUnit, .fieldChoice, .fieldUnreadable, .fieldDerived,
    .stateOk, .stateBad, .stateUnknown, .stateNeutral,
    .verdictIndicated, .verdictPossible, .verdictUndecided, .verdictNotIndicated,
    .verdictContraindicated, .verdictNotApplicable,
    .holdOpen, .holdReleased, .override,
    .whyYes, .whyNo, .whyUnknown, .whySource, .flipOpens, .flipCloses,
    .riskRaised, .riskUsual, .riskDone,
    .budgetUsed, .budgetFree, .budgetLimit, .budgetOver,
    .iceEdge, .iceLethal, .iceCore, .iceLesion, .iceProbe, .iceGuard,
    .figureBone, .figureLesion, .figureHold, .figureTreated,
    .meetingLarge, .meetingClock, .draft,
    .diffMine, .diffTheirs,
    .noticeInfo, .noticeWarn, .noticeError,
    .keyName, .keyLabel, .keyOff,
    .overlayEdge, .overlayBody,
  ]
}
