import Canvas

/// What a person recognises of a picture: the screen, and whether keys are data or an answer there.
struct Seen {
  let screen: Screen
  /// The picture is only the sentence that the window is too small.
  var isTooSmall: Bool { screen == .tooSmall }
  /// Printable keys are data: EDIT mode, a filter, a list that typing filters, the palette.
  let isTyping: Bool
  /// A question waits, which only `C` answers with yes.
  let isQuestion: Bool
  /// The answers are said to be on disk.
  let isSaved: Bool
  let hasFailedToSave: Bool
  let message: String
  let head: String

  init(_ grid: Grid) {
    let last = grid.size.rows - 1
    head = grid.plainRow(0)
    message = grid.plainRow(last - 1)
    let keys = grid.plainRow(last)
    screen = Screen(grid, head: head, message: message, keys: keys)
    isQuestion = keys.contains("C confirm") && screen != .conflict
    isTyping =
      keys.hasPrefix(" EDIT") || screen == .filter || screen == .palette || screen == .help
      || screen == .meetingKeys
      || screen == .allKeys || screen == .log
    isSaved = head.contains(" saved")
    hasFailedToSave = head.contains("SAVE FAILED")
  }
}

/// Every screen that the walk is to reach.
package enum Screen: String, Hashable, Sendable, CaseIterable {
  case tooSmall = "too small"
  case worklist, filter, help, allKeys = "keys of all screens", log, palette
  case caseEntry = "case entry"
  case caseEditing = "case entry, editing"
  case imaging
  case imagingEditing = "imaging, editing"
  case techniques
  case techniqueReason = "technique, reason"
  case techniqueWhy = "technique, why"
  case techniqueFlips = "technique, flips"
  case techniqueTrace = "technique, every rule"
  case techniqueTable = "technique, table of rules"
  case plan
  case planEditing = "plan, editing"
  case complications
  case complicationNote = "complications, note"
  case decision = "MDT"
  case decisionEditing = "MDT, editing"
  case report
  case followUp = "procedure and follow-up"
  case followUpEditing = "procedure and follow-up, editing"
  case figure
  case ice = "ice ball"
  case conflict = "a file that differs"
  case locked
  case slide = "meeting, large type"
  case dense = "meeting, dense"
  case agenda = "meeting, agenda"
  case reasons = "meeting, reasons"
  case outcome = "meeting, outcome"
  case meetingKeys = "meeting, keys"
  case meetingClosed = "meeting, closed"
  case following = "meeting, following"

  init(_ grid: Grid, head: String, message: String, keys: String) {
    let isEditing = keys.hasPrefix(" EDIT")
    let isFigure = keys.contains("show it")
    let first = grid.plainRow(2)
    if grid.size.columns < 80 || grid.size.rows < 24 {
      self = .tooSmall
    } else if head.allSatisfy({ $0 == " " }), keys.allSatisfy({ $0 == " " }) {
      self = .locked
    } else if first.contains(" Keys: meeting ") {
      self = .meetingKeys
    } else if let overlay = Self.overlay(first) {
      self = overlay
    } else if head.contains("Worklist") {
      self = message.contains(" Filter: ") ? .filter : .worklist
    } else if head.contains(" CONFLICT ") {
      self = .conflict
    } else if isFigure {
      self = .figure
    } else if keys.contains("o turn") {
      self = .ice
    } else if let step = (1...7).first(where: { grid.plainRow(1).contains("[\($0) ") }) {
      self = Self.step(step, grid, first, isEditing)
    } else if isEditing {
      self = .outcome
    } else {
      self = Self.meeting(grid, message)
    }
  }

  private static func overlay(_ row: String) -> Screen? {
    if row.contains(" Keys of all screens ") { return .allKeys }
    if row.contains(" Keys: ") { return .help }
    if row.contains(" Commands ") { return .palette }
    return row.contains(" Log -") || row.contains(" Log ─") ? .log : nil
  }

  private static func step(
    _ number: Int, _ grid: Grid, _ first: String, _ isEditing: Bool
  ) -> Screen {
    switch number {
    case 1: return isEditing ? .caseEditing : .caseEntry
    case 2: return isEditing ? .imagingEditing : .imaging
    case 3:
      if first.contains("[Plan]") { return isEditing ? .planEditing : .plan }
      if isEditing { return .techniqueReason }
      let title = grid.plainRow(3)
      if title.contains(" Every rule, ") { return .techniqueTable }
      if title.contains(" What would change ") { return .techniqueFlips }
      if title.contains(" Why ") { return .techniqueWhy }
      let isTrace = (3..<grid.size.rows).contains {
        let row = grid.plainRow($0)
        return row.contains(": every rule ") || row.contains(" Every rule ")
      }
      return isTrace ? .techniqueTrace : .techniques
    case 4: return isEditing ? .complicationNote : .complications
    case 5: return isEditing ? .decisionEditing : .decision
    case 6: return .report
    default: return isEditing ? .followUpEditing : .followUp
    }
  }

  private static func meeting(_ grid: Grid, _ message: String) -> Screen {
    if message.contains("follows the meeting") { return .following }
    if message.contains("The meeting is closed") { return .meetingClosed }
    if grid.plainRow(0).contains(" agenda |") { return .agenda }
    let title = grid.plainRow(3)
    if title.contains(" Why ") || title.contains(" What would change ") { return .reasons }
    let isDense = (2..<grid.size.rows).contains { grid.plainRow($0).hasPrefix(" > ") }
    return isDense ? .dense : .slide
  }

  /// Whether it is a list or a form that lies over what one works on.
  var isOverThePage: Bool {
    switch self {
    case .help, .allKeys, .log, .palette, .outcome, .meetingKeys: true
    default: false
    }
  }

  /// Whether it is one of the screens of a meeting.
  var isOfMeeting: Bool {
    switch self {
    case .slide, .dense, .agenda, .reasons, .outcome, .meetingKeys, .meetingClosed, .following:
      true
    default: false
    }
  }
}
