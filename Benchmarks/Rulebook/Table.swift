import Foundation

/// Prints what was measured, a line each.
struct Table {
  /// A line: how long one takes, how many there are in a second, and the ratio to what is compared.
  func line(_ name: String, _ measured: Measurement, to plain: Measurement? = nil) {
    let ratio = plain.map { String(format: "%7.1fx", $0.median / measured.median) } ?? ""
    print(
      Self.padded(name, 58), Self.time(measured.median),
      "(\(Self.time(measured.least)) to \(Self.time(measured.most)))",
      Self.rate(measured.median), ratio)
  }

  func heading(_ text: String) { print("\n\(text)") }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func time(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case ..<1_000: String(format: "%6.1f ns", nanoseconds)
    case ..<1_000_000: String(format: "%6.1f us", nanoseconds / 1_000)
    default: String(format: "%6.1f ms", nanoseconds / 1_000_000)
    }
  }

  private static func rate(_ nanoseconds: Double) -> String {
    String(format: "%12.0f/s", 1_000_000_000 / nanoseconds)
  }
}
