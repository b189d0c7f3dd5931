import Foundation

/// What somebody at the far end of a line waited for: after each key, until the last byte that came
/// before the next one.
struct Tally {
  private var lastKey: Double?
  private var lastByte = 0.0
  private var waits: [Double] = []
  private var answered = 0
  private var answers: [Int] = []

  /// A key was pressed at a moment, in seconds.
  mutating func keyPressed(at now: Double) {
    close()
    lastKey = now
  }

  /// Bytes have come to the far end.
  mutating func shown(_ count: Int, at now: Double) {
    lastByte = now
    answered += count
  }

  mutating func close() {
    if let lastKey, lastByte > lastKey {
      waits.append(lastByte - lastKey)
      answers.append(answered)
    }
    (lastKey, answered) = (nil, 0)
  }

  /// What it comes to, in lines.
  func words(_ line: Line, seconds: Double) -> String {
    let sorted = waits.sorted()
    func at(_ share: Double) -> String {
      guard !sorted.isEmpty else { return "-" }
      let place = min(Int(Double(sorted.count) * share), sorted.count - 1)
      return Self.seconds(sorted[place])
    }
    let computed =
      Double(waits.count) * 2 * Double(line.delay) / 1000
      + (line.bits > 0 ? Double(line.down.bytes * 10) / Double(line.bits) : 0)
    let sizes = answers.sorted()
    return """
      line             \(line.bits == 0 ? "as fast as it is" : "\(line.bits) bit/s"), \
      \(line.delay) ms each way
      from the program \(line.down.bytes) bytes, \(sizes.isEmpty ? 0 : sizes[sizes.count / 2]) an \
      answer (median), \(sizes.last ?? 0) at most
      to the program   \(line.up.bytes) bytes, in \(waits.count) keys that were answered
      waiting          \(Self.seconds(waits.reduce(0, +))) in all; a key \(at(0.5)) (median), \
      \(at(0.99)) (99 of 100), \(at(1)) at most
      computed         \(Self.seconds(computed)): two delays a key, and every byte once
      the whole walk   \(Self.seconds(seconds))

      """
  }

  private static func seconds(_ value: Double) -> String { String(format: "%.2f s", value) }
}
