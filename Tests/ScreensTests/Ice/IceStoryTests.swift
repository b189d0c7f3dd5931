import Canvas
import IceBall
import Logic
import Testing

@testable import Screens

/// The ice ball by keys: it opens over the step or beside it, turns, and never shows another plan.
@Suite struct IceStoryTests {
  private func story(
    _ size: Size = Size(columns: 80, rows: 24), step: String = "3"
  ) throws -> Story {
    var story = Story([try IceCases.record()], size: size)
    story.press("Enter", step)
    return story
  }

  @Test(arguments: ["i", "Esc"])
  func `it opens from the plan and closes to the same cell`(_ key: String) throws {
    var story = try story()
    story.press("Tab", "j", "j", "j")
    let before = story.desk.grid(story.size)
    story.press("i")
    #expect(story.screen.contains("Ice ball A T10: axial, front up"))
    #expect(story.screen.contains("Lesion below -20 C"))
    #expect(story.message.contains("Model estimate: it decides nothing."))
    story.press(key)
    #expect(story.desk.grid(story.size) == before)
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "6"])
  func `it opens from every step, and beside the figure`(_ step: String) throws {
    var story = try story(step: step)
    story.press("i")
    #expect(story.screen.contains("Ice ball A T10"))
    story.press("i", "v", "i")
    #expect(story.screen.contains("Ice ball A T10"))
    story.press("Esc")
    #expect(story.screen.contains("from front"))
  }

  @Test func `o turns the plane and comes round`() throws {
    var story = try story()
    story.press("i")
    var seen: [String] = []
    for _ in 0..<4 {
      for plane in ["axial", "coronal", "sagittal"] where story.screen.contains("T10: \(plane)") {
        seen.append(plane)
      }
      story.press("o")
    }
    #expect(seen == ["axial", "coronal", "sagittal", "axial"])
  }

  @Test func `its key says why there is no ice`() throws {
    var story = Story([try ThreeLesions.record()])
    story.press("Enter", "3", "i")
    #expect(story.message.contains("No ice yet for A, not known: Freeze lengths (3, then Tab)."))
    story.press("v", "i")
    #expect(story.message.contains("No ice yet for A"))
    story.press("v", "J", "J", "i")
    #expect(story.message.contains("No technique is chosen for C, so no ice: 3, then c"))
    story.press("o")
    #expect(story.message.contains("The ice ball is not shown: i shows it."))
  }

  @Test func `another lesion is shown without closing it`() throws {
    var story = try story()
    story.press("i", "J")
    #expect(story.screen.contains("Ice ball B L3"))
    #expect(story.screen.contains("No ice yet for B, not known: Freeze lengths"))
    story.press("K", "i")
    #expect(story.screen.contains("[A T10"))
  }

  @Test func `another step closes it where it lies over the step`() throws {
    var story = try story()
    story.press("i", "2")
    #expect(!story.screen.contains("Ice ball"))
    story.press("3")
    #expect(!story.screen.contains("Ice ball"))
  }

  @Test func `on the largest screens it stays beside the plan, which has the keys`() throws {
    var story = try story(Size(columns: 200, rows: 60))
    story.press("Tab", "i", "j", "j")
    #expect(story.screen.contains("Ice ball A T10: axial"))
    #expect(story.screen.contains("ACCESS AND ROOM"))
    story.press("o")
    #expect(story.screen.contains("Ice ball A T10: coronal"))
    story.press("J")
    #expect(story.screen.contains("No ice yet for B"))
    story.press("K", "Esc")
    #expect(!story.screen.contains("Ice ball"))
  }

  @Test func `a changed fact asks anew, and an answer to the old plan is not shown`() throws {
    var story = try story(Size(columns: 200, rows: 60))
    story.iceModel = { _ in [] }
    story.press("i")
    let first = try #require(story.iceAsked.last)
    #expect(!story.screen.contains("Lesion below"))
    story.receive(.ice(.takesTime(first)))
    #expect(story.screen.contains("Estimating."))
    // Three probes in place of two.
    story.press("Tab")
    while story.screen.contains("Probes") && !story.message.contains("Probes used at once") {
      story.press("j")
    }
    story.press("Enter", "Backspace")
    story.type("3")
    story.press("Enter", "Esc")
    let second = try #require(story.iceAsked.last)
    #expect((first.probes.count, second.probes.count) == (2, 3))
    story.receive(.ice(.estimated(MadeUpIce.estimate(first))))
    #expect(!story.screen.contains("Lesion below"))
    story.receive(.ice(.estimated(MadeUpIce.estimate(second, .quick))))
    #expect(story.screen.contains("Lesion below -20 C"))
    #expect(story.screen.contains("3 IceRod"))
  }

  @Test func `what comes after it was closed is dropped`() throws {
    var story = try story()
    story.iceModel = { _ in [] }
    story.press("i")
    let plan = try #require(story.iceAsked.last)
    story.press("i")
    #expect(story.iceDropped == 1)
    story.receive(.ice(.estimated(MadeUpIce.estimate(plan))))
    story.press("i")
    #expect(!story.screen.contains("Lesion below"))
    #expect(story.iceAsked == [plan, plan])
  }

  @Test func `an estimate that is there is not asked for again`() throws {
    var story = try story()
    story.press("i", "i", "i", "o", "i")
    #expect(story.iceAsked.count == 1)
  }

  @Test func `what the model refuses is said, and asked once`() throws {
    var story = try story()
    story.iceModel = { [.refused($0, "Probes and lesion need a box of 300 mm.")] }
    story.press("i", "o")
    #expect(story.screen.contains("!! No estimate."))
    #expect(story.screen.contains("need a box of 300 mm"))
    #expect(story.iceAsked.count == 1)
  }

  @Test func `help lists its keys`() throws {
    var story = try story()
    story.press("i", "?")
    #expect(story.screen.contains("Keys: Ice ball"))
    #expect(story.screen.contains("turn the plane"))
  }
}
