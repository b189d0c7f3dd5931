import Canvas
import Logic
import TestSupport
import Testing

@testable import Screens

/// What several people at one store see, text and roles.
@Suite struct ManyUsersGoldenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func story(_ size: Size) throws -> Story {
    var story = Story([try ThreeLesions.record()], size: size)
    story.press("Enter", "1")
    return story
  }

  private func expect(_ story: Story, _ name: String) {
    let grid = story.desk.grid(story.size)
    expectGolden(
      grid.plainText + "\n---\n" + grid.roleMap + "\n", named: "\(name)-\(story.size)")
  }

  @Test(arguments: sizes)
  func `somebody who reads along sees who has the pen`(_ size: Size) throws {
    var story = try story(size)
    story.receive(.pen(.held(by: "K. Ode", isAsked: false)))
    expect(story, "pen-held")
  }

  @Test(arguments: sizes)
  func `the holder sees who asks for the pen`(_ size: Size) throws {
    var story = try story(size)
    story.receive(.pen(.mine(askedBy: ["M. Berg"])))
    expect(story, "pen-asked")
  }

  @Test(arguments: sizes)
  func `the place is there again after a line that dropped`(_ size: Size) throws {
    var story = try story(size)
    let id = try #require(story.record?.id)
    let place = DeskPlace(
      caseID: id, step: 1, field: FactPlace(.wholeCase, "age_years"), typed: "7")
    story.receive(.recovered(place, at: "10:42"))
    expect(story, "recovered")
  }

  @Test(arguments: sizes)
  func `a desk that nobody sits at shows nothing of a patient`(_ size: Size) throws {
    var story = try story(size)
    story.type(":lock")
    story.press("Enter")
    expect(story, "locked")
  }

  @Test(arguments: sizes)
  func `a file that differs is settled fact by fact`(_ size: Size) throws {
    var story = try story(size)
    var imported = try #require(story.record)
    imported.sheet["age_years"] = .value(.number(73))
    imported.sheet["coagulopathy"] = .value(.yesNo(true))
    imported.lesions[0].sheet["distance_to_neural_structure_mm"] = .value(.number(6))
    imported.lesions[0].sheet["posterior_cortex_destruction"] = .value(.word("partial"))
    story.receive(.differs(imported))
    story.press("l", "j")
    expect(story, "conflict")
    story.press("w")
    expect(story, "conflict-why")
  }
}
