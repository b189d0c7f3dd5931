import Foundation
import Logic
import Testing

@testable import Rules

/// The rules there are, held to a list that is kept by hand.
@Suite struct RuleRegisterTests {
  private let rulebook = Rulebook.standard

  /// A line of `register.txt`: an id, what its effect asks for, and the techniques.
  private struct Entry: Hashable {
    let id: String
    let effect: String
    let detail: String
    let techniques: [String]
    /// What releases a hold, in the language of the table; empty where only the facts can.
    var release = ""
  }

  private func register() throws -> [Entry] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "register.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    var entries: [Entry] = []
    var effect = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        effect = String(line.dropFirst().dropLast())
        continue
      }
      let parts = line.split(separator: ": ", maxSplits: 1)
      if line.hasPrefix("  released: ") {
        entries[entries.count - 1].release = String(try #require(parts.last))
        continue
      }
      let head = try #require(parts.first).split(separator: " ")
      let techniques = try #require(parts.last).split(separator: " ").map(String.init)
      entries.append(
        Entry(
          id: String(try #require(head.first)), effect: effect,
          detail: head.count > 1 ? String(head[1]) : "",
          techniques: techniques == ["all"] ? Technique.allCases.map(\.rawValue) : techniques))
    }
    return entries
  }

  private func entry(of rule: Rule) -> Entry {
    Entry(
      id: rule.id, effect: rule.effect.name, detail: detail(of: rule.effect),
      techniques: rule.techniques.sorted().map(\.rawValue), release: release(of: rule.effect))
  }

  private func release(of effect: Effect) -> String {
    if case .hold(let release?) = effect { release.written(rulebook.catalogue) } else { "" }
  }

  private func detail(of effect: Effect) -> String {
    switch effect {
    case .indication(let strength): strength.rawValue
    case .referral(let service): service.rawValue
    case .sessionLimit(let state): state.rawValue
    case .scope, .requirement, .block, .reservation, .note, .hold: ""
    }
  }

  @Test func `every rule is in the register, with its effect, techniques and release`() throws {
    let register = try register()
    let expected = Dictionary(uniqueKeysWithValues: register.map { ($0.id, $0) })
    for rule in rulebook.rules {
      #expect(entry(of: rule) == expected[rule.id], "\(rule.id)")
    }
  }

  @Test func `every rule of the register is in the rulebook, once`() throws {
    let ids = rulebook.rules.map(\.id)
    #expect(Set(ids) == Set(try register().map(\.id)))
    #expect(ids.count == 227)
    #expect(Set(ids).count == 227)
  }
}
