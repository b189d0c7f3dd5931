/// One direction of a line: so many bits a second, and so long on the way.
///
/// Bytes that come while others are still being sent wait for them, as at a modem.
struct Pace {
  /// How long one byte takes to be sent, in seconds; 10 bits a byte, with start and stop.
  private let perByte: Double
  /// How long a byte is on the way, in seconds.
  private let delay: Double
  private var waiting: [(arrival: Double, byte: UInt8)] = []
  private var next = 0
  private var busyUntil = 0.0
  private(set) var bytes = 0

  /// - Parameters:
  ///   - bits: How many a second; 0 for as many as there are.
  ///   - milliseconds: The delay.
  init(bits: Int, milliseconds: Int) {
    perByte = bits > 0 ? 10 / Double(bits) : 0
    delay = Double(milliseconds) / 1000
  }

  var isEmpty: Bool { next == waiting.count }
  /// How many bytes are not at the other end yet.
  var count: Int { waiting.count - next }

  /// Takes bytes at a moment, in seconds.
  mutating func send(_ new: some Collection<UInt8>, at now: Double) {
    for byte in new {
      busyUntil = max(busyUntil, now) + perByte
      waiting.append((busyUntil + delay, byte))
    }
    bytes += new.count
  }

  /// What has arrived by a moment.
  mutating func arrived(by now: Double) -> [UInt8] {
    var found: [UInt8] = []
    while next < waiting.count, waiting[next].arrival <= now {
      found.append(waiting[next].byte)
      next += 1
    }
    if isEmpty { (waiting, next) = ([], 0) }
    return found
  }

  /// When the next byte arrives; nothing where none is on the way.
  var nextArrival: Double? { isEmpty ? nil : waiting[next].arrival }
}
