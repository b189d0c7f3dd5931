internal import Logic
internal import Reports
internal import Rules

/// What would change the verdicts, as text: the open techniques first, changes grouped by effect.
struct FlipPages {
  let rulebook: Rulebook
  let record: Case
  /// Whether one technique was asked for, which is then shown though it does not apply.
  let isAsked: Bool

  func printout(of lesions: [LesionFlips]) -> Printout {
    var printout = Printout()
    if lesions.isEmpty { printout.line("No lesion is on record.") }
    let reader = rulebook.reader(of: record)
    for lesion in lesions {
      if let place = reader.place(of: .lesion(lesion.id)) {
        printout.heading(LesionName.of(lesion.id, reader, at: place))
      }
      let shown = lesion.techniques.filter {
        isAsked || $0.judgement.verdict != .notApplicable || !$0.flips.isEmpty
      }
      for technique in shown.sorted(by: { $0.place < $1.place }) {
        add(technique, to: &printout)
      }
      add(lesion.holds, to: &printout)
    }
    printout.closing(rulebook)
    return printout
  }

  private func add(_ technique: TechniqueFlips, to printout: inout Printout) {
    printout.line(
      technique.sign, "\(technique.technique.label): \(technique.judgement.words)", indent: 2)
    for effect in Flip.Effect.allCases where technique.isAsked(effect) {
      let flips = technique.flips(effect)
      guard !flips.isEmpty else {
        printout.line(technique.nothing(effect), indent: 5)
        continue
      }
      for gives in flips.map(\.gives).uniqued {
        printout.line("\(gives.words) if", indent: 5)
        for flip in flips where flip.gives == gives { add(flip.changes, to: &printout) }
      }
    }
  }

  private func add(_ holds: [HoldFlips], to printout: inout Printout) {
    let lifted = holds.filter { !$0.lifts.isEmpty }
    guard !lifted.isEmpty else { return }
    printout.line("Holds", indent: 2)
    for hold in lifted {
      printout.line(.bad, hold.rule.says, indent: 4)
      printout.line("lifted if", indent: 7)
      for changes in hold.lifts { add(changes, to: &printout, indent: 9) }
    }
  }

  private func add(_ changes: [FactChange], to printout: inout Printout, indent: Int = 7) {
    let words = changes.map(\.words).joined(separator: ", and ")
    let sign: Sign = changes.contains(where: \.isFinding) ? .unknown : .neutral
    printout.line(sign, words, indent: indent)
  }
}

extension TechniqueFlips {
  fileprivate var place: Int {
    let order: [Verdict] = [
      .indicated, .possible, .undecided, .notIndicated, .contraindicated, .notApplicable,
    ]
    return order.firstIndex(of: judgement.verdict) ?? order.count
  }

  fileprivate func isAsked(_ effect: Flip.Effect) -> Bool {
    switch effect {
    case .opens: !judgement.verdict.isOpen
    case .indicates: judgement.verdict == .possible
    case .closes: !judgement.verdict.isClosed
    }
  }

  fileprivate func nothing(_ effect: Flip.Effect) -> String {
    let count = missing.count
    let facts = count == 0 ? "" : "; \(count) \(count == 1 ? "fact is" : "facts are") not known"
    return switch effect {
    case .opens: "no one or two changes open it\(facts)"
    case .indicates: "no one or two changes make it plainly indicated\(facts)"
    case .closes: "no one or two changes close it"
    }
  }

  fileprivate var sign: Sign {
    judgement.sign
  }
}
