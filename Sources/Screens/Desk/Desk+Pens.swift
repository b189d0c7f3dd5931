internal import Logic

extension Desk {
  /// `:pen`: asks for the pen, or hands it to whoever asks.
  mutating func pressPen() -> [Effect] {
    guard let file else {
      notice = Notice("Open a case first: the pen is that of a case.", .warn)
      return []
    }
    switch file.pen {
    case .mine(let asking) where asking.isEmpty:
      notice = Notice("The pen is yours, and nobody asks for it.")
      return []
    case .mine where hasUnsavedAnswers:
      notice = Notice("An answer is not saved yet. Hand the pen over once it is.", .warn)
      return []
    case .mine: return [.handOverPen(id: file.record.id)]
    case .held: return [.askForPen(id: file.record.id)]
    case .viewer:
      notice = file.pen.refusal.map { Notice($0, .warn) }
      return []
    }
  }

  /// Takes who has the pen now.
  mutating func take(_ pen: PenStanding) {
    guard let before = file?.pen else { return }
    file?.pen = pen
    if pen.refusal != nil, before.refusal == nil { file?.leaveField() }
    notice = pen.notice(after: before) ?? notice
  }
}
