import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A click on a choice answers, and a click on the figure goes to that level.
@Suite struct ChoosingByMouseTests {
  /// On the field of a fact in EDIT mode, in an empty case.
  private func story(on fact: FactName) throws -> Story {
    var story = Story()
    story.press("N")
    if story.desk.file?.editor == nil { story.press("Enter") }
    for _ in 0..<80 where story.desk.file?.editor?.place.fact != fact { story.press("Enter") }
    #expect(story.desk.file?.editor?.place.fact == fact)
    return story
  }

  @Test func `a click on a choice beside a field answers it and moves on`() throws {
    var story = try story(on: "sex")
    try story.click("[f]emale")
    #expect(story.answer("sex") == .value(.word("female")))
    #expect(story.desk.file?.editor?.place.fact != "sex")
  }

  @Test func `it does so in command mode too`() throws {
    var story = try story(on: "sex")
    story.press("Esc")
    try story.click("[f]emale")
    #expect(story.answer("sex") == .value(.word("female")))
  }

  @Test func `yes, no and not known are choices`() throws {
    var story = try story(on: "coagulopathy")
    try story.click("y n -")
    #expect(story.answer("coagulopathy") == .value(.yesNo(true)))
  }

  @Test func `a click on a choice of a list takes it`() throws {
    var story = try story(on: "site")
    try story.click("sacrum")
    #expect(story.answer("site", lesion: "A") == .value(.word("sacrum")))
  }

  @Test func `one who reads along clicks, and is told who has the pen`() throws {
    var story = try story(on: "sex")
    story.press("Esc")
    story.receive(.pen(.held(by: "K. Ode", isAsked: false)))
    try story.click("[f]emale")
    #expect(story.answer("sex") == nil)
    #expect(story.message.contains("K. Ode has the pen"))
  }

  @Test func `a click on a level goes there, and once more shows its lesion`() throws {
    var story = try Story.onFigure(7)
    story.press("v")
    try story.click("L3", right: 4)
    #expect(story.desk.figure?.place == .level(.l3))
    let place = try #require(story.desk.file.flatMap { FigureLesion.all($0).first?.places.first })
    guard case .level(let level) = place else { return }
    let row = try #require(story.row(containing: level.rawValue))
    let column = try #require(story.place(of: level.rawValue, on: row)) + 4
    story.click(on: row, column: column)
    #expect(story.desk.figure?.place == place)
    story.click(on: row, column: column)
    #expect(story.desk.figure == nil)
  }
}
