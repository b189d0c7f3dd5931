import Foundation
import Logic
import TestSupport
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
    try record.set(facts, catalogue)
    return record
  }
}
