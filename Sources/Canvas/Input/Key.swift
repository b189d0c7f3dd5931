/// A key as the keyboard gives it, before any screen says what it does.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// A letter, or one of `@ [ \ ] ^ _`, held with Ctrl; letters in lower case.
  case control(Character)
  /// F1 and on.
  case function(Int)
}

extension Key {
  /// The name of the key in hints and in key files: `j`, `Enter`, `PgDn`, `^C`, `F1`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.key == self }?.name ?? "?"
    }
  }

  /// The key of a label; the same labels that `label` gives, in any case where that is clear.
  package init?(label: String) {
    if label.count == 1, let character = label.first {
      self = .character(character)
      return
    }
    let lowered = label.lowercased()
    if lowered == "space" {
      self = .character(" ")
    } else if let named = Self.names.first(where: { $0.name.lowercased() == lowered }) {
      self = named.key
    } else if label.count == 2, label.first == "^", let last = lowered.last, last.isASCII {
      self = .control(last)
    } else if lowered.first == "f", let number = Int(lowered.dropFirst()), 1...63 ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let names: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
    (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
  ]
}
