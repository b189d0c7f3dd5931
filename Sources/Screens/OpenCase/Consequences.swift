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
    let old = Set(then?.techniques.flatMap(\.holds).map(\.rule.id) ?? [])
    let new = Set(now.techniques.flatMap(\.holds).map(\.rule.id))
    let opened = new.subtracting(old).count
    let released = old.subtracting(new).count
    return (opened > 0 ? ["\(Counted.words(opened, "hold")) more"] : [])
      + (released > 0 ? ["\(Counted.words(released, "hold")) released"] : [])
  }
}
