import Logic
import Testing

/// Found by `make fuzz`: a text of 512 brackets ended the program.
@Suite struct JSONNestingTests {
  @Test(
    arguments: [
      ("", false), ("{}", false), (String(repeating: "[", count: 100), false),
      (String(repeating: "[", count: 101), true), (String(repeating: "[", count: 512), true),
      (String(repeating: "[]", count: 500), false),
      (String(repeating: #"{"a":"#, count: 101), true),
      ("\"" + String(repeating: "[", count: 500) + "\"", false),
      (#""\"[""# + String(repeating: "[", count: 100), false),
      (#""\\""# + String(repeating: "[", count: 101), true),
    ])
  func `brackets outside of strings are counted`(text: String, isTooDeep: Bool) {
    #expect(JSONNesting.isTooDeep(text.utf8) == isTooDeep)
  }
}
