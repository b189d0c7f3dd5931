import Canvas
import Logic
import TestSupport
import Testing

@testable import Screens

/// Every screen as it looks, text and roles, at the sizes that it is made for.
@Suite struct ScreenGoldenTests {
  struct Shot: Sendable, CustomTestStringConvertible {
    let name: String
    /// The sample case; the invented case of three lesions where none is named.
    var figure: Int?
    let step: Int
    /// Whether the case of three lesions is decided by the meeting.
    var isDecided = false
    /// Whether it is treated, and followed.
    var isTreated = false
    var keys: [String] = []

    var testDescription: String { name }
  }

  static let shots = [
    Shot(name: "case-patient", figure: 7, step: 1),
    Shot(name: "case-lesion", figure: 7, step: 1, keys: ["Tab", "Tab", "j", "j"]),
    Shot(name: "case-readers", figure: 7, step: 1, keys: ["Tab", "w"]),
    Shot(name: "case-safety", figure: 7, step: 1, keys: ["Tab"]),
    Shot(
      name: "case-images", figure: 6, step: 1, keys: ["Tab", "Tab", "Tab", "Tab", "Tab", "Tab"]),
    Shot(name: "case-choosing", figure: 7, step: 1, keys: ["Tab", "Tab", "Enter", "s"]),
    Shot(
      name: "case-set", figure: 7, step: 1,
      keys: ["Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Enter", "l"]),
    Shot(name: "case-unreadable", figure: 7, step: 1, keys: ["j", "j", "j", "Enter", "x", "Esc"]),
    Shot(name: "case-several", step: 1, keys: ["Tab", "Tab", "Tab", "H", "j", "j"]),
    Shot(name: "case-hold", step: 1, keys: ["."]),
    Shot(name: "imaging", figure: 7, step: 2),
    Shot(name: "imaging-three", step: 2, keys: ["J", "J", "j", "j"]),
    Shot(name: "imaging-editing", figure: 7, step: 2, keys: ["G", "k", "k", "k", "k", "k", "e"]),
    Shot(name: "imaging-hold", figure: 7, step: 2, keys: ["."]),
    Shot(name: "technique", figure: 7, step: 3),
    Shot(name: "technique-trace", figure: 11, step: 3, keys: ["W"]),
    Shot(name: "technique-table", figure: 7, step: 3, keys: ["V", "l", "j"]),
    Shot(name: "technique-table-holds", step: 3, keys: ["J", "V", "H", "G"]),
    Shot(name: "technique-why", figure: 7, step: 3, keys: ["w"]),
    Shot(name: "technique-why-undecided", figure: 7, step: 3, keys: ["j", "j", "j", "j", "w"]),
    Shot(name: "technique-why-not", figure: 2, step: 3, keys: ["j", "w"]),
    Shot(name: "technique-flips", figure: 7, step: 3, keys: ["f"]),
    Shot(name: "technique-flips-undecided", figure: 3, step: 3, keys: ["j", "f", "j"]),
    Shot(name: "technique-flips-indicated", figure: 2, step: 3, keys: ["f", "j", "H"]),
    Shot(name: "technique-reason", figure: 7, step: 3, keys: ["c"]),
    Shot(name: "technique-plan", figure: 3, step: 3, keys: ["Tab"]),
    Shot(name: "technique-plan-ice", step: 3, keys: ["Tab"]),
    Shot(name: "technique-plan-sources", step: 3, keys: ["Tab", "j", "j", "j"]),
    Shot(name: "technique-plan-cement", step: 3, keys: ["J", "Tab", "G"]),
    Shot(name: "complications", figure: 14, step: 4),
    Shot(name: "complications-raised", step: 4, keys: ["J"]),
    Shot(name: "complications-why", step: 4, keys: ["J", "w"]),
    Shot(name: "complications-measures", step: 4, keys: ["J", "G", "Tab", "j"]),
    Shot(name: "meeting", figure: 15, step: 5),
    Shot(name: "meeting-decided", step: 5, isDecided: true, keys: ["J", "j", "j", "j", "j", "j"]),
    Shot(
      name: "meeting-editing", step: 5, isDecided: true, keys: ["J", "J", "j", "Enter"]),
    Shot(name: "meeting-asking", step: 5, isDecided: true, keys: ["d"]),
    Shot(name: "report", figure: 2, step: 6),
    Shot(name: "figure", step: 3, keys: ["v"]),
    Shot(name: "figure-sacrum", figure: 2, step: 1, keys: ["v"]),
    Shot(name: "figure-listed", figure: 8, step: 3, keys: ["v"]),
    Shot(name: "figure-empty-level", figure: 4, step: 3, keys: ["v", "l"]),
    Shot(name: "follow-up-empty", step: 7, isDecided: true),
    Shot(
      name: "follow-up-begun", step: 7, isDecided: true, keys: ["Enter", "d", "Esc", "Tab", "a"]),
    Shot(name: "follow-up-done", step: 7, isTreated: true, keys: ["Tab", "Tab"]),
    Shot(name: "follow-up-visits", step: 7, isTreated: true, keys: ["G", "h"]),
    Shot(name: "follow-up-editing", step: 7, isTreated: true, keys: ["N"]),
    Shot(name: "help", figure: 7, step: 3, keys: ["?"]),
    Shot(name: "palette", figure: 7, step: 3, keys: [":", "r", "e"]),
  ]

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  @Test(arguments: shots, sizes)
  func `a step looks as it is on file`(_ shot: Shot, _ size: Size) throws {
    var story = Story([try record(shot)], size: size)
    story.press("Enter", String(shot.step))
    for key in shot.keys { story.press(key) }
    expectGolden(picture(story), named: "\(shot.name)-\(size)")
  }

  @Test func `the figure stays beside the step on the largest screens`() throws {
    var story = Story([try ThreeLesions.record()], size: Size(columns: 200, rows: 60))
    story.press("Enter", "3", "v", "J", "Enter")
    expectGolden(picture(story), named: "figure-beside-200x60")
  }

  @Test(arguments: sizes)
  func `the worklist looks as it is on file`(_ size: Size) throws {
    let story = Story(try (1...15).map(Story.figure), size: size)
    expectGolden(picture(story), named: "worklist-\(size)")
  }

  private func record(_ shot: Shot) throws -> Case {
    if let figure = shot.figure { return try Story.figure(figure) }
    if shot.isTreated { return try TreatedLesions.record() }
    return shot.isDecided ? try ThreeLesions.decided() : try ThreeLesions.record()
  }

  private func picture(_ story: Story) -> String {
    let grid = story.desk.grid(story.size)
    return grid.plainText + "\n---\n" + grid.roleMap + "\n"
  }
}
