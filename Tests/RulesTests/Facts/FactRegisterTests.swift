import Foundation
import Logic
import Testing

@testable import Rules

/// Every fact of the catalogue against `facts.txt`, which was written from the reviewed table.
@Suite struct FactRegisterTests {
  private let catalogue = Catalogue.clinical

  /// The paragraphs of the register: for each fact its lines.
  private func register() throws -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "facts.txt")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }
    return lines.split(separator: "").map { $0.map(String.init) }
  }

  @Test func `the facts of the table are all there, in its order, and the records follow`() throws {
    let names = try register().map { String($0[0].prefix { $0 != ":" }) }
    #expect(names.count == 230)
    #expect(catalogue.declarations.prefix(230).map(\.name.rawValue) == names)
  }

  @Test func `a fact is of the kind, asked when and computed as the table says`() throws {
    for lines in try register() {
      let name = FactName(String(lines[0].prefix { $0 != ":" }))
      let declaration = try #require(catalogue[name], "\(name)")
      #expect(written(declaration) == lines, "\(name)")
    }
  }

  private func written(_ declaration: Declaration) -> [String] {
    let head =
      "\(declaration.name): \(declaration.scope.rawValue), \(declaration.group.rawValue), "
      + words(declaration.kind)
    let asked =
      declaration.askedWhen == .always
      ? [] : ["  asked: \(declaration.askedWhen.written(catalogue))"]
    return [head] + asked + derivation(declaration)
  }

  private func words(_ kind: Kind) -> String {
    switch kind {
    case .yesNo: "yes_no"
    case .number(let unit, let range): "number \(words(range)) \(unit)"
    case .numbers(let unit, let range): "numbers \(words(range)) \(unit)"
    case .word(let choices): "enum \(choices.map(\.value).joined(separator: ", "))"
    case .words(let choices): "set \(choices.map(\.value).joined(separator: ", "))"
    case .levels: "levels"
    case .date: "date"
    case .text: "text"
    }
  }

  private func words(_ range: ClosedRange<Double>) -> String {
    "\(range.lowerBound.written) to \(range.upperBound.written)"
  }

  private func derivation(_ declaration: Declaration) -> [String] {
    switch declaration.derivation {
    case nil: []
    case .condition(let condition): ["  derived: \(condition.written(catalogue))"]
    case .cases(let cases): cases.map { "  \($0.value): \($0.when.written(catalogue))" }
    case .formula(let formula):
      ["  by formula" + (formula.stated == .never ? "" : ", may be stated")]
    }
  }
}
