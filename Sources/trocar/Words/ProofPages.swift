internal import Logic
internal import Reports
internal import Rules

/// What was proven of the rulebook, as `trocar rules verify` shows it.
struct ProofPages {
  let proof: Proof
  let seconds: Double
  let showsConditions: Bool

  var printout: Printout {
    var printout = Printout()
    printout.heading(proof.isWhole ? "Laws of the rulebook" : "Laws of the rulebook, stopped early")
    printout.table(
      proof.laws.map { [$0.law.rawValue, $0.state, $0.against] },
      signs: proof.laws.map(\.sign))
    for result in proof.laws where !result.failures.isEmpty { add(result, to: &printout) }
    if !proof.exhausted.isEmpty {
      printout.blank()
      printout.line(
        "Every combination of facts judged: "
          + proof.exhausted.map { $0.label.lowercased() }.joined(separator: ", ") + ".")
    }
    let open = proof.blocks.filter { !$0.isExhaustive }
    for block in open {
      printout.line("Not every combination of \(block.rule) was tried: there are too many.")
    }
    if showsConditions { addConditions(to: &printout) }
    printout.blank()
    printout.line("\(proof.judged.grouped) cases of 11 techniques in \(duration).")
    printout.line(
      "Random cases are judged in whole steps of 2,048,000; the combinations of facts of the "
        + "contraindications are counted with them.")
    return printout
  }

  private var duration: String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }

  private func add(_ result: LawResult, to printout: inout Printout) {
    printout.heading("\(result.law.rawValue): \(result.law.says)")
    for failure in result.failures {
      printout.line(.bad, "\(failure.subject): \(failure.says)")
      if !failure.facts.isEmpty {
        printout.line("The smallest case found:", indent: 3)
        printout.table(failure.facts.map { [$0.name.rawValue, $0.reading.written] }, indent: 5)
      }
    }
  }

  private func addConditions(to printout: inout Printout) {
    printout.heading("Comparisons that decide a condition alone, of those in it")
    printout.table(
      proof.coverage.map { condition in
        [
          condition.rule, "\(condition.deciding)/\(condition.clauses)",
          condition.thresholds == 0
            ? "" : "thresholds \(condition.exercised)/\(condition.thresholds)",
          condition.open.isEmpty
            ? "" : "never alone: \(condition.open.joined(separator: "; "))",
        ]
      },
      signs: proof.coverage.map { $0.isComplete ? .ok : .unknown })
  }
}

extension LawResult {
  fileprivate var state: String {
    if !failures.isEmpty { return "FAILS" }
    return isWhole ? "holds" : "so far"
  }

  fileprivate var sign: Sign {
    if !failures.isEmpty { return .bad }
    return isWhole ? .ok : .unknown
  }
}
