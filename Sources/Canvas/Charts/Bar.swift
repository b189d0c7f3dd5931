/// How much of a limit is used, as a row of cells with an end on both sides.
///
///     Bar([.init(6, "B"), .init(14, "C")], limit: 30, cells: 30).spans
///     // [BBBBBBCCCCCCCCCCCCCC..........]
///
/// The row tells the truth at both ends: no cell is used where nothing is, one is where anything is,
/// one is free while anything is free, and none is at the limit. Beyond the limit the whole row is
/// what is used, and `|` stands where the limit lies in it. The figure belongs beside it, in words.
package struct Bar: Hashable, Sendable {
  /// A share of what is used, with the character that its cells show.
  package struct Part: Hashable, Sendable {
    package let amount: Double
    package let sign: Character

    package init(_ amount: Double, _ sign: Character = "#") {
      self.amount = amount.isFinite ? max(0, amount) : 0
      self.sign = sign
    }
  }

  package let parts: [Part]
  package let limit: Double
  /// How many cells stand between the two ends.
  package let cells: Int
  /// Whether more may be used than is known: what is left is then `?` and not free.
  package let isOpen: Bool

  package init(_ parts: [Part], limit: Double, cells: Int, isOpen: Bool = false) {
    self.parts = parts
    self.limit = limit.isFinite ? max(0, limit) : 0
    self.cells = max(0, cells)
    self.isOpen = isOpen
  }

  /// All that is used, in the unit of the limit.
  package var total: Double { parts.reduce(0) { $0 + $1.amount } }

  package var isOver: Bool { total > limit }

  /// How many cells are used while the limit is not passed.
  package var usedCells: Int { isOver ? cells : Self.share(total, of: limit, in: cells) }

  package var spans: [Span] {
    [Span("[", .budgetFree)] + (isOver ? overSpans : withinSpans) + [Span("]", .budgetFree)]
  }

  private var withinSpans: [Span] {
    let used = usedCells
    let left = String(repeating: isOpen ? "?" : ".", count: cells - used)
    return [
      Span(signs(in: used), .budgetUsed), Span(left, isOpen ? .stateUnknown : .budgetFree),
    ].filter { !$0.text.isEmpty }
  }

  private var overSpans: [Span] {
    guard cells > 2 else { return [Span(signs(in: cells), .budgetOver)] }
    let signs = signs(in: cells - 1)
    let within = Self.share(limit, of: total, in: cells - 1)
    return [
      Span(String(signs.prefix(within)), .budgetUsed), Span("|", .budgetLimit),
      Span(String(signs.dropFirst(within)), .budgetOver),
    ].filter { !$0.text.isEmpty }
  }

  /// The characters of the parts, each with a cell at least where there are enough.
  private func signs(in used: Int) -> String {
    var signs = ""
    var sum = 0.0
    let real = parts.filter { $0.amount > 0 }
    for (index, part) in real.enumerated() {
      sum += part.amount
      let wanted = Int((sum / total * Double(used)).rounded())
      let last = max(signs.count, used - (real.count - 1 - index))
      let end = min(last, max(signs.count + 1, wanted))
      signs += String(repeating: part.sign, count: max(0, end - signs.count))
    }
    return signs
  }

  /// The cells of an amount: none for nothing, all for the whole, and never either for what lies
  /// between.
  static func share(_ amount: Double, of whole: Double, in cells: Int) -> Int {
    guard amount > 0, cells > 0 else { return 0 }
    guard amount < whole else { return cells }
    let rounded = Int((amount / whole * Double(cells)).rounded())
    return cells == 1 ? 1 : max(1, min(cells - 1, rounded))
  }
}
