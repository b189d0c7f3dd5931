internal import Logic

extension OpenCase {
  /// What `:pen` does as things stand, or why it does nothing.
  func pressPen() -> (effect: Effect?, notice: Notice?) {
    switch pen {
    case .mine(let asking) where asking.isEmpty:
      (nil, Notice("The pen is yours, and nobody asks for it."))
    case .mine where !saving.outbox.isEmpty:
      (nil, Notice("An answer is not saved yet. Hand the pen over once it is.", .warn))
    case .mine: (.handOverPen(id: record.id), nil)
    case .held: (.askForPen(id: record.id), nil)
    case .viewer: (nil, pen.refusal.map { Notice($0, .warn) })
    }
  }
}

extension Desk {
  /// `:pen`: asks for the pen, or hands it to whoever asks.
  mutating func pressPen() -> [Effect] {
    guard let file else {
      notice = Notice("Open a case first: the pen is that of a case.", .warn)
      return []
    }
    let (effect, why) = file.pressPen()
    notice = why ?? notice
    return effect.map { [$0] } ?? []
  }

  /// Takes who has the pen now.
  mutating func take(_ pen: PenStanding) {
    guard let before = file?.pen else { return }
    file?.pen = pen
    if pen.refusal != nil, before.refusal == nil { file?.leaveField() }
    notice = pen.notice(after: before) ?? notice
  }
}
