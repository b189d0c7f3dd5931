import Testing

@testable import Logic

/// Sets of cases as bits.
@Suite struct CaseNumbersTests {
  @Test func `what was put in is in it, and nothing else`() {
    let set = CaseNumbers([0, 63, 64, 100_000])
    for number in [0, 63, 64, 100_000] { #expect(set.contains(number)) }
    for number in [-1, 1, 62, 65, 99_999, 100_001, 9_000_000] { #expect(!set.contains(number)) }
    #expect(set.count == 4)
  }

  @Test(arguments: [-1, 0, 1, 62, 63, 64, 127, 128, 1_000])
  func `all up to a last one are all of them`(last: Int) {
    #expect(CaseNumbers(through: last) == CaseNumbers(0..<max(0, last + 1)))
    #expect(CaseNumbers(through: last).count == last + 1)
  }

  @Test func `a number below nothing is no case`() {
    #expect(CaseNumbers([-1, -64]) == CaseNumbers())
  }

  @Test func `sets are put together, cut and taken away, whichever is the longer`() {
    let (low, high) = (CaseNumbers([1, 2, 70]), CaseNumbers([2, 3, 500]))
    var union = low
    union.formUnion(high)
    #expect(union == CaseNumbers([1, 2, 3, 70, 500]))
    var both = high
    both.formIntersection(low)
    #expect(both == CaseNumbers([2]))
    var left = high
    left.subtract(low)
    #expect(left == CaseNumbers([3, 500]))
    left = low
    left.subtract(high)
    #expect(left == CaseNumbers([1, 70]))
  }

  @Test func `equal sets are equal whatever was in them before`() {
    var emptied = CaseNumbers([5, 700])
    emptied.subtract(CaseNumbers([700]))
    #expect(emptied == CaseNumbers([5]))
    #expect(emptied.hashValue == CaseNumbers([5]).hashValue)
  }
}
