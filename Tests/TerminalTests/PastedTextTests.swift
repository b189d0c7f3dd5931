import CNcurses
import Canvas
import Testing

@testable import Terminal

/// Text between the marks of a paste is one event, whatever it holds.
@Suite struct PastedTextTests {
  private func events(_ text: String) -> [Event] { events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) -> [Event] {
    var decoder = KeyDecoder()
    return bytes.flatMap { decoder.take(Int32($0)) } + decoder.rest()
  }

  private static let (start, end) = ("\u{1B}[200~", "\u{1B}[201~")

  @Test(arguments: [
    "", "C", "qC", "line one\nline two\r\n\tthree", "\u{3}\u{1A}\u{1B}", "\u{1B}[A\u{1B}[<0;1;1M",
    "\u{1B}[200~", "\u{1B}[20", "\u{1B}[201", "é漢🙂", ":quit\r",
  ])
  func `what is pasted is text and no key`(text: String) {
    #expect(events(Self.start + text + Self.end) == [.paste(text)])
    #expect(
      events("j" + Self.start + text + Self.end + "k") == [
        .key(.character("j")), .paste(text), .key(.character("k")),
      ])
  }

  @Test func `keys that curses knows are none inside of a paste`() {
    var decoder = KeyDecoder()
    _ = Self.start.utf8.map { decoder.take(Int32($0)) }
    #expect(decoder.take(KEY_DOWN) == [])
    #expect(decoder.take(0x61) == [])
    #expect(Self.end.utf8.flatMap { decoder.take(Int32($0)) } == [.paste("a")])
  }

  @Test func `a pause in a paste does not end it, a long one does`() {
    var decoder = KeyDecoder()
    _ = (Self.start + "ab").utf8.map { decoder.take(Int32($0)) }
    #expect(decoder.rest() == [])
    #expect(decoder.isPasting)
    #expect(decoder.take(0x63) == [])
    #expect(decoder.endPasting() == [.paste("abc")])
    #expect(decoder.endPasting() == [])
    #expect(decoder.take(0x6A) == [.key(.character("j"))])
  }

  @Test func `a paste without bounds ends at its mark, and is cut`() throws {
    for length in 65_530...65_540 {
      let text = String(repeating: "x", count: length)
      let found = events(Self.start + text + Self.end + "k")
      guard case .paste(let pasted)? = found.first else {
        Issue.record("There is no paste.")
        return
      }
      #expect(pasted == String(repeating: "x", count: min(length, 65_536)))
      #expect(found.dropFirst() == [.key(.character("k"))])
    }
  }

  @Test func `bytes that are no character stay data`() {
    let bytes = Array(Self.start.utf8) + [0xFF, 0x61] + Array(Self.end.utf8)
    #expect(events(bytes) == [.paste("\u{FFFD}a")])
  }
}
