internal import CNcurses
internal import Canvas

extension Key {
  /// The key of a number that curses gives for a whole key, if the workstation knows such a key.
  init?(curses code: Int32) {
    switch code {
    case KEY_ENTER: self = .enter
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_BTAB: self = .backTab
    case KEY_UP, KEY_SR: self = .up
    case KEY_DOWN, KEY_SF: self = .down
    case KEY_LEFT, KEY_SLEFT: self = .left
    case KEY_RIGHT, KEY_SRIGHT: self = .right
    case KEY_HOME, KEY_A1, KEY_FIND, KEY_SHOME: self = .home
    case KEY_END, KEY_C1, KEY_SELECT, KEY_LL, KEY_SEND: self = .end
    case KEY_PPAGE, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_C3: self = .pageDown
    // The Linux console calls it a key of its own, though it sends what Ctrl-Z sends.
    case KEY_SUSPEND: self = .control("z")
    case KEY_F0 + 1...KEY_F0 + 63: self = .function(Int(code - KEY_F0))
    default: return nil
    }
  }

  /// The key of a control byte. Enter may send either line end, Backspace either of two bytes.
  init(control byte: UInt8) {
    switch byte {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar((byte & 0x1F) + 0x40)))
    }
  }

  /// The key of a sequence `ESC O final`.
  init?(keypad byte: UInt8) {
    if byte == UInt8(ascii: "M") {
      self = .enter
    } else {
      self.init(final: byte, parameters: [])
    }
  }

  /// The key of a sequence `ESC [ parameters final`; modifiers do not count.
  ///
  /// Answers of a terminal and clicks of a mouse look alike, but for their parameters.
  init?(final byte: UInt8, parameters: [UInt8]) {
    let isKey = parameters.isEmpty || parameters.starts(with: "1;".utf8)
    switch Character(Unicode.Scalar(byte)) {
    case "~": self.init(numbered: parameters)
    case _ where !isKey: return nil
    case "A": self = .up
    case "B": self = .down
    case "C": self = .right
    case "D": self = .left
    case "H": self = .home
    case "F": self = .end
    case "Z": self = .backTab
    case "P", "Q", "R", "S": self = .function(Int(byte - UInt8(ascii: "P")) + 1)
    default: return nil
    }
  }

  /// The function key of a sequence `ESC [ [ A` to `E`, as the Linux console sends it.
  init?(console byte: UInt8) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
    self = .function(Int(byte - UInt8(ascii: "A")) + 1)
  }

  private init?(numbered parameters: [UInt8]) {
    let digits = parameters.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    switch Int(String(decoding: digits, as: UTF8.self)) {
    case 1, 7: self = .home
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case .some(let number) where 11...15 ~= number: self = .function(number - 10)
    case .some(let number) where 17...21 ~= number: self = .function(number - 11)
    case .some(let number) where 23...24 ~= number: self = .function(number - 12)
    default: return nil
    }
  }
}
