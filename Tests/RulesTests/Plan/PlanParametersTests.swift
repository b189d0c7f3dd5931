import Foundation
import Logic
import Testing

@testable import Rules

/// The register of plan parameters against `statements.txt`, which was written from the ledger.
@Suite struct PlanParametersTests {
  struct Statement {
    let id: String
    let strength: String
    let techniques: Set<String>
    let references: [Int]
  }

  private func statements() throws -> [Statement] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "statements.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let columns = line.components(separatedBy: " | ")
        return Statement(
          id: columns[0], strength: columns[1],
          techniques: Set(columns[2].split(separator: " ").map(String.init)),
          references: columns[3].split(separator: " ").compactMap { Int($0) })
      }
  }

  private let weights: [String: PlanParameter.Weight] = [
    "absolute": .required, "preferred": .preferred, "experience": .experience,
    "optional": .optional, "reported": .reported,
  ]

  @Test func `each of the 64 statements on the plan is answered as firmly as it is said`() throws {
    let statements = try statements()
    #expect(statements.count == 64)
    for statement in statements {
      let answers = PlanParameters.all.filter { $0.ledger.contains(statement.id) }
      #expect(!answers.isEmpty, "\(statement.id)")
      #expect(answers.allSatisfy { $0.weight == weights[statement.strength] }, "\(statement.id)")
    }
  }

  @Test func `each is answered for its techniques, with its references`() throws {
    for statement in try statements() {
      let answers = PlanParameters.all.filter { $0.ledger.contains(statement.id) }
      var techniques = Set(answers.flatMap(\.techniques).map(\.rawValue))
      // Radiofrequency stands apart from ablation with cement in the product only.
      if statement.id == "comb-rfa-posterior-marker-check" {
        #expect(techniques.remove("radiofrequency_ablation") != nil)
      }
      #expect(techniques == statement.techniques, "\(statement.id)")
      #expect(
        answers.flatMap(\.references).uniqued.sorted() == statement.references, "\(statement.id)")
    }
  }

  @Test func `each parameter has an id of its own, that begins with what it answers`() {
    #expect(Set(PlanParameters.all.map(\.id)).count == PlanParameters.all.count)
    for parameter in PlanParameters.all where !parameter.ledger[0].hasPrefix("amb-") {
      #expect(parameter.id.hasPrefix(parameter.ledger[0]))
    }
  }

  @Test func `judgement is called so, and nothing else is`() {
    for parameter in PlanParameters.all {
      let isOurs = parameter.ledger.allSatisfy { $0.hasPrefix("amb-") }
      #expect(isOurs == (parameter.weight == .judgement), "\(parameter.id)")
    }
  }

  @Test(arguments: PlanParameters.all)
  func `a parameter is one line in whole sentences, and cites what exists`(
    parameter: PlanParameter
  ) {
    #expect(parameter.says.hasSuffix(".") && !parameter.says.contains("\n"))
    #expect(parameter.says.count <= 130)
    #expect(parameter.references.allSatisfy { References.numbered($0) != nil })
    #expect(!parameter.techniques.isEmpty)
  }

  @Test(arguments: PlanParameters.all)
  func `a parameter reads what there is, and never turns on what is on record`(
    parameter: PlanParameter
  ) {
    for technique in parameter.techniques {
      let condition = parameter.condition(for: technique)
      #expect(!condition.readsTheRecord)
      #expect(condition.facts.allSatisfy { Catalogue.clinical[$0] != nil })
      #expect(condition.settings.allSatisfy { Settings.standard.number($0) != nil })
    }
    let followed = parameter.isFollowed?.facts ?? []
    #expect(followed.allSatisfy { Catalogue.clinical[$0] != nil })
  }

  @Test(arguments: Technique.allCases)
  func `each technique has a plan`(technique: Technique) throws {
    let outline = try #require(
      Rulebook.standard.planOutline(
        of: technique, for: "A", in: Case(id: "blank", lesions: [Lesion(id: "A")])))
    #expect(outline.parts.count >= 4)
  }

  @Test func `there is no plan for a lesion that the case does not have`() {
    #expect(
      Rulebook.standard.planOutline(of: .sacroplasty, for: "B", in: Case(id: "blank")) == nil)
  }
}
