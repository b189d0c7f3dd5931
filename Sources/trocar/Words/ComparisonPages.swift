internal import CaseStore
internal import Logic
internal import Reports
internal import Rules

/// A comparison of rulebooks as text: what differs between them, then case by case.
struct ComparisonPages {
  let rulebook: Rulebook

  func printout(of result: ComparisonResult) -> Printout {
    var printout = Printout()
    printout.heading(
      "Rulebook \(result.present.version), digest \(result.present.digest.prefix(12))")
    let earlier = result.rulebooks.sorted { $0.key.digest < $1.key.digest }
    for (mark, changes) in earlier {
      printout.line(
        "against \(mark.version), digest \(mark.digest.prefix(12)): \(words(changes))", indent: 2)
      if let changes { add(changes, to: &printout) }
    }
    for compared in result.cases
    where !compared.changes.isEmpty || !compared.otherAnswers.isEmpty {
      add(compared, to: &printout)
    }
    printout.blank()
    for line in summary(result) { printout.line(line) }
    return printout
  }

  private func words(_ changes: RulebookChanges?) -> String {
    guard let changes else { return "its text is not on record, so that causes are guessed" }
    if changes.isEmpty { return "no rule, setting or fact differs" }
    let counts = [
      (changes.addedRules.count, "new"), (changes.changedRules.count, "changed"),
      (changes.removedRules.count, "gone"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let rules = counts.isEmpty ? [] : ["rules \(counts.joined(separator: ", "))"]
    let settings = changes.settings.isEmpty ? [] : ["settings changed: \(changes.settings.count)"]
    let facts = changes.changedFacts.isEmpty ? [] : ["facts changed: \(changes.changedFacts.count)"]
    return (rules + settings + facts).joined(separator: "; ")
  }

  private func add(_ changes: RulebookChanges, to printout: inout Printout) {
    let rows =
      changes.addedRules.map { ["new", $0] } + changes.changedRules.map { ["changed", $0] }
      + changes.removedRules.map { ["gone", $0] }
      + changes.settings.map {
        ["setting", "\($0.name.rawValue): \($0.was ?? "not set") -> \($0.now ?? "not set")"]
      } + changes.changedFacts.map { ["fact", $0.rawValue] }
    if !rows.isEmpty { printout.table(rows, indent: 4) }
  }

  private func add(_ compared: ComparedCase, to printout: inout Printout) {
    printout.heading("Case \(compared.caseID), \(compared.occasion)")
    for alike in groups(compared.changes) {
      guard let change = alike.first else { continue }
      let labels = alike.map(\.now.technique.label).joined(separator: ", ")
      let name = "\(change.was.lesion) \(labels)"
      if change.isOfVerdict {
        printout.line(
          change.now.verdict.sign, "\(name): \(change.was.words) -> \(change.now.words)", indent: 2)
      } else {
        printout.line(.neutral, "\(name): \(change.now.words) as before", indent: 2)
      }
      for hold in change.newHolds { printout.line(.bad, "holds now: \(said(hold))", indent: 5) }
      for hold in change.goneHolds {
        printout.line(.neutral, "holds no more: \(hold)", indent: 5)
      }
      for cause in change.causes {
        printout.line("\(cause.rule) \(cause.words). \(sentence(cause.rule))", indent: 5)
      }
    }
    if !compared.otherAnswers.isEmpty {
      printout.line("Answers that are not those of then, and may be why:", indent: 2)
      for answer in compared.otherAnswers { printout.line(.unknown, answer, indent: 4) }
    }
  }

  /// The changes, those together that differ in the technique alone.
  private func groups(_ changes: [TechniqueChange]) -> [[TechniqueChange]] {
    var groups: [[TechniqueChange]] = []
    for change in changes {
      let index = groups.firstIndex { $0[0].isLike(change) }
      if let index { groups[index].append(change) } else { groups.append([change]) }
    }
    return groups
  }

  private func said(_ rule: String) -> String { "\(rule). \(sentence(rule))" }

  /// What a rule says, with its references; nothing of a rule that is gone.
  private func sentence(_ id: String) -> String {
    guard let rule = rulebook[id] else { return "" }
    return rule.refs.isEmpty ? rule.says : "\(rule.says) \(bracketed(rule.refs))"
  }

  private func summary(_ result: ComparisonResult) -> [String] {
    let changed = result.cases.count { $0.changes.contains(where: \.isOfVerdict) }
    let held = result.cases.count { !$0.changes.isEmpty } - changed
    var lines = [
      "Compared: \(result.cases.count). Verdicts would change in \(changed), holds alone in \(held)."
    ]
    if result.takenBack > 0 { lines.append("Taken back since, not compared: \(result.takenBack).") }
    if result.undecided > 0 {
      lines.append("Without a decision that was kept with its verdicts: \(result.undecided).")
    }
    if let total = result.stoppedBefore {
      lines.append("Stopped after \(result.cases.count + result.takenBack) of \(total).")
    }
    return lines
  }
}

extension TechniqueChange {
  /// Whether the other is the same of another technique.
  fileprivate func isLike(_ other: TechniqueChange) -> Bool {
    was.lesion == other.was.lesion && was.words == other.was.words && now.words == other.now.words
      && newHolds == other.newHolds && goneHolds == other.goneHolds && causes == other.causes
  }
}
