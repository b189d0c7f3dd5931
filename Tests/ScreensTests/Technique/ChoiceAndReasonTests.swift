import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A choice never stands on a reason that was given for another, and ready never on another plan.
@Suite struct ChoiceAndReasonTests {
  private let planned = FactPlace(.lesion("A"), "planned_technique")
  private let reason = FactPlace(.lesion("A"), "choice_reason")
  private let ready = FactPlace(.lesion("A"), "plan_ready")
  private let ruledOut = FactPlace(.lesion("A"), "ruled_out")

  /// The fourth figure, where three techniques are possible, with the first of them planned and
  /// nothing that holds it up.
  private func plannedCase(_ changes: [(FactPlace, FactValue)] = []) throws -> Case {
    var record = try Story.figure(4)
    let answers: [(FactPlace, FactValue)] =
      [
        (FactPlace(.wholeCase, "imaging_reviewed"), .yesNo(true)),
        (FactPlace(.wholeCase, "symptoms_changed_since_imaging"), .yesNo(false)),
        (FactPlace(.wholeCase, "anticoagulation"), .yesNo(false)),
        (FactPlace(.wholeCase, "bleeding_disorder"), .yesNo(false)),
        (FactPlace(.lesion("A"), "cement_ml"), .number(5)),
        (planned, .word("vertebroplasty")),
        (reason, .text("pain in the first weeks")),
      ] + changes
    for (place, value) in answers where Rulebook.standard.catalogue[place.fact] != nil {
      record[place] = .value(value)
    }
    // Somebody answers for what the source left to be assumed.
    record.change(.wholeCase) { $0.assumptions = [:] }
    record.change(.lesion("A")) { $0.assumptions = [:] }
    return record
  }

  private func story(_ record: Case, on technique: Technique) -> Story {
    var story = Story([record])
    story.press("Enter", "3", "g")
    for _ in Technique.allCases {
      guard let file = story.desk.file,
        story.step(.technique, as: TechniqueStep.self)?.selected(file)?.technique != technique
      else { break }
      story.press("j")
    }
    return story
  }

  @Test func `leaving the field of the reason chooses nothing`() throws {
    let record = try plannedCase()
    for key in ["Esc", "Down", "Up", "Tab"] {
      var story = story(record, on: .kyphoplasty)
      story.press("c")
      story.type("height is lost")
      story.press(key)
      #expect(story.record == record, "\(key)")
      #expect(story.message.contains("Kyphoplasty is not chosen"))
    }
  }

  @Test func `what was typed for a choice that was left waits there`() throws {
    var story = story(try plannedCase(), on: .kyphoplasty)
    story.press("c")
    story.type("height")
    story.press("Esc", "c")
    story.type(" is lost")
    story.press("Enter")
    #expect(story.record?[reason] == .value(.text("height is lost")))
    #expect(story.record?[planned] == .value(.word("kyphoplasty")))
  }

  @Test func `the reason for one choice is not the reason for the next`() throws {
    let record = try plannedCase()
    var story = story(record, on: .kyphoplasty)
    story.press("c")
    #expect(!story.screen.contains("first weeks"))
    story.press("Enter")
    #expect(story.record == record)
    story.press("Esc")
    #expect(story.record == record)
  }

  @Test func `a reason on which a choice stands cannot be made blank`() throws {
    let record = try plannedCase()
    var story = story(record, on: .vertebroplasty)
    story.press("c")
    #expect(story.screen.contains("first weeks"))
    story.press("Delete", "Esc")
    #expect(story.record == record)
  }

  @Test func `a plan without holds is marked ready, once confirmed`() throws {
    var story = story(try plannedCase(), on: .vertebroplasty)
    story.press("M")
    #expect(story.message.contains("C confirms"))
    #expect(story.record?[ready] == nil)
    story.press("C")
    #expect(story.record?[ready] == .value(.yesNo(true)))
    story.press("Tab")
    #expect(story.screen.contains("OK Ready."))
  }

