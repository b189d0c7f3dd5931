import Foundation
import Logic
import Testing

@testable import Rules

/// The table of `rules.txt`: for each rule, cases and what its condition answers in them.
struct RuleTable {
  let rows: [Row]

  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let truth: Truth
    let facts: String
    let line: Int

    var testDescription: String { "\(rule) \(truth): \(facts)" }
  }

  /// Why a line cannot be read.
  struct Unreadable: Error {
    let line: Int
    let text: String
  }

  /// Reads the table that stands beside this file.
  static func read() throws -> RuleTable {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "rules.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    var rows: [Row] = []
    var rule = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard line.hasPrefix("  ") else {
        rule = String(line)
        continue
      }
      let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1)
      guard parts.count == 2, let truth = Truth(rawValue: String(parts[0])) else {
        throw Unreadable(line: index + 1, text: String(line))
      }
      rows.append(Row(rule: rule, truth: truth, facts: String(parts[1]), line: index + 1))
    }
    return RuleTable(rows: rows)
  }
}

extension RuleTable.Row {
  /// The case that the row describes, with one lesion.
  func record(_ catalogue: Catalogue) throws -> Case {
    var record = Case(id: "row", lesions: [Lesion(id: "A")])
    if facts == "-" { return record }
    for item in facts.split(separator: "; ") {
      let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw RuleTable.Unreadable(line: line, text: facts) }
      try set(parts[0], parts[1], in: &record, catalogue)
    }
    return record
  }

  private func set(
    _ name: String, _ text: String, in record: inout Case, _ catalogue: Catalogue
  ) throws {
    switch name {
    case "study":
      record.studies.append(
        Study(id: "s1", sheet: Sheet(["study_modality": .value(.word(text))])))
    case "study_age":
      guard let procedure = CalendarDate(year: 2026, month: 12, day: 1), let age = Int(text),
        let date = procedure.adding(days: -age)
      else { throw RuleTable.Unreadable(line: line, text: text) }
      record.sheet["procedure_date"] = .value(.date(procedure))
      record.studies.append(
        Study(
          id: "s1",
          sheet: Sheet([
            "study_modality": .value(.word("mri")), "study_date": .value(.date(date)),
          ])))
    default:
      guard let declaration = catalogue[FactName(name)],
        let value = value(text, declaration.kind)
      else { throw RuleTable.Unreadable(line: line, text: "\(name)=\(text)") }
      let subject: Subject = declaration.scope.isOfLesion ? .lesion("A") : .wholeCase
      record[FactPlace(subject, declaration.name)] = .value(value)
    }
  }

  private func value(_ text: String, _ kind: Kind) -> FactValue? {
    switch kind {
    case .yesNo: text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
    case .number: Double(text).map(FactValue.number)
    case .word(let choices): choices.contains { $0.value == text } ? .word(text) : nil
    case .words(let choices), .levels(let choices): words(text, choices)
    case .text: .text(text)
    case .numbers, .date: nil
    }
  }

  private func words(_ text: String, _ choices: [Choice]) -> FactValue? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let words = text.dropFirst().dropLast().split(separator: ", ").map(String.init)
    let known = Set(choices.map(\.value))
    return words.allSatisfy(known.contains) ? .words(words) : nil
  }
}
