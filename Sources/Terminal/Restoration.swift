internal import CNcurses
internal import Glibc

/// What brings a terminal back to its shell, made ready before it may be needed in a crash.
struct Restoration {
  private var modes = termios()
  private var bytes: [UInt8] = []

  /// Keeps the modes of the shell. Must come before curses changes them.
  init() { tcgetattr(STDIN_FILENO, &modes) }

  /// Makes the crash handlers ready for a screen of so many rows.
  mutating func arm(rows: Int) {
    bytes = Array(InputModes().off.utf8)
    bytes += ["sgr0", "op", "cnorm", "rmkx"].flatMap(Self.capability)
    if let move = trocar_move_to_row(Int32(rows - 1)) {
      bytes += Self.withoutPadding(String(cString: move))
    }
    bytes += Self.capability("rmcup") + Array("\r\n".utf8)
    withUnsafePointer(to: modes) { modes in
      bytes.withUnsafeBytes { bytes in
        trocar_guard_against_crashes(
          modes, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
  }

  private static func capability(_ name: String) -> [UInt8] {
    trocar_capability(name).map { withoutPadding(String(cString: $0)) } ?? []
  }

  /// A capability without its marks for delays, `$<2>`, which old terminals needed.
  static func withoutPadding(_ capability: String) -> [UInt8] {
    var rest = Array(capability.utf8)[...]
    var kept: [UInt8] = []
    while let mark = rest.firstRange(of: "$<".utf8),
      let end = rest[mark.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    {
      kept += rest[..<mark.lowerBound]
      rest = rest[(end + 1)...]
    }
    return kept + rest
  }
}
