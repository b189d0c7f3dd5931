/// What came upon keys of one kind: how long, how much, and how much work it was.
struct Answers {
  private var first: [Double] = []
  private var last: [Double] = []
  private var work: [Double] = []
  private var bytes: [Double] = []
  private var details: [Double] = []

  /// Takes the answer to one key, the bytes that followed upon a rest, and the processor's time until
  /// the key was answered, in nanoseconds.
  mutating func add(_ burst: PseudoTerminal.Burst, details: Int, work: Double) {
    first.append(burst.firstByte)
    last.append(burst.lastByte)
    bytes.append(Double(burst.bytes))
    self.details.append(Double(details))
    self.work.append(work)
  }

  var firstByte: Double { Figures(first).median }
  var lastByte: Double { Figures(last).median }

  static let head =
    "".filled(to: 30)
    + ["first ms", "last ms", "p99 ms", "work ms", "p99 ms", "bytes", "most", "at rest"]
    .map { $0.behind(9) }.joined()

  /// The row of the table, with the goal that it misses or meets.
  func row(_ label: String, _ goal: Goal? = nil) -> String {
    let cells = [
      Figures(first).median.milliseconds, Figures(last).median.milliseconds,
      Figures(last).at(0.99).milliseconds, Figures(work).median.milliseconds,
      Figures(work).at(0.99).milliseconds, Figures(bytes).median.whole, Figures(bytes).most.whole,
      Figures(details).median.whole,
    ]
    return label.filled(to: 30) + cells.map { $0.behind(9) }.joined()
      + (goal.map { "   " + $0.words(last: Figures(last), bytes: Figures(bytes)) } ?? "")
  }
}

/// What an answer to a key may take.
struct Goal {
  /// The most bytes at once; nothing where none are promised.
  let bytes: Double?

  private static let median = 1_000_000.0
  private static let slowest = 5_000_000.0

  func words(last: Figures, bytes sent: Figures) -> String {
    let misses = [
      last.median < Self.median ? nil : "median 1 ms",
      last.at(0.99) < Self.slowest ? nil : "p99 5 ms",
      bytes.flatMap { sent.most <= $0 ? nil : "\(Int($0)) bytes" },
    ].compactMap { $0 }
    return misses.isEmpty ? "met" : "MISSED: " + misses.joined(separator: ", ")
  }
}
