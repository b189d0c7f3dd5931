internal import CNcurses
internal import Canvas

/// Turns what curses reads, bytes and key numbers, into keys, pasted text and uses of the mouse.
///
/// Curses could join the bytes of a character by itself, but loses keys after a byte that is not
/// UTF-8. And a terminal that is not quite what TERM says sends sequences that curses does not
/// know: here they are read whole, so that no part of one is taken for a command.
struct KeyDecoder {
  /// Whether uses of the mouse are events; otherwise they are read whole and mean nothing.
  var takesMouse = false

  private enum State {
    case ground
    /// An Escape, alone or the start of a sequence.
    case escape
    /// After `ESC [`: parameters so far.
    case sequence([UInt8])
    /// After `ESC O`, or `ESC [ [` of the Linux console: one byte more.
    case lastByte(isConsole: Bool)
    /// A character with bytes still to come.
    case character([UInt8], missing: Int)
    /// After `ESC [ M`: what an old terminal says of its mouse in so many bytes more.
    case oldMouse(missing: Int)
    /// Between the marks of pasted text.
    case pasting(PastedText)
  }

  private var state = State.ground

  /// The longest sequence that is read as one.
  private static let mostParameters = 32

  /// Takes the next number that curses gives.
  mutating func take(_ code: Int32) -> [Event] {
    guard let byte = UInt8(exactly: code) else {
      // In pasted text, what looks like a key is none.
      return isPasting ? [] : rest() + (Key(curses: code).map { [.key($0)] } ?? [])
    }
    switch state {
    case .ground: return start(byte)
    case .escape: return afterEscape(byte)
    case .sequence(let parameters): return continueSequence(parameters, byte)
    case .lastByte(let isConsole):
      guard 0x20...0x7E ~= byte else { return start(byte) }
      state = .ground
      let key = isConsole ? Key(console: byte) : Key(keypad: byte)
      return key.map { [.key($0)] } ?? []
    case .character(let bytes, let missing): return join(byte, to: bytes, missing: missing)
    case .oldMouse(let missing):
      guard byte >= 0x20 else { return start(byte) }
      state = missing == 1 ? .ground : .oldMouse(missing: missing - 1)
      return []
    case .pasting(var pasted):
      state = pasted.take(byte) ? .ground : .pasting(pasted)
      return isPasting ? [] : [.paste(pasted.text)]
    }
  }

  /// Whether pasted text has begun and not ended.
  var isPasting: Bool { if case .pasting = state { true } else { false } }

  /// Ends pasted text whose end does not come, so that the keys after it are keys again.
  mutating func endPasting() -> [Event] {
    guard case .pasting(let pasted) = state else { return [] }
    state = .ground
    return [.paste(pasted.text)]
  }

  /// Nothing more waits: an Escape that stands alone is the key of that name.
  mutating func rest() -> [Event] {
    switch state {
    case .escape:
      state = .ground
      return [.key(.escape)]
    case .sequence, .lastByte, .oldMouse:
      state = .ground
      return []
    case .ground, .character, .pasting: return []
    }
  }

  private mutating func start(_ byte: UInt8) -> [Event] {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x00...0x1F, 0x7F: return [.key(Key(control: byte))]
    case 0x20...0x7E: return [.key(.character(Character(Unicode.Scalar(byte))))]
    case 0xC2...0xDF: state = .character([byte], missing: 1)
    case 0xE0...0xEF: state = .character([byte], missing: 2)
    case 0xF0...0xF4: state = .character([byte], missing: 3)
    default: break
    }
    return []
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Event] {
    switch byte {
    case UInt8(ascii: "["):
      state = .sequence([])
      return []
    case UInt8(ascii: "O"):
      state = .lastByte(isConsole: false)
      return []
    default: return [.key(.escape)] + start(byte)
    }
  }

  private mutating func continueSequence(_ parameters: [UInt8], _ byte: UInt8) -> [Event] {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty:
      state = .lastByte(isConsole: true)
      return []
    case 0x20...0x3F where parameters.count < Self.mostParameters:
      state = .sequence(parameters + [byte])
      return []
    case UInt8(ascii: "M") where parameters.isEmpty:
      state = .oldMouse(missing: 3)
      return []
    case UInt8(ascii: "~") where parameters.elementsEqual("200".utf8):
      state = .pasting(PastedText())
      return []
    case 0x40...0x7E:
      state = .ground
      if parameters.first == UInt8(ascii: "<") {
        let pointer = Pointer(final: byte, parameters: parameters.dropFirst())
        return takesMouse ? pointer.map { [.pointer($0)] } ?? [] : []
      }
      return Key(final: byte, parameters: parameters).map { [.key($0)] } ?? []
    default: return start(byte)
    }
  }

  private mutating func join(_ byte: UInt8, to bytes: [UInt8], missing: Int) -> [Event] {
    guard byte & 0xC0 == 0x80 else { return start(byte) }
    let bytes = bytes + [byte]
    guard missing == 1 else {
      state = .character(bytes, missing: missing - 1)
      return []
    }
    state = .ground
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first,
      !(0x80...0x9F).contains(scalar.value)
    else { return [] }
    return [.key(.character(Character(scalar)))]
  }
}
