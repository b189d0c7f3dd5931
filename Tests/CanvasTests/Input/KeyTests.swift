import Testing

@testable import Canvas

struct KeyTests {
  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .control("a"), .control("z"), .control("["), .control("@"),
      .control("_"), .function(1), .function(12), .function(63), .character(" "),
      .character("^"), .character("ä"), .character("漢"), .character("F"), .character("-"),
    ] + "abcxyzABCXYZ019.,/:?-".map(Key.character)

  @Test(arguments: keys)
  func `a key is found again by its label`(key: Key) {
    #expect(Key(label: key.label) == key)
  }

  @Test func `no two keys share a label`() {
    let keys = Set(Self.keys)
    #expect(Set(keys.map(\.label)).count == keys.count)
  }

  @Test(
    arguments: [
      (.enter, "Enter"), (.pageDown, "PgDn"), (.control("c"), "^C"), (.function(1), "F1"),
      (.character(" "), "Space"), (.character("j"), "j"), (.backTab, "Shift-Tab"),
    ] as [(Key, String)])
  func `labels are what people call the keys`(key: Key, label: String) {
    #expect(key.label == label)
  }

  @Test func `the case of a label does not count where it is clear`() {
    #expect(Key(label: "pgdn") == .pageDown)
    #expect(Key(label: "SPACE") == .character(" "))
    #expect(Key(label: "^c") == .control("c"))
    #expect(Key(label: "f10") == .function(10))
    #expect(Key(label: "J") == .character("J"))
  }

  @Test(arguments: ["", "F0", "F64", "Fx", "^ä", "^CC", "Hyper", "Page Down", "F-1"])
  func `what is no label is no key`(label: String) {
    #expect(Key(label: label) == nil)
  }
}
