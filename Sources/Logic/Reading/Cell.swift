/// A reading as plain numbers, so that a comparison touches no text.
struct Cell {
  var state: State
  /// Where the whole reading of words, a date or a text is kept: from 0 with the reader, below 0
  /// with the form of the catalogue.
  var kept: Int32
  /// Yes as 1 and no as 0, the choices that are the answer as bits, or the least number.
  var bits: UInt64
  /// The greatest number.
  var high: Double

  enum State: UInt8 {
    case unread, unknown, notApplicable, yesNo, words, number, interval
    /// A value that no condition compares: a date, a text, several numbers.
    case other
  }

  init(state: State, kept: Int32 = 0, bits: UInt64 = 0, high: Double = 0) {
    (self.state, self.kept, self.bits, self.high) = (state, kept, bits, high)
  }

  static let unread = Cell(state: .unread)
  static let unknown = Cell(state: .unknown)
  static let notApplicable = Cell(state: .notApplicable)

  init(yesNo isYes: Bool) { self.init(state: .yesNo, bits: isYes ? 1 : 0) }

  init(number: Double) { self.init(state: .number, bits: number.bitPattern, high: number) }

  init(_ interval: Interval) {
    self.init(state: .interval, bits: interval.low.bitPattern, high: interval.high)
  }

  init(_ truth: Truth) {
    switch truth {
    case .yes: self.init(yesNo: true)
    case .no: self.init(yesNo: false)
    case .unknown: self.init(state: .unknown)
    }
  }

  var low: Double { Double(bitPattern: bits) }

  /// Whether one value is settled.
  var isKnown: Bool {
    switch state {
    case .yesNo, .words, .number, .other: true
    case .unread, .unknown, .notApplicable, .interval: false
    }
  }

  /// Whether nothing that could still be entered would change the reading.
  var isSettled: Bool {
    switch state {
    case .yesNo, .words, .number, .other, .notApplicable: true
    case .unread, .unknown, .interval: false
    }
  }
}
