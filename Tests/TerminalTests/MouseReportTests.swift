import CNcurses
import Canvas
import Testing

@testable import Terminal

/// Reports of the mouse: read whole, whatever they say, and an event only where that is wanted.
@Suite struct MouseReportTests {
  private func events(_ text: String, takesMouse: Bool = true) -> [Event] {
    var decoder = KeyDecoder()
    decoder.takesMouse = takesMouse
    return text.utf8.flatMap { decoder.take(Int32($0)) } + decoder.rest()
  }

  struct Row: Sendable {
    let report: String
    let action: Pointer.Action
    let row: Int
    let column: Int
  }

  private static let reports = [
    Row(report: "\u{1B}[<0;1;1M", action: .press, row: 0, column: 0),
    Row(report: "\u{1B}[<0;300;24M", action: .press, row: 23, column: 299),
    Row(report: "\u{1B}[<4;10;5M", action: .press, row: 4, column: 9),
    Row(report: "\u{1B}[<64;10;5M", action: .wheelUp, row: 4, column: 9),
    Row(report: "\u{1B}[<81;10;5M", action: .wheelDown, row: 4, column: 9),
  ]

  @Test(arguments: reports)
  func `a click and the wheel are told with their place`(row: Row) {
    let place = Position(row: row.row, column: row.column)
    #expect(events(row.report) == [.pointer(Pointer(row.action, at: place))])
    #expect(events(row.report + "j").last == .key(.character("j")))
  }

  @Test(arguments: reports)
  func `where the mouse is off, a report means nothing`(row: Row) {
    #expect(events(row.report, takesMouse: false) == [])
    #expect(events(row.report + "j", takesMouse: false) == [.key(.character("j"))])
  }

  @Test(arguments: [
    // Up again, moved, other buttons.
    "\u{1B}[<0;10;5m", "\u{1B}[<32;10;5M", "\u{1B}[<35;10;5M", "\u{1B}[<1;10;5M", "\u{1B}[<2;10;5M",
    "\u{1B}[<66;10;5M", "\u{1B}[<128;10;5M",
    // No such place.
    "\u{1B}[<0;0;5M", "\u{1B}[<0;5;0M", "\u{1B}[<0;99999;5M", "\u{1B}[<0;18446744073709551617;5M",
    // Not what a report looks like.
    "\u{1B}[<M", "\u{1B}[<0M", "\u{1B}[<0;10M", "\u{1B}[<0;10;5;7M", "\u{1B}[<;;M", "\u{1B}[<0;;5M",
    "\u{1B}[<-1;1;1M", "\u{1B}[<0:10:5M", "\u{1B}[<0;1 0;5M", "\u{1B}[<0;10;5", "\u{1B}[0;10;5M",
    "\u{1B}[<0;10;5~", "\u{1B}[<0;10;5A", "\u{1B}[32;10;5M",
    // An old terminal says it in three bytes, which may look like keys.
    "\u{1B}[M C0", "\u{1B}[MCCC", "\u{1B}[M !!", "\u{1B}[M qq",
  ])
  func `what is no click and no wheel is swallowed whole`(text: String) {
    #expect(events(text) == [])
    #expect(events(text, takesMouse: false) == [])
    #expect(events(text + "\u{1B}[A").last == .key(.up))
  }

  @Test func `a report that breaks off swallows no key of another kind`() {
    #expect(events("\u{1B}[M \u{1B}[B") == [.key(.down)])
    #expect(events("\u{1B}[<0;10\u{1B}[B") == [.key(.down)])
    #expect(events("\u{1B}[M\r") == [.key(.enter)])
  }
}
