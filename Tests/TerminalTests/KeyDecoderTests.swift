import CNcurses
import Canvas
import Testing

@testable import Terminal

struct KeyDecoderTests {
  /// The keys of these bytes, each handed over by itself, with nothing more to come.
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return (bytes.flatMap { decoder.take(Int32($0)) } + decoder.rest()).map { event in
      if case .key(let key) = event { return key }
      Issue.record("\(event) is no key.")
      return .escape
    }
  }

  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  struct Row: Sendable {
    let text: String
    let keys: [Key]
  }

  @Test(arguments: [
    Row(text: "jk", keys: [.character("j"), .character("k")]),
    Row(text: " ~", keys: [.character(" "), .character("~")]),
    Row(text: "é漢🙂", keys: [.character("é"), .character("漢"), .character("🙂")]),
    Row(text: "e\u{301}", keys: [.character("e"), .character("\u{301}")]),
    Row(text: "\r\n\t", keys: [.enter, .enter, .tab]),
    Row(text: "\u{8}\u{7F}", keys: [.backspace, .backspace]),
    Row(
      text: "\u{1}\u{1A}\u{0}\u{1D}",
      keys: [.control("a"), .control("z"), .control("@"), .control("]")]),
    Row(text: "\u{1B}", keys: [.escape]),
    Row(text: "\u{1B}\u{1B}", keys: [.escape, .escape]),
    Row(text: "\u{1B}j", keys: [.escape, .character("j")]),
    Row(text: "\u{1B}é", keys: [.escape, .character("é")]),
    Row(text: "\u{1B}\r", keys: [.escape, .enter]),
  ])
  func `characters and controls are keys as they come`(row: Row) {
    #expect(keys(row.text) == row.keys)
  }

  @Test(arguments: [
    Row(text: "\u{1B}[A", keys: [.up]), Row(text: "\u{1B}OA", keys: [.up]),
    Row(text: "\u{1B}[B\u{1B}[C\u{1B}[D", keys: [.down, .right, .left]),
    Row(text: "\u{1B}[1;5A", keys: [.up]), Row(text: "\u{1B}[1;2D", keys: [.left]),
    Row(text: "\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", keys: [.home, .end, .home, .end]),
    Row(text: "\u{1B}[1~\u{1B}[7~\u{1B}[4~\u{1B}[8~", keys: [.home, .home, .end, .end]),
    Row(text: "\u{1B}[3~\u{1B}[5~\u{1B}[6~", keys: [.delete, .pageUp, .pageDown]),
    Row(text: "\u{1B}[3;5~", keys: [.delete]),
    Row(text: "\u{1B}[Z", keys: [.backTab]),
    Row(text: "\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS", keys: (1...4).map(Key.function)),
    Row(text: "\u{1B}[11~\u{1B}[12~\u{1B}[15~", keys: [.function(1), .function(2), .function(5)]),
    Row(text: "\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~", keys: [6, 10, 11, 12].map(Key.function)),
    Row(text: "\u{1B}[[A\u{1B}[[E", keys: [.function(1), .function(5)]),
    Row(text: "\u{1B}OM", keys: [.enter]),
    Row(text: "\u{1B}[1;2P\u{1B}[1;5R", keys: [.function(1), .function(3)]),
  ])
  func `sequences are whole keys, whatever terminal sends them`(row: Row) {
    #expect(keys(row.text) == row.keys)
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[201~", "\u{1B}[?1;2c", "\u{1B}[24;80R",
    "\u{1B}[99~", "\u{1B}[<0;10;20m", "\u{1B}[<0;10;20M", "\u{1B}[M",
    "\u{1B}[?1A", "\u{1B}[>0~", "\u{1B}[27;5;106~", "\u{1B}[[Z", "\u{1B}Oq", "\u{1B}[",
    "\u{1B}[1;5", "\u{1B}O", "\u{1B}[[", "\u{1B}[E",
  ])
  func `a sequence that means nothing here is swallowed whole`(text: String) {
    #expect(keys(text) == [])
    #expect(keys(text + "\u{1B}[A").last == .up)
  }

  @Test func `a sequence without end is given up, and what follows is read`() {
    let endless = "\u{1B}[" + String(repeating: "1;", count: 40)
    #expect(keys(endless + "\u{1B}[A").last == .up)
  }

  @Test(
    arguments: [
      [0xC3], [0xE6, 0xBC], [0xF0, 0x9F, 0x98], [0x80], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC2, 0x9B], [0xE0, 0x80, 0x9B],
    ] as [[UInt8]])
  func `bytes that are no character are swallowed, and the next key is read`(bytes: [UInt8]) {
    #expect(keys(bytes + Array("j".utf8)) == [.character("j")])
    #expect(keys(bytes + Array("é".utf8)) == [.character("é")])
    #expect(keys(bytes + Array("\u{1B}[A".utf8)) == [.up])
  }

  @Test func `a character whose bytes come apart is one key`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(0xE6) == [])
    #expect(decoder.rest() == [])
    #expect(decoder.take(0xBC) == [])
    #expect(decoder.take(0xA2) == [.key(.character("漢"))])
  }

  @Test func `an Escape is itself only when nothing more waits`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(0x1B) == [])
    #expect(decoder.take(0x5B) == [])
    #expect(decoder.take(0x41) == [.key(.up)])
    #expect(decoder.take(0x1B) == [])
    #expect(decoder.rest() == [.key(.escape)])
    #expect(decoder.rest() == [])
    #expect(decoder.take(0x5B) == [.key(.character("["))])
  }

  @Test(
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_NPAGE, .pageDown), (KEY_PPAGE, .pageUp),
      (KEY_HOME, .home), (KEY_END, .end), (KEY_DC, .delete), (KEY_BTAB, .backTab),
      (KEY_BACKSPACE, .backspace), (KEY_ENTER, .enter), (KEY_F0 + 1, .function(1)),
      (KEY_F0 + 12, .function(12)),
      (KEY_SUSPEND, .control("z")),
    ] as [(Int32, Key)])
  func `a key that curses knows is taken as such`(code: Int32, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.take(code) == [.key(key)])
  }

  @Test(arguments: [KEY_RESIZE, KEY_MOUSE, KEY_IC, KEY_F0, KEY_CANCEL, 0x7FFF_FFFF, -1] as [Int32])
  func `a number that no key of the workstation has is no key`(code: Int32) {
    var decoder = KeyDecoder()
    #expect(decoder.take(code) == [])
    #expect(decoder.take(0x6A) == [.key(.character("j"))])
  }

  @Test func `a key that curses knows ends what was begun`() {
    var decoder = KeyDecoder()
    _ = decoder.take(0x1B)
    #expect(decoder.take(KEY_UP) == [.key(.escape), .key(.up)])
    _ = decoder.take(0xC3)
    #expect(decoder.take(KEY_UP) == [.key(.up)])
    #expect(decoder.take(0x6A) == [.key(.character("j"))])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no bytes at all give a control character as text`(seed: UInt64) {
    var (decoder, state) = (KeyDecoder(), seed)
    for _ in 0..<5_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for event in decoder.take(Int32(state >> 56)) {
        guard case .key(.character(let character)) = event else { continue }
        #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }
}
