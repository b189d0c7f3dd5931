import Testing

@testable import Logic

@Suite struct FactPlaceTests {
  private let record = Case(
    id: "lamps", sheet: Sheet(["keeper_awake": .yes]),
    lesions: [Lesion(id: "A", sheet: Sheet(["lit": .no]))],
    studies: [Study(id: "s1", sheet: Sheet(["seen": .unknown]))])

  @Test func `a field is read by whose it is`() {
    #expect(record[FactPlace(.wholeCase, "keeper_awake")] == .yes)
    #expect(record[FactPlace(.lesion("A"), "lit")] == .no)
    #expect(record[FactPlace(.study("s1"), "seen")] == .unknown)
    #expect(record[FactPlace(.lesion("B"), "lit")] == nil)
  }

  @Test func `a field is set where the case has it, and nowhere else`() {
    var changed = record
    changed[FactPlace(.lesion("A"), "lit")] = .yes
    changed[FactPlace(.study("s1"), "seen")] = nil
    changed[FactPlace(.lesion("B"), "lit")] = .yes
    #expect(changed.lesions == [Lesion(id: "A", sheet: Sheet(["lit": .yes]))])
    #expect(changed.studies == [Study(id: "s1")])
  }

  @Test(
    arguments: [
      (.yesNo(true), "yes"), (.yesNo(false), "no"), (.number(22), "22"), (.number(3.5), "3.5"),
      (.number(-0.0), "0"), (.word("lytic"), "lytic"), (.words(["T12", "L1"]), "[T12, L1]"),
      (.words([]), "[]"), (.numbers([60, 7.5]), "[60, 7.5]"), (.text("as it is"), "as it is"),
    ] as [(FactValue, String)])
  func `a value is written as in files`(value: FactValue, written: String) {
    #expect(value.written == written)
  }
}
