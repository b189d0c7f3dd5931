/// A set of cases by the small numbers that a store gives them: a bit for each, so that a hundred
/// thousand cases take 12 KB.
package struct CaseNumbers: Hashable, Sendable {
  private var bits: [UInt64] = []

  package init() {}

  package init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  /// All cases from 0 to a last one.
  package init(through last: Int) {
    guard last >= 0 else { return }
    bits = Array(repeating: .max, count: last >> 6) + [.max >> UInt64(63 - last & 63)]
  }

  /// Adds a case; numbers below 0 are no cases.
  package mutating func insert(_ number: Int) {
    guard number >= 0 else { return }
    let index = number >> 6
    if index >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: index + 1 - bits.count))
    }
    bits[index] |= 1 << UInt64(number & 63)
  }

  package func contains(_ number: Int) -> Bool {
    number >= 0 && number >> 6 < bits.count && bits[number >> 6] & 1 << UInt64(number & 63) != 0
  }

  package mutating func formUnion(_ other: CaseNumbers) {
    if other.bits.count > bits.count {
      bits.append(contentsOf: repeatElement(0, count: other.bits.count - bits.count))
    }
    for index in other.bits.indices { bits[index] |= other.bits[index] }
  }

  package mutating func formIntersection(_ other: CaseNumbers) {
    for index in bits.indices { bits[index] &= index < other.bits.count ? other.bits[index] : 0 }
  }

  package mutating func subtract(_ other: CaseNumbers) {
    for index in bits.indices where index < other.bits.count { bits[index] &= ~other.bits[index] }
  }

  package var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  package static func == (left: CaseNumbers, right: CaseNumbers) -> Bool {
    let shorter = min(left.bits.count, right.bits.count)
    return left.bits[..<shorter] == right.bits[..<shorter]
      && left.bits[shorter...].allSatisfy { $0 == 0 }
      && right.bits[shorter...].allSatisfy { $0 == 0 }
  }

  package func hash(into hasher: inout Hasher) {
    for (index, word) in bits.enumerated() where word != 0 {
      hasher.combine(index)
      hasher.combine(word)
    }
  }
}
