internal import Logic
package import Rules

/// The whole rulebook as one page of Markdown: by technique, and within it by effect.
///
/// A rule about several techniques is written out under the first; further on, only its sentence and
/// where to find the rest.
package struct RulebookPage {
  private let rulebook: Rulebook

  package init(_ rulebook: Rulebook) { self.rulebook = rulebook }

  package var markdown: String {
    var parts = [head, settings, everyTechnique]
    var written = Set(shared.map(\.id))
    for technique in Technique.allCases {
      parts.append("## \(technique.label)")
      let rules = rulebook.rules(for: technique).filter { !isShared($0) }
      parts += sections(of: rules, about: technique, written: written)
      written.formUnion(rules.map(\.id))
    }
    return (parts + [references]).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    # The rulebook

    <!-- Written by `trocar rules document`. Do not edit: change the rules. -->

    Version \(rulebook.version), \(rulebook.rules.count) rules. Each entry gives the sentence that a \
    reader sees, when the rule holds, the references that it rests on by number, and its id; \
    `trocar rules show ID` prints all about one. \
    [Departures from the reviewed table](decisions/0005-departures-from-the-table.md) are recorded \
    apart, and so is [what could hurt a patient](hazards.md).

    What is not known is never read as no: a contraindication that is not excluded leaves a \
    technique undecided.
    """
  }

  private var settings: String {
    let rows = rulebook.settings.all.map { setting in
      "| `\(setting.name.rawValue)` | \(setting.valueInWords.markdownText) "
        + "| \(setting.why.markdownText) |"
    }
    return """
      ## Settings

      What the sources leave to judgement. A department changes it in one file, given with \
      `--settings`.

      | Setting | Value | Why |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private var everyTechnique: String {
    (["## Every technique"] + sections(of: shared, about: nil, written: []))
      .joined(separator: "\n\n")
  }

  private var shared: [Rule] { rulebook.rules.filter(isShared) }

  private func isShared(_ rule: Rule) -> Bool {
    rule.techniques.count == Technique.allCases.count
  }

  /// The rules under a heading for each effect.
  private func sections(
    of rules: [Rule], about technique: Technique?, written: Set<String>
  ) -> [String] {
    rules.map(\.effect.heading).uniqued.flatMap { heading in
      let entries = rules.filter { $0.effect.heading == heading }.map { rule in
        written.contains(rule.id) ? brief(rule) : entry(rule)
      }
      return ["### \(heading)", entries.joined(separator: "\n")]
    }
  }

  private func entry(_ rule: Rule) -> String {
    func words(_ condition: Condition) -> String {
      condition.words(rulebook.catalogue, rulebook.settings).markdownText
    }
    var sentences = ["- **\(rule.says.markdownText)**"]
    if rule.when != .always { sentences.append("When: \(words(rule.when)).") }
    switch rule.effect {
    case .indication(let strength): sentences.append("Strength: \(strength.rawValue).")
    case .hold(let release?): sentences.append("Released when: \(words(release)).")
    case .referral(let service): sentences.append("Ask \(service.label).")
    case .sessionLimit(let state): sentences.append("Says: \(state.words).")
    case .scope, .requirement, .block, .reservation, .note, .hold(nil): break
    }
    if !rule.refs.isEmpty { sentences.append(bracketed(rule.refs).markdownText) }
    let hazards = Hazards.guarded(by: rule).map(\.id)
    if !hazards.isEmpty { sentences.append("Hazard \(hazards.joined(separator: ", ")).") }
    return sentences.joined(separator: " ") + " `\(rule.id)`"
  }

  private func brief(_ rule: Rule) -> String {
    let first = rule.techniques.min()?.label ?? ""
    return "- \(rule.says.markdownText) See \(first). `\(rule.id)`"
  }

  private var references: String {
    let cited = Set(rulebook.rules.flatMap(\.refs)).sorted()
    let lines = References.numbered(cited).map { "- \($0.number): \($0.citation.markdownText)" }
    return (["## References", ""] + lines).joined(separator: "\n")
  }
}
