internal import Canvas
internal import Logic
internal import Rules

/// A verdict in plain words: why it is so, the rules that make it with the facts that they read,
/// the rules that still could count, and what is to be found out.
struct Explanation {
  let assessed: TechniqueAssessment
  let file: OpenCase

  init(_ assessed: TechniqueAssessment, _ file: OpenCase) {
    self.assessed = assessed
    self.file = file
  }

  /// The verdict as a sentence, with what made it so.
  var sentence: String {
    let blocks = counted(.block, .unknown, "contraindication")
    switch assessed.verdict {
    case .notApplicable:
      return "Not applicable: this lesion is not what it is for."
    case .contraindicated:
      let count = counted(.block, .yes, "contraindication") ?? "a contraindication"
      return "Contraindicated: \(count) present. Nothing else can outweigh that."
    case .notIndicated:
      let missing = count(.requirement, .no)
      return missing > 0
        ? "Not indicated: something that it requires is known not to be there."
        : "Not indicated: every indication is known not to hold."
    case .undecided:
      let open = [
        count(.scope, .unknown) > 0 ? "whether this lesion is what it is for is not known" : nil,
        blocks.map { "\($0) not excluded" },
        counted(.requirement, .unknown, "requirement").map { "\($0) not known to be met" },
        hasIndication ? nil : "no indication is known to hold yet",
      ].compactMap(\.self)
      return "Undecided: " + open.joined(separator: "; ") + "."
    case .possible:
      let cautions = [
        counted(.reservation, .yes, "caution").map { "\($0) present" },
        counted(.reservation, .unknown, "caution").map { "\($0) not excluded" },
      ].compactMap(\.self)
      return "Possible, with a reason: it is indicated and not forbidden; "
        + cautions.joined(separator: ", ") + "."
    case .indicated:
      return "Indicated: something speaks for it, and whatever could speak against it is excluded."
    }
  }

  /// The rules that hold, and for a closed verdict those that close it.
  var counting: [Reason] {
    let known = assessed.reasons.filter { $0.truth != .unknown }
    guard !assessed.verdict.isClosed else { return known }
    let others = assessed.trace.filter { reason in
      reason.truth == .yes && reason.rule.effect.speaks && !known.contains(reason)
    }
    let all = known + others
    let cautions = all.filter { $0.rule.effect == .reservation }
    return cautions + all.filter { $0.rule.effect != .reservation }
  }

  /// The rules that could come to count, what forbids first; none where nothing can any more.
  var open: [Reason] {
    guard !assessed.verdict.isClosed else { return [] }
    let unknown = assessed.trace.filter { $0.truth == .unknown }
    return unknown.filter { $0.rule.effect == .scope } + unknown.filter { $0.rule.effect == .block }
      + unknown.filter { $0.rule.effect != .scope && $0.rule.effect != .block }
  }

  /// How many rules were looked at and do not hold.
  var absent: Int { assessed.trace.count { $0.truth == .no && !assessed.reasons.contains($0) } }

  /// The labels of what is to be found out.
  var missing: [String] { assessed.missing.map { file.catalogue.label(of: $0) } }

  /// What has to be answered to lift the holds.
  var waitsFor: [String] {
    let called = assessed.holds.filter { $0.truth == .yes }
    let open = assessed.holds.filter { $0.truth != .yes }
    return (called + open).compactMap { $0.lifting(file.catalogue).first }.uniqued
  }

  private var hasIndication: Bool {
    assessed.trace.contains { $0.rule.effect.isIndication && $0.truth == .yes }
  }

  private func count(_ effect: Rules.Effect, _ truth: Truth) -> Int {
    assessed.trace.count { $0.rule.effect == effect && $0.truth == truth }
  }

  /// `2 cautions are`; nothing where there is none.
  private func counted(_ effect: Rules.Effect, _ truth: Truth, _ noun: String) -> String? {
    let count = count(effect, truth)
    return count == 0 ? nil : Counted.words(count, noun) + (count == 1 ? " is" : " are")
  }
}

extension Rules.Effect {
  var isIndication: Bool { if case .indication = self { true } else { false } }

  /// Whether a rule of this kind speaks for or against a technique where it holds.
  fileprivate var speaks: Bool { self == .reservation || self == .block || isIndication }
}

extension OpenCase {
  /// What is known of a fact that a rule reads.
  func words(of fact: FactReading) -> String {
    switch fact.reading {
    case .unknown: "NOT KNOWN"
    case .notApplicable: "n/a"
    case .interval: fact.reading.written
    case .value(let value):
      catalogue[fact.name].map { value.words($0) } ?? fact.reading.written
    }
  }

  /// Facts with their values, as one line: `Painful: yes; To organ: NOT KNOWN`.
  func words(of facts: [FactReading]) -> String {
    facts.map { "\(catalogue.label(of: $0.name)): \(words(of: $0))" }.joined(separator: "; ")
  }
}
