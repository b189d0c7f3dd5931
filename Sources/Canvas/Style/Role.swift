/// What a cell means, never how it looks: a theme gives each role its style.
///
/// Roles are dotted names. A role that a theme does not name looks as its parent does:
/// `state.bad` as `state`, and that as `text`.
package struct Role: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  fileprivate init(_ rawValue: String) { self.rawValue = rawValue }

  /// The role whose style is taken when this one has none; only `text` has no parent.
  package var parent: Role? {
    guard let dot = rawValue.lastIndex(of: ".") else { return self == .text ? nil : .text }
    return Role(rawValue: String(rawValue[..<dot]))
  }
}

extension Role {
  package static let text = Role("text")
  package static let textDim = Role("text.dim")
  package static let textStrong = Role("text.strong")

  package static let frameRule = Role("frame.rule")
  package static let frameTitle = Role("frame.title")

  package static let whoName = Role("who.name")
  package static let whoAllergy = Role("who.allergy")
  package static let whoHolds = Role("who.holds")

  package static let saveOk = Role("save.ok")
  package static let savePending = Role("save.pending")
  package static let saveFailed = Role("save.failed")

  package static let stepHere = Role("step.here")
  package static let stepOther = Role("step.other")
  package static let tabHere = Role("tab.here")
  package static let tabOther = Role("tab.other")

  package static let cursorGutter = Role("cursor.gutter")
  package static let cursorRow = Role("cursor.row")
  package static let cursorCell = Role("cursor.cell")
  package static let markPair = Role("mark.pair")
  package static let matchHit = Role("match.hit")

  package static let fieldLabel = Role("field.label")
  package static let fieldValue = Role("field.value")
  package static let fieldOpen = Role("field.open")
  package static let fieldUnit = Role("field.unit")
  package static let fieldChoice = Role("field.choice")
  package static let fieldUnreadable = Role("field.unreadable")
  package static let fieldDerived = Role("field.derived")

  package static let stateOk = Role("state.ok")
  package static let stateBad = Role("state.bad")
  package static let stateUnknown = Role("state.unknown")
  package static let stateNeutral = Role("state.neutral")

  package static let verdictIndicated = Role("verdict.indicated")
  package static let verdictPossible = Role("verdict.possible")
  package static let verdictUndecided = Role("verdict.undecided")
  package static let verdictNotIndicated = Role("verdict.not-indicated")
  package static let verdictContraindicated = Role("verdict.contraindicated")
  package static let verdictNotApplicable = Role("verdict.not-applicable")

  package static let holdOpen = Role("hold.open")
  package static let holdReleased = Role("hold.released")
  package static let `override` = Role("override")

  package static let whyYes = Role("why.yes")
  package static let whyNo = Role("why.no")
  package static let whyUnknown = Role("why.unknown")
  package static let whySource = Role("why.source")
  package static let flipOpens = Role("flip.opens")
  package static let flipCloses = Role("flip.closes")

  package static let riskRaised = Role("risk.raised")
  package static let riskUsual = Role("risk.usual")
  package static let riskDone = Role("risk.done")

  package static let budgetUsed = Role("budget.used")
  package static let budgetFree = Role("budget.free")
  package static let budgetLimit = Role("budget.limit")
  package static let budgetOver = Role("budget.over")

  package static let iceEdge = Role("ice.edge")
  package static let iceLethal = Role("ice.lethal")
  package static let iceCore = Role("ice.core")
  package static let iceLesion = Role("ice.lesion")
  package static let iceProbe = Role("ice.probe")
  package static let iceGuard = Role("ice.guard")

  package static let figureBone = Role("figure.bone")
  package static let figureLesion = Role("figure.lesion")
  package static let figureHold = Role("figure.hold")
  package static let figureTreated = Role("figure.treated")

  package static let meetingLarge = Role("meeting.large")
  package static let meetingClock = Role("meeting.clock")
  package static let draft = Role("draft")

  package static let diffMine = Role("diff.mine")
  package static let diffTheirs = Role("diff.theirs")

  package static let noticeInfo = Role("notice.info")
  package static let noticeWarn = Role("notice.warn")
  package static let noticeError = Role("notice.error")

  package static let keyName = Role("key.name")
  package static let keyLabel = Role("key.label")
  package static let keyOff = Role("key.off")

  package static let overlayEdge = Role("overlay.edge")
  package static let overlayBody = Role("overlay.body")

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
