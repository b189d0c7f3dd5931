import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The rows of many cases, close together.
@Suite struct WorklistRowsTests {
  private static let rows: [WorklistRow] = (0..<60).map { number in
    let needs = [
      Need(.bad, "1 hold", .technique), Need(.unknown, "4 facts", .caseEntry),
      Need(.neutral, "done", .report), Need(.neutral, "see at 3 mo", .followUp),
    ]
    return WorklistRow(
      id: "2611-\(100 + number * 7 % 60)", title: number % 3 == 0 ? "" : "Métastase \(number)",
      patient: ["Łukasz Ö", "maja Lindholm", "Abara"][number % 3],
      age: number % 5 == 0 ? nil : 40.5,
      sex: ["F", "M", "?"][number % 3], target: number % 2 == 0 ? "T10 met breast" : "",
      need: needs[number % 4],
      meeting: number % 4 == 0 ? CalendarDate(year: 2026, month: 11) : nil,
      procedure: number % 6 == 0 ? nil : CalendarDate(dayNumber: 20_000 + number % 9),
      isDecided: number % 2 == 1, number: number)
  }

  @Test func `a row comes out as it went in`() {
    #expect(Array(WorklistRows(Self.rows)) == Self.rows)
  }

  @Test(arguments: Worklist.Order.allCases)
  func `rows are sorted, and a few more are put where they belong`(order: Worklist.Order) {
    let rows = WorklistRows(Self.rows)
    let sorted = rows.sorted(rows.places(fitting: [], [:]), by: order).map { rows[Int($0)] }
    let wanted = Self.rows.sorted { left, right in
      func key(_ row: WorklistRow) -> (Int, Int, String) {
        switch order {
        case .need: (row.need.urgency, row.day, "")
        case .date: (0, row.day, "")
        case .step: (row.need.step.rawValue, row.day, "")
        case .patient: (0, 0, row.patient.lowercased())
        }
      }
      let (one, other) = (key(left), key(right))
      if (one.0, one.1) != (other.0, other.1) { return (one.0, one.1) < (other.0, other.1) }
      // By bytes, as nothing else is the same in every locale.
      if one.2 != other.2 {
        return one.2.utf8.lexicographicallyPrecedes(other.2.utf8)
      }
      return left.id < right.id
    }
    #expect(sorted.map(\.id) == wanted.map(\.id))

    var places = rows.sorted((0..<50).map { Int32($0) }, by: order)
    rows.insert((50..<60).map { Int32($0) }, into: &places, by: order)
    #expect(places.map { rows[Int($0)].id } == wanted.map(\.id))
  }

  @Test(arguments: [
    ("lindholm", 20), ("ŁUKASZ", 20), ("breast", 30), ("tase", 40), ("hold", 15), ("who:abara", 20),
    ("who:2611-107", 1), ("site:t10", 30), ("needs:facts", 15), ("needs:!!", 15), ("age:>40", 48),
    ("age:<40", 0), ("age:40.5", 48), ("age:", 60), ("mdt:nov", 15), ("mdt:none", 45),
    ("due:", 15), ("breast hold", 15), ("step:follow", 15), ("nowhere", 0), ("coaglopathy:yes", 0),
  ])
  func `rows fit what they say`(text: String, count: Int) {
    let rows = WorklistRows(Self.rows)
    #expect(rows.places(fitting: WorklistFilter(text).parts, [:]).count == count, "\(text)")
  }

  @Test func `names and ids that begin alike for long are sorted by what comes then`() {
    let names = [
      "maja lindholm of the northern islands b", "Maja Lindholm of the northern islands",
      "maja lindholm of the northern islands a", "maja lindholm", "maja", "",
    ]
    let rows = WorklistRows(
      names.enumerated().map { index, name in
        WorklistRow(
          id: "2611-1000000000000000000\(9 - index)", title: "", patient: name, age: nil, sex: "?",
          target: "", need: Need(.bad, "1 hold", .technique), meeting: nil, procedure: nil,
          isDecided: false, number: index)
      })
    let all = rows.places(fitting: [], [:])
    #expect(
      rows.sorted(all, by: .patient).map { names[Int($0)] }
        == names.sorted {
          $0.lowercased() < $1.lowercased()
        })
    #expect(rows.sorted(all, by: .need) == [5, 4, 3, 2, 1, 0])
  }

  @Test(arguments: [
    ("lindholm", 0..<60, 20), ("lindholm", 30..<33, 1), ("lindholm", 60..<60, 0),
    ("breast", 59..<60, 0), ("breast", 58..<59, 1), ("a", 0..<1, 1),
  ])
  func `only the rows that are asked for are looked through`(
    text: String, all: Range<Int>, count: Int
  ) {
    let rows = WorklistRows(Self.rows)
    let places = rows.places(fitting: WorklistFilter(text).parts, [:], among: all)
    #expect(places.count == count)
    #expect(places.allSatisfy { all.contains(Int($0)) })
  }

  @Test func `a case is found by its id, and by no part of it`() {
    let rows = WorklistRows(Self.rows)
    #expect(rows.firstIndex(ofCase: "2611-107").map { rows[$0].id } == "2611-107")
    #expect(rows.firstIndex(ofCase: "2611-10") == nil)
  }
}
