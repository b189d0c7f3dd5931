import Testing

@testable import Screens

/// The ice ball without a screen: the same figures, in sentences.
@Suite struct IceTalkTests {
  private func talk(_ changes: [(String, String)] = []) throws -> Talk {
    var talk = Talk([try IceCases.record(changes)], onCase: "2611-014")
    talk.say("go 3")
    return talk
  }

  @Test(arguments: ["ice", "i"])
  func `it says every figure with its range, and what was assumed`(_ line: String) throws {
    var talk = try talk()
    talk.say(line)
    for sentence in [
      "Model estimate: it decides nothing.",
      "2 IceRod, 3.5 + 2 min; model, catalogue unverified.",
      "Lesion below -20 C: 80 %  (64 to 96) after the first freeze, 96 %  (80 to 100) after all.",
      "!! Coldest there; harm from 10 C: 12 C  (8 to 16) after the first freeze,",
      "Assumed: ball of 22 mm;",
    ] {
      #expect(talk.lastWords.contains(sentence), "\(talk.lastWords)")
    }
  }

  @Test func `it says what is missing in the words of lines`() throws {
    var talk = try talk([("freeze_duration_s: [210, 120]\n", "\n")])
    talk.say("ice")
    #expect(talk.lastWords.contains("No ice yet for A, not known: Freeze lengths (go 3)."))
  }

  @Test func `it changes nothing of the case`() throws {
    var talk = try talk()
    talk.say("ice")
    #expect(talk.journals.isEmpty)
  }
}
