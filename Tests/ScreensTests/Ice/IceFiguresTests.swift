import Canvas
import IceBall
import Testing

@testable import Screens

/// The figure in words: what the model says, with its range, and that it decides nothing.
@Suite struct IceFiguresTests {
  private func figures(_ changes: [(String, String)] = []) throws -> IceFigures {
    let facts = IceFacts(try IceCases.file(changes))
    guard case .planned(let ice) = facts else { throw NoPlan() }
    return IceFigures(estimate: MadeUpIce.estimate(ice.plan), ice: ice)
  }

  private struct NoPlan: Error {}

  private func text(_ figures: IceFigures, _ width: Int = 48) -> String {
    figures.lines(width).map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  @Test func `each figure has its range, after the first freeze and after all`() throws {
    #expect(
      try figures().rows.map { [$0.title, $0.first, $0.whole ?? ""] } == [
        ["Lesion below -20 C", "80 %  (64 to 96)", "96 %  (80 to 100)"],
        ["Least margin of ice, towards back", "2 mm  (0 to 4)", "4 mm  (2 to 6)"],
        [
          "0 C edge to canal or nerve", "5 mm  (3 to 7)", "3 mm  (1 to 5)",
        ],
        [
          "Coldest there; harm from 10 C", "12 C  (8 to 16)", "8 C  (4 to 12)",
        ],
      ])
  }

  @Test func `a single freeze has no second column`() throws {
    let figures = try figures([("freeze_duration_s: [210, 120]", "freeze_duration_s: [210]")])
    #expect(figures.rows.allSatisfy { $0.whole == nil })
    #expect(text(figures).contains("the freeze  80 %"))
    #expect(!text(figures).contains("after all"))
  }

  @Test func `it says first that it decides nothing, and last what was assumed`() throws {
    let text = text(try figures())
    #expect(text.hasPrefix("Model estimate: it decides nothing. Brackets:"))
    #expect(text.contains("!! Coldest there; harm from 10 C"))
    #expect(text.contains("Assumed: ball of 22 mm; soft tumour throughout;"))
    #expect(text.hasSuffix("."))
  }

  @Test(arguments: [20, 36, 48, 80])
  func `no line is wider than its room`(_ width: Int) throws {
    for line in try figures().lines(width) {
      #expect(line.columns <= max(width, 36), "\(line.map(\.text).joined())")
    }
  }

  @Test func `without a known distance nothing is said of a structure`() throws {
    let figures = try figures([
      ("    distance_to_neural_structure_mm: 4\n", ""),
      ("    distance_to_organ_mm: 30\n", ""), ("    distance_to_skin_mm: 40\n", ""),
    ])
    #expect(figures.rows.count == 2)
    #expect(figures.ice.assumed.last == "no distance to a structure is known")
  }
}
