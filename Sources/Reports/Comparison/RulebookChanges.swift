package import Logic

/// What differs between two rulebooks, found from their canonical texts. What is only worded
/// otherwise does not count.
package struct RulebookChanges: Hashable, Sendable {
  package private(set) var addedRules: [String] = []
  package private(set) var removedRules: [String] = []
  package private(set) var changedRules: [String] = []
  package private(set) var settings: [SettingChange] = []
  package private(set) var changedFacts: [FactName] = []

  /// A setting that has another value, or that only one of the two has.
  package struct SettingChange: Hashable, Sendable {
    package let name: SettingName
    package let was: String?
    package let now: String?
  }

  package var isEmpty: Bool {
    addedRules.isEmpty && removedRules.isEmpty && changedRules.isEmpty && settings.isEmpty
      && changedFacts.isEmpty
  }

  /// - Parameters:
  ///   - old: the canonical text of the earlier rulebook.
  ///   - new: that of the present one.
  package init(from old: String, to new: String) {
    let (before, after) = (Entries(old), Entries(new))
    addedRules = after.rules.keys.filter { before.rules[$0] == nil }.sorted()
    removedRules = before.rules.keys.filter { after.rules[$0] == nil }.sorted()
    changedRules = after.rules.filter { id, text in before.rules[id].map { $0 != text } ?? false }
      .keys.sorted()
    changedFacts = after.facts.filter { name, text in before.facts[name] != text }.keys
      .sorted().map { FactName($0) }
    settings = Set(before.settings.keys).union(after.settings.keys).sorted()
      .filter { before.settings[$0] != after.settings[$0] }
      .map {
        SettingChange(
          name: SettingName(rawValue: $0), was: before.settings[$0], now: after.settings[$0])
      }
  }

  /// The lines of a canonical text by what they are about, without what is only wording.
  private struct Entries {
    var rules: [String: String] = [:]
    var facts: [String: String] = [:]
    var settings: [String: String] = [:]

    init(_ text: String) {
      for line in text.split(separator: "\n") {
        guard let blank = line.firstIndex(of: " ") else { continue }
        let (kind, rest) = (line[..<blank], line[line.index(after: blank)...])
        let parts = rest.parts(by: " | ")
        switch kind {
        // Behind the condition of a rule stand its sentence, references and ledger entries.
        case "rule": rules[parts[0]] = parts.dropFirst().prefix(3).joined(separator: " | ")
        // At the end of a fact stand its label and its help.
        case "fact": facts[parts[0]] = parts.dropFirst().dropLast(2).joined(separator: " | ")
        case "setting":
          let sides = rest.parts(by: " = ")
          if sides.count == 2 { settings[sides[0]] = sides[1] }
        default: break
        }
      }
    }
  }
}

extension Substring {
  /// The parts between a mark of several characters.
  fileprivate func parts(by mark: String) -> [String] {
    var parts: [String] = []
    var rest = self
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
