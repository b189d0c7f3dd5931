internal import Logic
internal import Rules

/// What a change of fact did to the verdicts and holds, in one line, and only that.
struct Consequences {
  private let changes: [String]

  init(from before: Assessment, to after: Assessment, _ file: OpenCase) {
    let namesLesions = after.lesions.count > 1
    changes = after.lesions.flatMap { now -> [String] in
      let then = before.lesions.first { $0.id == now.id }
      return Self.changes(from: then, to: now).map { namesLesions ? "\(now.id) \($0)" : $0 }
    }
  }

  /// `vertebroplasty opens as possible`, or `no verdict changes`.
  var words: String {
    guard !changes.isEmpty else { return "No verdict changes." }
    let shown = changes.prefix(Self.mostShown).joined(separator: ", ")
    let left = changes.count - Self.mostShown
    let sentence = (left > 0 ? "\(shown), and \(left) more" : shown) + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private static let mostShown = 2

  private static func changes(
    from then: LesionAssessment?, to now: LesionAssessment
  ) -> [String] {
    let verdicts = now.techniques.compactMap { technique -> String? in
      let old = then?[technique.technique]?.verdict
      guard old != technique.verdict else { return nil }
      return change(technique.technique, from: old, to: technique.verdict)
    }
    return verdicts + holdChanges(from: then, to: now)
  }

  private static func change(
    _ technique: Technique, from old: Verdict?, to verdict: Verdict
  ) -> String? {
    let name = technique.label.lowercased()
    let wasOpen = old?.isOpen ?? false
    let wasClosed = old?.isClosed ?? true
    switch verdict {
    case .indicated, .possible:
      return wasOpen ? "\(name) is now \(verdict.label)" : "\(name) opens as \(verdict.label)"
    case .undecided: return "\(name) is undecided"
    case .contraindicated, .notIndicated, .notApplicable:
      if old == nil, verdict == .notApplicable { return nil }
      return wasClosed ? "\(name) is \(verdict.label)" : "\(name) closes as \(verdict.label)"
    }
  }

  private static func holdChanges(
    from then: LesionAssessment?, to now: LesionAssessment
  ) -> [String] {
    let (old, new) = (Holds(then), Holds(now))
    let counts = [
      (new.called.subtracting(old.called).count, "more"),
      (old.called.subtracting(new.called.union(new.open)).count, "released"),
      (old.open.subtracting(new.called.union(new.open)).count, "excluded"),
      (new.open.subtracting(old.called.union(old.open)).count, "more to exclude"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\(Counted.words($0.0, "hold")) \($0.1)" }
      + cautionChanges(from: then, to: now)
  }

  /// Cautions of open techniques that are present now and were not before, or the other way.
  private static func cautionChanges(
    from then: LesionAssessment?, to now: LesionAssessment
  ) -> [String] {
    let open = Set(now.techniques.filter { !$0.verdict.isClosed }.map(\.technique))
    func present(_ lesion: LesionAssessment?) -> Set<String> {
      let techniques = lesion?.techniques.filter { open.contains($0.technique) } ?? []
      let trace = techniques.flatMap(\.trace)
      return Set(
        trace.filter { $0.rule.effect == .reservation && $0.truth == .yes }.map(\.rule.id))
    }
    let (old, new) = (present(then), present(now))
    let counts = [
      (new.subtracting(old).count, "now present"), (old.subtracting(new).count, "not present now"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\(Counted.words($0.0, "caution")) \($0.1)" }
  }

  /// The holds of a lesion by the ids of their rules: those called for, and those not excluded.
  private struct Holds {
    let called: Set<String>
    let open: Set<String>

    init(_ lesion: LesionAssessment?) {
      let all = lesion?.techniques.flatMap(\.holds) ?? []
      let called = Set(all.filter { $0.truth == .yes }.map(\.rule.id))
      self.called = called
      open = Set(all.map(\.rule.id)).subtracting(called)
    }
  }
}
