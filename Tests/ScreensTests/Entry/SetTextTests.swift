import Logic
import Testing

@testable import Screens

/// Several choices on one line, by letters and by words.
@Suite struct SetTextTests {
  private let sequences = SetText([
    Choice("t1", "T1"), Choice("t2", "T2"), Choice("stir", "STIR"), Choice("dwi", "DWI"),
    Choice("dixon", "Dixon"),
  ])

  @Test(
    arguments: [
      ("ts", "T1, STIR"), ("stir t1", "T1, STIR"), ("STIR,T2", "T2, STIR"), ("t dix", "T1, Dixon"),
      ("stir s", "?"), ("dwi", "DWI"), ("t1 t1", "T1"),
    ])
  func `words and letters choose`(text: String, chosen: String) {
    switch sequences.read(text) {
    case .answer(_, let echo): #expect(echo == chosen)
    default: #expect(chosen == "?")
    }
  }

  @Test(arguments: ["stirx", "t1x", "sti!", "q"])
  func `what is neither is refused, with the choices`(text: String) {
    guard case .refused(let why) = sequences.read(text) else {
      Issue.record("\(text) was taken")
      return
    }
    #expect(why.contains("is no choice"))
    #expect(why.contains("[S]TIR"))
  }

  @Test func `a word that begins two choices chooses none`() {
    let sides = SetText([Choice("1", "left arm"), Choice("2", "left leg")])
    guard case .refused = sides.read("left") else {
      Issue.record("one of two was taken")
      return
    }
  }
}
