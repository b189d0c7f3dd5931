internal import CNcurses
package import Canvas
internal import Glibc

/// The real terminal: grids in, events out.
///
/// It has the screen from its beginning to its end, and gives it back on every way out: at the
/// end of its life, at `exit`, on a signal, while stopped, and in a crash.
///
///     var terminal = try Terminal(palette: palette)
///     terminal.show(grid)
///     let event = terminal.nextEvent(within: .seconds(60))
@MainActor
package struct Terminal: ~Copyable {
  /// How roles look; a new palette shows at the next paint.
  package var palette: Palette {
    didSet {
      pens.forget()
      shown = nil
    }
  }

  /// Whether clicks and the wheel are events; stays off where the terminal reports none.
  package var usesMouse: Bool {
    get { modes.usesMouse }
    set {
      modes.usesMouse = newValue
      decoder.takesMouse = modes.usesMouse
    }
  }

  var signals: Signals
  var decoder = KeyDecoder()
  /// What was read and not taken yet.
  var events: [Event] = []
  var modes: InputModes
  var isLineDropped = false

  private let screen: OpaquePointer
  private var restoration: Restoration
  private var pens: Pens
  private var shown: Grid?

  /// Takes the screen.
  package init(palette: Palette) throws(TerminalError) {
    let name = try Self.checkedName()
    var restoration = Restoration()
    guard let signals = Signals() else { throw .refused(name) }
    guard let screen = trocar_open() else {
      signals.release()
      throw .refused(name)
    }
    trocar_gather_output()
    trocar_shorten_attributes()
    set_escdelay(25)
    trocar_prepare_keys()
    modes = InputModes()
    trocar_restore_at_exit(modes.off, modes.off.utf8.count)
    restoration.arm(rows: Int(trocar_rows()))
    self.screen = screen
    self.palette = palette
    self.signals = signals
    self.restoration = restoration
    self.pens = Pens()
    takeSize()
    modes.switchOn()
  }

  deinit {
    modes.switchOff()
    trocar_wipe()
    endwin()
    delscreen(screen)
    signals.release()
  }

  /// Gives the screen back to the shell.
  package consuming func close() {}

  /// Wakes `nextEvent` from another thread.
  package var waker: Waker { signals.waker }

  /// Beyond any screen; a larger size is a mistake of the line, and would fill the memory.
  private static let mostColumns = 1000
  private static let mostRows = 500

  /// Learns the size that the terminal has now.
  mutating func takeSize() {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return }
    let size = Size(
      columns: min(Int(window.ws_col), Self.mostColumns),
      rows: min(Int(window.ws_row), Self.mostRows))
    guard size != self.size else { return }
    resizeterm(Int32(size.rows), Int32(size.columns))
    restoration.arm(rows: size.rows)
    shown = nil
  }
}

extension Terminal: Display {
  package var size: Size { Size(columns: Int(trocar_columns()), rows: Int(trocar_rows())) }

  package mutating func show(_ grid: Grid) {
    if shown == nil { trocar_erase() }
    for run in grid.changes(from: shown) {
      Self.put(run, with: pens.pen(for: run.role, on: run.ground, palette))
    }
    if let cursor = grid.cursor, grid.box.contains(cursor) {
      curs_set(1)
      trocar_move(Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    trocar_refresh()
    shown = grid
  }

  /// Outside of the main actor, as it needs nothing of it: to look where it runs takes longer than to
  /// put a cell.
  nonisolated private static func put(_ run: Run, with pen: Pen) {
    let row = Int32(run.row)
    if let text = run.plainText {
      trocar_put_plain(
        row, Int32(run.column), text, Int32(text.count), pen.attributes, pen.pair)
      return
    }
    for (column, cell) in zip(Int32(run.column)..., run.cells) where !cell.isContinuation {
      put(cell, row: row, column: column, pen)
    }
  }

  nonisolated private static func put(_ cell: Cell, row: Int32, column: Int32, _ pen: Pen) {
    withUnsafeBytes(of: cell.scalars) { bytes in
      let scalars = bytes.bindMemory(to: UInt32.self)
      let count = scalars.firstIndex(of: 0) ?? scalars.count
      trocar_put(
        row, column, scalars.baseAddress, Int32(count), Int32(cell.columns), pen.attributes,
        pen.pair)
    }
  }

  package mutating func redraw() { trocar_repaint() }
}

extension Terminal {
  /// The name of the terminal, once it is clear that curses can start on it without giving up.
  private static func checkedName() throws(TerminalError) -> String {
    guard !trocar_is_on() else { throw .alreadyOpen }
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    guard let value = getenv("TERM"), value.pointee != 0 else { throw .unnamed }
    takeLocale()
    let name = String(cString: value)
    switch trocar_look_up() {
    case 0: throw .unknown(name)
    case -1: throw .noDatabase
    default: break
    }
    guard trocar_capability("cup") != nil else { throw .cannotPlaceCursor(name) }
    return name
  }

  /// Takes the characters of the user's locale.
  ///
  /// Where none is named, or one that this host lacks, as often over SSH, they are taken as UTF-8;
  /// otherwise every letter beyond ASCII would be lost.
  private static func takeLocale() {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let isNamed = names.contains { name in getenv(name).map { $0.pointee != 0 } ?? false }
    if setlocale(LC_CTYPE, "") == nil || !isNamed { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}
