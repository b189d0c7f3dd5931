import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The cement of the session against the limits of the rules, as a bar and in words.
@Suite struct SessionBudgetTests {
  /// Two vertebrae with vertebroplasty and so much cement each; nothing where it is not known.
  private func file(_ amounts: [Double?], levels: [[String]]? = nil) -> OpenCase {
    var record = Case(id: "one")
    for (index, amount) in amounts.enumerated() {
      var lesion = Lesion(id: String(Array("ABCDEFGH")[index]))
      lesion.sheet["site"] = .value(.word("spine"))
      lesion.sheet["vertebral_levels"] = .value(.words(levels?[index] ?? ["L\(index + 1)"]))
      lesion.sheet["planned_technique"] = .value(.word("vertebroplasty"))
      if let amount { lesion.sheet["cement_ml"] = .value(.number(amount)) }
      record.lesions.append(lesion)
    }
    return OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
  }

  private func bar(_ budget: SessionBudget, cells: Int) -> String {
    budget.bar(cells: cells).spans.map(\.text).joined()
  }

  @Test(arguments: [
    ([6.0, 14.0], "[AAAAAABBBBBBBBBBBBBB..........]", "20 mL", "OK within"),
    ([15.0, 14.0], "[AAAAAAAAAAAAAAABBBBBBBBBBBBBB.]", "29 mL", "OK within"),
    ([15.0, 15.0], "[AAAAAAAAAAAAAAABBBBBBBBBBBBBBB]", "30 mL", "!! OVER: a, O"),
    ([20.0, 14.0], "[AAAAAAAAAAAAAAAAABBBBBBBBB|BBB]", "34 mL", "!! OVER by 4 mL: a, O"),
  ])
  func `cement is as long as its figure, and over its limit in words`(
    _ amounts: [Double], _ picture: String, _ figure: String, _ words: String
  ) throws {
    let budget = try #require(SessionBudget.cement(file(amounts)))
    #expect(bar(budget, cells: 30) == picture)
    #expect(budget.figure(" mL") == figure)
    #expect(budget.standing(" mL").text == words)
  }

  @Test func `what is not known is never drawn as free or as used`() throws {
    let budget = try #require(SessionBudget.cement(file([6, nil])))
    #expect(bar(budget, cells: 10) == "[AA????????]")
    #expect(budget.figure(" mL") == "6 mL or more")
    let nothing = try #require(SessionBudget.cement(file([nil, nil])))
    #expect(bar(nothing, cells: 10) == "[??????????]")
    #expect(nothing.figure(" mL").isEmpty)
    #expect(nothing.standing(" mL").text == "?? not known")
  }

  @Test func `the limits are those of the rules`() throws {
    let cement = try #require(SessionBudget.cement(file([1])))
    #expect(cement.limit == 30)
    #expect(cement.isOverAtLimit)
    let segments = try #require(SessionBudget.segments(file([1])))
    #expect(segments.limit == 6)
    #expect(!segments.isOverAtLimit)
  }

  @Test(arguments: [
    (["L1", "L2"], ["L3"], "[AAB...]", "OK within"),
    (["L1", "L2"], ["L2", "L3"], "[AAB...]", "OK within"),
    (["T10", "T11", "T12"], ["L1", "L2", "L3"], "[AAABBB]", "!! at it: a"),
    (["T9", "T10", "T11", "T12"], ["L1", "L2", "L3"], "[AAAB|B]", "!! OVER by 1: a, O"),
  ])
  func `a segment counts once`(
    _ first: [String], _ second: [String], _ picture: String, _ words: String
  ) throws {
    let budget = try #require(SessionBudget.segments(file([2, 2], levels: [first, second])))
    #expect(bar(budget, cells: 6) == picture)
    #expect(budget.standing("").text == words)
  }

  @Test func `a total that is stated belongs to no lesion`() throws {
    var record = file([nil, nil]).record
    record.sheet["cement_volume_ml"] = .value(.number(15))
    let stated = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    let budget = try #require(SessionBudget.cement(stated))
    #expect(bar(budget, cells: 10) == "[#####.....]")
  }
}
