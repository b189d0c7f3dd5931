import Canvas
import TestSupport

/// What comes to the mind of someone who presses keys at random: mostly what does something.
struct Whim {
  private var random: SeededRandom

  init(_ random: SeededRandom) { self.random = random }

  mutating func number(below limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

  /// Whether something happens that does once in so many times.
  mutating func once(in times: Int) -> Bool { number(below: times) == 0 }

  mutating func one<Value>(of values: [Value], or other: Value) -> Value {
    values.isEmpty ? other : values[number(below: values.count)]
  }

  /// Sizes at the edges of every layout, and below what there is a picture for.
  mutating func size() -> Size {
    let sizes: [(Int, Int)] = [
      (80, 24), (80, 24), (80, 24), (81, 25), (109, 35), (110, 40), (120, 40), (132, 43), (169, 50),
      (200, 60), (79, 24), (80, 23), (20, 5), (1, 1), (300, 100),
    ]
    let (columns, rows) = one(of: sizes, or: (80, 24))
    return Size(columns: columns, rows: rows)
  }

  /// A key of a command, or one that is none.
  mutating func key() -> Key {
    if once(in: 3) { return one(of: Self.special, or: .escape) }
    return .character(one(of: Self.letters, or: "j"))
  }

  /// What is typed into a field, key by key.
  mutating func answer() -> [Key] {
    let text = one(of: Self.answers, or: "y")
    let end: [Key] = once(in: 6) ? [.escape] : once(in: 8) ? [.down] : [.enter]
    return text.map(Key.character) + end
  }

  /// A word of the palette, and a yes to what it may ask.
  mutating func order() -> [Key] {
    let word = one(of: Self.orders, or: "log")
    return [.character(":")] + word.map(Key.character) + [.enter]
  }

  mutating func pointer(in size: Size) -> Pointer {
    let place = Position(
      row: number(below: size.rows + 1), column: number(below: size.columns + 1))
    let action: Pointer.Action = once(in: 3) ? (once(in: 2) ? .wheelUp : .wheelDown) : .press
    return Pointer(action, at: place)
  }

  mutating func pasted() -> String {
    one(
      of: ["C", "qqC", "Maja\nLindholm", ":quit\r", "", "22", "y", "\u{1B}[2J", "漢e\u{301}"], or: ""
    )
  }

  private static let special: [Key] = [
    .enter, .enter, .enter, .escape, .tab, .tab, .backTab, .backspace, .delete, .up, .down, .down,
    .left, .right, .home, .end, .pageUp, .pageDown, .function(1), .function(2), .function(7),
    .control("l"), .control("z"),
  ]
  private static let letters = Array(
    "jjjjjkkkllhhgGyyynnn--eeEXCCuuuUUaamwwWffcccxxMOHSsr..,,??//JKKJ12233334455566777  DdLtTpbNvYPivRiooV"
  )
  private static let answers = [
    "y", "n", "-", "78", "8", "0", "t", "t-20", "t-2", "20 nov", "2026-11-20", "30/11", "L1", "T10",
    "T12 L1-L3", "spine", "iliac", "osteoporotic", "met", "a", "b", "c", "d", "f", "m", "s", "ab",
    "22", "2.2cm", "3.5", "1 1 2 0 1 3", ". . 2", "none of it", "painful at rest", "é漢", "99999",
    "x", "",
  ]
  private static let orders = [
    "set lines", "set ascii", "set mouse", "set nomouse", "keys", "log", "theme mono", "undo",
    "redo", "nothing", "help", "lock", "pen",
  ]
}
