import Testing

@testable import Canvas

struct SizeTests {
  @Test func `less than nothing is nothing`() {
    #expect(Size(columns: -1, rows: -5) == Size(columns: 0, rows: 0))
    #expect(Grid(Size(columns: -1, rows: 3)).plainText == "\n\n")
  }

  @Test func `a size is said as people say it`() {
    #expect(Size(columns: 80, rows: 24).description == "80x24")
  }
}
