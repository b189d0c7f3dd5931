internal import Foundation
internal import Logic
internal import Reports
internal import Rules

/// The cases with which every rule is tested, where they came with the program: under the id of a
/// rule, lines of a truth and the facts of a case.
struct RuleTable {
  private let text: String

  /// Reads the table in the folders of the program; nothing where it is not there.
  init?(_ locations: Locations) throws {
    guard let file = locations.file("rule-table.txt", "Tests/RulesTests/Table/rules.txt") else {
      return nil
    }
    text = try TextFile.text(of: file.path)
  }

  /// The cases of a rule, in the order of the table.
  func rows(of rule: Rule) -> [RuleTest] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: Substring(rule.id)) else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.compactMap { line in
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let truth = Truth(rawValue: String(parts[0])) else { return nil }
      return RuleTest(truth: truth, facts: String(parts[1].dropFirst()))
    }
  }
}
