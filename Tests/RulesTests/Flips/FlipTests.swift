import Logic
import Testing

@testable import Rules

/// What changes a verdict, in a rulebook of a handful of rules.
@Suite struct FlipTests {
  private let rulebook = SmallRulebook.rulebook(SmallRulebook.verdictRules)

  private func words(
    _ changes: [FactName: SmallRulebook.Change], _ effect: Flip.Effect
  ) -> [[String]] {
    let flips = FlipSearch(rulebook).flips(
      of: .vertebroplasty, lesion: "A", in: SmallRulebook.record(changing: changes))
    return flips?.flips(effect).map { $0.changes.map(\.words) } ?? []
  }

  @Test func `an indicated technique names each single fact that closes it`() {
    #expect(
      Set(words([:], .closes)) == [
        ["hurts: no"], ["score 3 or less"], ["imaged: no"], ["bleeds: yes"],
      ])
  }

  @Test func `what cannot change is changed where that is asked for`() throws {
    let flips = try #require(
      FlipSearch(rulebook, includesFixed: true).flips(
        of: .vertebroplasty, lesion: "A", in: SmallRulebook.record()))
    #expect(flips.flips(.closes).contains { $0.changes.map(\.words) == ["site there"] })
  }

  @Test func `a contraindicated technique opens once what forbids it is gone`() {
    #expect(words(["bleeds": .value(.yesNo(true))], .opens) == [["bleeds: no"]])
  }

  @Test func `a fact that is asked only after a change is found with it`() {
    #expect(
      words(["hurts": .value(.yesNo(false)), "score": .blank], .opens)
        == [["hurts: yes", "score 4 or more"]])
  }

  @Test func `two contraindications need two changes`() {
    #expect(
      words(["bleeds": .value(.yesNo(true)), "imaged": .value(.yesNo(false))], .opens)
        == [["imaged: yes", "bleeds: no"]])
  }

  @Test func `a possible technique says what would make it indicated`() {
    #expect(words(["frail": .value(.yesNo(true))], .indicates) == [["frail: no"]])
  }

  @Test func `three changes are not a flip`() {
    let changes: [FactName: SmallRulebook.Change] = [
      "bleeds": .value(.yesNo(true)), "imaged": .value(.yesNo(false)),
      "score": .value(.number(1)),
    ]
    #expect(words(changes, .opens) == [])
  }

  @Test func `a number is moved to the boundary that is nearest`() throws {
    let search = FlipSearch(rulebook)
    let record = SmallRulebook.record()
    let flips = try #require(search.flips(of: .vertebroplasty, lesion: "A", in: record))
    let flip = try #require(flips.flips.first { $0.changes[0].place.fact == "score" })
    #expect(try record.making(flip.changes)[flip.changes[0].place] == .value(.number(3)))
  }

  @Test func `a fact that is not known is to be found out`() throws {
    let record = SmallRulebook.record(changing: ["bleeds": .blank])
    let flips = try #require(
      FlipSearch(rulebook).flips(of: .vertebroplasty, lesion: "A", in: record))
    let flip = try #require(flips.flips(.opens).first)
    #expect(flip.changes.map(\.words) == ["bleeds: no"])
    #expect(flip.changes.map(\.isFinding) == [true])
  }
}
