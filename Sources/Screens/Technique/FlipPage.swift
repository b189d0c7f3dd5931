internal import Canvas
internal import Logic
internal import Rules

/// What would change the verdict of a technique, as rows: what opens it, what closes it, what lifts
/// each of its holds. Every change is a row of its own, so that the cursor can go to its field.
struct FlipPage: Hashable, Sendable {
  let flips: TechniqueFlips
  let rows: [Row]
  /// The case that it was worked out for.
  let record: Case
  let includesFixed: Bool

  enum Row: Hashable, Sendable {
    case heading(String)
    case remark(String)
    /// A hold, and whether it is known to be called for.
    case hold(String, isCalledFor: Bool)
    case change(Choice)
  }

  /// A change that can be gone to.
  struct Choice: Hashable, Sendable {
    let change: FactChange
    /// All changes that are needed together, this one among them.
    let together: [FactChange]
    /// What it comes to, at the last change of a set; `and` at those before it.
    let gives: String
    /// Whether it is needed beside the change above.
    let isSecond: Bool
    /// Whether it lifts a hold, below which it stands.
    let isOfHold: Bool
  }

  init?(_ technique: Technique, _ file: OpenCase, includesFixed: Bool) {
    guard let lesion = file.lesion,
      let found = FlipSearch(file.rulebook, includesFixed: includesFixed).flips(
        of: file.record, lesion: lesion.id, techniques: [technique]
      ).first,
      let flips = found.techniques.first
    else { return nil }
    self.flips = flips
    self.record = file.record
    self.includesFixed = includesFixed
    rows = Self.rows(flips, found.holds, file.catalogue)
  }

  /// The changes, in the order of the rows.
  var choices: [Choice] {
    rows.compactMap { if case .change(let choice) = $0 { choice } else { nil } }
  }

  /// What a set of changes comes to, by any one of them.
  func outcome(of choice: Choice) -> String {
    choices.last { $0.together == choice.together && $0.isOfHold == choice.isOfHold }?.gives
      ?? choice.gives
  }

  // MARK: Rows

  private static func rows(
    _ flips: TechniqueFlips, _ holds: [HoldFlips], _ catalogue: Catalogue
  ) -> [Row] {
    let effects = Flip.Effect.allCases.filter { $0.isAsked(of: flips.judgement.verdict) }
    return effects.flatMap { part($0, flips, catalogue) } + holdRows(holds)
  }

  private static func part(
    _ effect: Flip.Effect, _ flips: TechniqueFlips, _ catalogue: Catalogue
  ) -> [Row] {
    let found = flips.flips(effect)
    guard found.isEmpty else {
      return [.heading(effect.heading)]
        + found.flatMap { set($0.changes, gives: "then \($0.gives.verdict.label)") }
    }
    guard effect != .closes, !flips.missing.isEmpty else {
      return [.heading(effect.heading), .remark("No one or two answers do.")]
    }
    let labels = flips.missing.map { catalogue.label(of: $0) }
    let named = labels.prefix(3).joined(separator: ", ")
    let left = labels.count - 3
    return [
      .heading(effect.heading),
      .remark(
        "No one or two answers do. To find out first: \(named)"
          + (left > 0 ? " and \(left) more." : ".")),
    ]
  }

  private static func holdRows(_ holds: [HoldFlips]) -> [Row] {
    guard !holds.isEmpty else { return [] }
    return [.heading("HOLDS, and what lifts each")]
      + holds.flatMap { hold -> [Row] in
        let lifts = hold.lifts.flatMap { set($0, gives: "lifts it", isOfHold: true) }
        let isCalledFor = hold.truth == .yes
        let says = (isCalledFor ? "" : "unless excluded: ") + hold.rule.says
        return [.hold(says, isCalledFor: isCalledFor)]
          + (lifts.isEmpty ? [.remark("No one or two answers lift it.")] : lifts)
      }
  }

  private static func set(_ changes: [FactChange], gives: String, isOfHold: Bool = false) -> [Row] {
    changes.enumerated().map { number, change in
      .change(
        Choice(
          change: change, together: changes,
          gives: number == changes.count - 1 ? gives : "and",
          isSecond: number > 0, isOfHold: isOfHold))
    }
  }
}

extension Flip.Effect {
  /// What a part of the page is about.
  fileprivate var heading: String {
    switch self {
    case .opens: "OPENS it, any one of"
    case .indicates: "makes it INDICATED, any one of"
    case .closes: "CLOSES it, any one of"
    }
  }

  /// Whether it can be asked of a technique with a verdict.
  fileprivate func isAsked(of verdict: Verdict) -> Bool {
    switch self {
    case .opens: !verdict.isOpen
    case .indicates: verdict == .possible
    case .closes: !verdict.isClosed
    }
  }
}
