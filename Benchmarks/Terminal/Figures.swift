import Foundation

/// Numbers in order, and what is said of them.
struct Figures {
  private let sorted: [Double]

  init(_ numbers: [Double]) { sorted = numbers.sorted() }

  var median: Double { at(0.5) }
  var most: Double { sorted.last ?? 0 }

  func at(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)]
  }
}

extension Double {
  /// Nanoseconds as milliseconds.
  var milliseconds: String { String(format: "%.2f", self / 1_000_000) }

  var whole: String { String(Int(self)) }
}

extension String {
  func filled(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }

  func behind(_ width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
