internal import Logic

/// Segments of the spine: `T10`, `d10`, `T12 L1-L3`, across regions too.
struct LevelText {
  private let choices: [Choice]

  init(_ choices: [Choice]) { self.choices = choices }

  func read(_ text: String) -> FieldReading {
    var found: Set<Int> = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      switch read(part: part) {
      case .levels(let indices): found.formUnion(indices)
      case .incomplete: return .incomplete("\(part) goes on: T12-L1 is from T12 to L1.")
      case .refused(let why): return .refused(why)
      }
    }
    let kept = found.sorted().map { choices[$0] }
    guard !kept.isEmpty else { return .incomplete("t10, d10, T12 L1-L3") }
    let count = kept.count == 1 ? "" : " (\(kept.count) segments)"
    return .answer(
      .value(.words(kept.map(\.value))), echo: kept.map(\.label).joined(separator: " ") + count)
  }

  private enum Part {
    case levels([Int])
    case incomplete
    case refused(String)
  }

  private func read(part: Substring) -> Part {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first, let last = ends.last, !first.isEmpty else {
      return .refused("\(part) is no level: t10, d10, T12-L1.")
    }
    if first.allSatisfy(\.isLetter) { return .incomplete }
    if last.isEmpty || last.allSatisfy(\.isLetter) { return .incomplete }
    guard let region = region(of: first) else {
      return .refused("\(first) is no level: C, T or D, L or S with a number.")
    }
    let from = index(of: first, region)
    let to = index(of: last, self.region(of: last) ?? region)
    guard let from else { return .refused(unknown(first, region)) }
    guard let to else { return .refused(unknown(last, self.region(of: last) ?? region)) }
    return .levels(Array(min(from, to)...max(from, to)))
  }

  /// The letter of the region: dorsal is thoracic.
  private func region(of text: Substring) -> Character? {
    switch text.prefix(while: \.isLetter).lowercased() {
    case "c": "C"
    case "t", "th", "d": "T"
    case "l": "L"
    case "s": "S"
    default: nil
    }
  }

  private func index(of text: Substring, _ region: Character) -> Int? {
    guard let number = Int(text.drop(while: \.isLetter)) else { return nil }
    return choices.firstIndex { $0.value == "\(region)\(number)" }
  }

  private func unknown(_ text: Substring, _ region: Character) -> String {
    let last = choices.last { $0.value.first == region }?.value ?? "none"
    return "\(text.uppercased()) has no place in the list, which ends at \(last) here:"
      + " give the label that the meeting counts by."
  }
}
