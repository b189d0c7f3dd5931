import Testing

@testable import Canvas

/// A bar is as long as its figure, and true at both ends.
@Suite struct BarTests {
  private func text(_ bar: Bar) -> String { bar.spans.map(\.text).joined() }

  @Test(arguments: [
    (0.0, "[..........]"), (0.1, "[#.........]"), (5.0, "[##........]"), (15.0, "[#####.....]"),
    (28.4, "[#########.]"), (29.9, "[#########.]"), (30.0, "[##########]"),
  ])
  func `a bar is empty only at nothing and full only at the limit`(_ used: Double, _ bar: String) {
    #expect(text(Bar([.init(used)], limit: 30, cells: 10)) == bar)
  }

  @Test func `each share shows its own sign`() {
    let bar = Bar([.init(6, "B"), .init(14, "C")], limit: 30, cells: 30)
    #expect(text(bar) == "[BBBBBBCCCCCCCCCCCCCC..........]")
    #expect(bar.total == 20)
  }

  @Test func `a small share keeps a cell beside a large one`() {
    #expect(text(Bar([.init(0.2, "A"), .init(20, "B")], limit: 30, cells: 12)) == "[ABBBBBBB....]")
    #expect(text(Bar([.init(20, "A"), .init(0.2, "B")], limit: 30, cells: 12)) == "[AAAAAAAB....]")
  }

  @Test func `a share of nothing shows nothing`() {
    #expect(text(Bar([.init(0, "A"), .init(15, "B")], limit: 30, cells: 6)) == "[BBB...]")
  }

  @Test func `beyond the limit the limit is a line in what is used`() {
    let bar = Bar([.init(30, "A"), .init(10, "B")], limit: 30, cells: 9)
    #expect(text(bar) == "[AAAAAA|BB]")
    #expect(bar.isOver)
    #expect(bar.spans.first { $0.text == "BB" }?.role == .budgetOver)
    #expect(!Bar([.init(30)], limit: 30, cells: 9).isOver)
  }

  @Test func `what may still be used is not shown as free`() {
    let bar = Bar([.init(6, "B")], limit: 30, cells: 10, isOpen: true)
    #expect(text(bar) == "[BB????????]")
  }

  @Test func `no room and odd figures draw no more than the ends`() {
    #expect(text(Bar([.init(6)], limit: 30, cells: 0)) == "[]")
    #expect(text(Bar([.init(.nan)], limit: 30, cells: 4)) == "[....]")
    #expect(text(Bar([.init(-3)], limit: 30, cells: 4)) == "[....]")
    #expect(text(Bar([.init(6)], limit: 0, cells: 2)) == "[##]")
  }
}
