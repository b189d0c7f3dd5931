import Foundation

/// Numbers in order, and what is said of them.
struct Figures {
  private let sorted: [Double]

  init(_ numbers: [Double]) { sorted = numbers.sorted() }

  var median: Double { at(0.5) }

  func at(_ share: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    let index = Int((Double(sorted.count) * share).rounded(.down))
    return index < sorted.count ? sorted[index] : last
  }

  /// Median, 99th percentile and most, with a unit.
  func words(_ scale: Double, _ unit: String) -> String {
    func text(_ number: Double) -> String { String(format: "%.2f", number / scale) }
    return "\(text(median)) \(unit) median, \(text(at(0.99))) p99, \(text(at(1))) most"
  }
}

extension String {
  func filled(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