  @Test func `a plan that rests on an assumed safety answer is not ready until it is answered`()
    throws
  {
    let place = FactPlace(.wholeCase, "coagulopathy")
    var record = try plannedCase([(place, .yesNo(false))])
    record.change(.wholeCase) { $0.assumptions["coagulopathy"] = "not mentioned in the source" }
    var story = story(record, on: .vertebroplasty)
    story.press("M")
    #expect(
      story.message.contains("Cannot be ready: assumed, not known: Coagulopathy (. goes there)"))
    story.press(".")
    #expect(story.message.contains("Coagulopathy is assumed"))
    story.press("n", "3", "M", "C")
    #expect(story.record?[ready] == .value(.yesNo(true)))
  }

  @Test func `another choice is not ready because the one before it was`() throws {
    var story = story(try plannedCase([(ready, .yesNo(true))]), on: .kyphoplasty)
    story.press("c")
    story.type("height is lost")
    story.press("Enter")
    #expect(story.record?[planned] == .value(.word("kyphoplasty")))
    #expect(story.record?[ready] == nil)
    story.press("u")
    #expect(story.record?[planned] == .value(.word("vertebroplasty")))
    #expect(story.record?[ready] == nil)
  }

  @Test func `a choice that is taken back is not ready`() throws {
    var story = story(try plannedCase([(ready, .yesNo(true))]), on: .vertebroplasty)
    story.press("Delete")
    #expect(story.record?[planned] == nil)
    #expect(story.record?[ready] == nil)
  }

  @Test func `a new hold takes ready away, and the page of the plan says so`() throws {
    let reviewed = FactPlace(.wholeCase, "imaging_reviewed")
    var story = story(
      try plannedCase([(ready, .yesNo(true)), (reviewed, .yesNo(false))]), on: .vertebroplasty)
    story.press("Tab")
    #expect(story.screen.contains("No longer ready"))
    #expect(!story.screen.contains("OK Ready."))
  }

  @Test func `a session over its limit is ready once it is seen and its reason given`() throws {
    let cement = FactPlace(.lesion("A"), "cement_ml")
    var story = story(try plannedCase([(cement, .number(35))]), on: .vertebroplasty)
    story.press("M")
    #expect(story.message.contains("1 hold open"))
    story.press("Tab", "a", "M")
    #expect(story.message.contains("O records the reason"))
    story.press("O")
    story.type("four levels in one session")
    story.press("Enter", "Esc", "M", "C")
    #expect(story.record?[ready] == .value(.yesNo(true)))
    #expect(story.screen.contains("!! OVER"))
    #expect(story.screen.contains("35 mL"))
  }

  @Test func `what is chosen is not ruled out, and what is ruled out is not chosen`() throws {
    var story = story(try plannedCase(), on: .vertebroplasty)
    story.press("x")
    #expect(story.message.contains("It is chosen"))
    story.press("j", "x")
    story.type("no height is lost")
    story.press("Enter")
    #expect(story.record?[ruledOut] == .value(.words(["kyphoplasty"])))
    story.press("c")
    #expect(story.message.contains("x takes that back"))
    story.press("x")
    #expect(story.record?[ruledOut] == nil)
  }

  @Test func `a contraindication that is not excluded stops a choice whatever the verdict`() throws
  {
    var tried = 0
    for number in 1...15 {
      var record = try Story.figure(number)
      for lesion in record.lesions {
        record[FactPlace(.lesion(lesion.id), "painful")] = .value(.yesNo(false))
      }
      for fact in ["coagulopathy", "systemic_infection", "bleeding_disorder"] as [FactName] {
        record[FactPlace(.wholeCase, fact)] = .unknown
      }
      let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
      for assessed in file.lesionAssessment?.techniques ?? []
      where assessed.verdict == .notIndicated && !assessed.openContraindications.isEmpty {
        tried += 1
        guard case .refused = Choosing(assessed, file) else {
          Issue.record("\(assessed.technique) of figure \(number) can be chosen.")
          continue
        }
      }
    }
    #expect(tried > 0)
  }
}
