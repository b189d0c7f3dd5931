internal import Canvas

extension Conflict {
  /// What a key on the page leads to.
  enum Outcome: Hashable, Sendable {
    case stays
    /// The case stays as it was.
    case leaves
    /// The file is merged into the case as chosen.
    case merges
    /// A line that says why the key does nothing.
    case says(String)
  }

  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .leaves
    case "C": return .merges
    case "j", .down: move(by: 1)
    case "k", .up: move(by: -1)
    case "g", .home: move(by: -rows.count)
    case "G", .end: move(by: rows.count)
    case "h", .left: choose(.imported)
    case "l", .right: choose(.kept)
    default:
      return .says("\(key.label) does nothing here. h takes the file's value, l the store's.")
    }
    return .stays
  }

  /// What row 23 says.
  var advice: String {
    guard unchosen > 0 else {
      return "C files the case as chosen. Esc takes nothing."
    }
    let facts = Counted.words(unchosen, "fact")
    return "\(facts) without a choice: C makes that not known. Esc takes nothing."
  }

  /// The keys of the page, for the line of keys.
  static let keyLines = [
    KeyLine(id: "conflict.left", keys: ["h"], label: "file", hint: Hint("file", rank: 1)),
    KeyLine(id: "conflict.right", keys: ["l"], label: "store", hint: Hint("store", rank: 1)),
    KeyLine(id: "conflict.down", keys: ["j"], label: "next", hint: Hint("row", rank: 2)),
    KeyLine(id: "conflict.up", keys: ["k"], label: "before", hint: Hint("row", rank: 2)),
    KeyLine(id: "conflict.merge", keys: ["C"], label: "confirm", hint: Hint("confirm", rank: 1)),
    KeyLine(
      id: "conflict.leave", keys: [.escape], label: "take nothing",
      hint: Hint("take nothing", rank: 1)),
  ]
}
