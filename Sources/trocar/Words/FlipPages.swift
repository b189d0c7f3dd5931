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

  /// The holds, those that are called for first, each wording once; the techniques are named where
  /// the same words stand for several with different ways out.
  private func add(_ holds: [HoldFlips], to printout: inout Printout) {
    let entries = HoldEntry.merged(holds)
    for (isCalledFor, heading) in [(true, "Holds"), (false, "Holds that are not excluded yet")] {
      let here = entries.filter { ($0.truth == .yes) == isCalledFor }
      guard !here.isEmpty else { continue }
      printout.line(heading, indent: 2)
      for entry in here {
        let isAlone = entries.count { $0.says == entry.says } == 1
        let whom = isAlone ? "" : "For \(entry.names): "
        printout.line(isCalledFor ? .bad : .unknown, whom + entry.says, indent: 4)
        guard !entry.lifts.isEmpty else {
          let verb = isCalledFor ? "lift" : "exclude or lift"
          printout.line("no single answer and no two \(verb) it", indent: 7)
          continue
        }
        printout.line("\(isCalledFor ? "lifted" : "excluded or lifted") if", indent: 7)
        for changes in entry.lifts { add(changes, to: &printout, indent: 9) }
      }
    }
  }

  /// Changes that are needed together; each with its own sign where one is to be found out and the
  /// other would change what is on record.
  private func add(_ changes: [FactChange], to printout: inout Printout, indent: Int = 7) {
    guard changes.isMixed else {
      let sign: Sign = changes.contains(where: \.isFinding) ? .unknown : .neutral
      printout.line(sign, changes.words, indent: indent)
      return
    }
    for (number, change) in changes.enumerated() {
      printout.line(
        change.isFinding ? .unknown : .neutral,
        (number == 0 ? "" : "and ") + change.wordsBesideTheRecord, indent: indent)
    }
  }
}

/// Holds that say the same and are lifted in the same ways.
private struct HoldEntry {
  let says: String
  let truth: Truth
  let lifts: [[FactChange]]
  var techniques: [Technique]

  var names: String {
    techniques.uniqued.map { $0.label.lowercased() }.joined(separator: ", ")
  }

  static func merged(_ holds: [HoldFlips]) -> [HoldEntry] {
    var entries: [HoldEntry] = []
    for hold in holds {
      let same = entries.firstIndex {
        $0.says == hold.rule.says && $0.truth == hold.truth
          && $0.lifts.map(\.words) == hold.lifts.map(\.words)
      }
      if let same {
        entries[same].techniques += hold.techniques
      } else {
        entries.append(
          HoldEntry(
            says: hold.rule.says, truth: hold.truth, lifts: hold.lifts,
            techniques: hold.techniques))
      }
    }
    return entries
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
