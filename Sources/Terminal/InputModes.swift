internal import CNcurses
internal import Glibc

/// What a terminal is asked to send besides keys: marks around pasted text, always, and reports of
/// the mouse, where the user wants them.
///
/// Sent as they are to any terminal whose description knows a mouse: those are the ones of xterm's
/// kind, which take both, or pass over what they do not know. Others are never sent any of it.
struct InputModes {
  private let isOfXtermsKind: Bool
  private var isOn = false

  /// Whether the mouse is reported, or will be when the modes are switched on.
  var usesMouse = false {
    didSet {
      if !isOfXtermsKind { usesMouse = false }
      if isOn, usesMouse != oldValue {
        Self.send(usesMouse ? Self.mouseOn : Self.mouseOff)
      }
    }
  }

  /// Asks the description of the terminal, which must be open.
  init() { isOfXtermsKind = trocar_capability("kmous") != nil }

  /// Asks for it, at the start and whenever the screen is taken back.
  mutating func switchOn() {
    isOn = true
    guard isOfXtermsKind else { return }
    Self.send(Self.pasteOn + (usesMouse ? Self.mouseOn : ""))
  }

  /// Takes it back, for whoever has the terminal next.
  func switchOff() { Self.send(off) }

  /// What takes back all of it, whether it was asked for or not.
  var off: String { isOfXtermsKind ? Self.mouseOff + Self.pasteOff : "" }

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  // Buttons that go down and up, told in decimal numbers, which no place on the screen outgrows.
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  private static func send(_ text: String) {
    let bytes = Array(text.utf8)
    if !bytes.isEmpty { _ = write(STDOUT_FILENO, bytes, bytes.count) }
  }
}
