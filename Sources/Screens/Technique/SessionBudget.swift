internal import Canvas
internal import Logic
internal import Rules

/// What the session spends of a limit: cement, or segments with cement. The limits are those of the
/// rules, so that the bar and the verdict can never differ.
struct SessionBudget: Hashable, Sendable {
  /// A lesion with its share.
  struct Share: Hashable, Sendable {
    let letter: Character
    let amount: Double
  }

  let total: Reading
  let shares: [Share]
  /// The most that is not over the limit, or the number from which on it is.
  let limit: Double
  /// Whether the limit itself is over.
  let isOverAtLimit: Bool
  /// What the rules say of it, the worst first.
  let state: SessionLimit.State?

  /// The cement of the session, in mL. Nothing where the rulebook has no limit for it.
  static func cement(_ file: OpenCase) -> SessionBudget? {
    let shares = file.record.lesions.map { $0.sheet.number("cement_ml") ?? 0 }
    return SessionBudget(
      file, PlanFacts.cementVolumeML.name, file.assessment.session.cementML, shares)
  }

  /// The vertebral segments with cement. A segment counts for the first lesion that names it.
  static func segments(_ file: OpenCase) -> SessionBudget? {
    let techniques = limits(on: PlanFacts.plannedSegments.name, file).flatMap(\.rule.techniques)
    var seen: Set<String> = []
    let shares = file.record.lesions.map { lesion -> Double in
      guard let planned = file.plannedTechniques[lesion.id], techniques.contains(planned),
        lesion.sheet.word(.site) == Site.spine.rawValue
      else { return 0 }
      return Double((lesion.sheet.words(.levels) ?? []).count { seen.insert($0).inserted })
    }
    return SessionBudget(
      file, PlanFacts.plannedSegments.name, file.assessment.session.segments, shares)
  }

  private static func limits(on fact: FactName, _ file: OpenCase) -> [SessionLimit] {
    file.assessment.session.limits.filter { $0.rule.when.facts.contains(fact) }
  }

  private init?(_ file: OpenCase, _ fact: FactName, _ total: Reading, _ amounts: [Double]) {
    let limits = Self.limits(on: fact, file)
    let ends = limits.compactMap { $0.rule.effect == .sessionLimit(.over) ? $0.rule.when : nil }
    guard let end = ends.lazy.compactMap({ Self.end(of: $0, fact, file) }).first else { return nil }
    (limit, isOverAtLimit) = end
    self.total = total
    let letters = FigureLesion.letters(file.record.lesions.map(\.id))
    let known = zip(letters, amounts).map(Share.init).filter { $0.amount > 0 }
    let sum = known.reduce(0) { $0 + $1.amount }
    let low = total.interval?.low ?? 0
    // A total that is stated by itself belongs to no lesion.
    shares = sum > low ? [Share(letter: "#", amount: low)] : known + Self.rest(low - sum)
    state = [.over, .atLimit, .unknown, .within].first { state in
      limits.contains { $0.state == state }
    }
  }

  private static func rest(_ amount: Double) -> [Share] {
    amount > 0 ? [Share(letter: "#", amount: amount)] : []
  }

  /// The number that a limit turns on, and whether that number itself is over.
  private static func end(
    of condition: Condition, _ fact: FactName, _ file: OpenCase
  ) -> (Double, Bool)? {
    switch condition {
    case .compare(fact, .number(let relation, let bound)):
      let number: Double? =
        switch bound {
        case .literal(let number): number
        case .setting(let name): file.rulebook.settings.number(name)
        }
      guard let number, relation == .atLeast || relation == .above else { return nil }
      return (number, relation == .atLeast)
    case .all(let conditions), .any(let conditions):
      return conditions.lazy.compactMap { end(of: $0, fact, file) }.first
    default: return nil
    }
  }
}

extension SessionBudget {
  /// The bar of what is known, open where more may come to it.
  func bar(cells: Int) -> Bar {
    let interval = total.interval
    return Bar(
      shares.map { Bar.Part($0.amount, $0.letter) }, limit: limit, cells: cells,
      isOpen: (interval?.high ?? .infinity) > (interval?.low ?? 0))
  }

  /// The figure: `20 mL`, `6 mL or more`, `4 to 6`; empty where nothing is known.
  func figure(_ unit: String) -> String {
    guard let interval = total.interval else { return "" }
    if let exact = interval.exact { return exact.written + unit }
    // Beyond the limit more does not matter.
    return interval.high > limit || interval.high.isInfinite
      ? "\(interval.low.written)\(unit) or more"
      : "\(interval.low.written) to \(interval.high.written)\(unit)"
  }

  /// How it stands to the limit, in words.
  func standing(_ unit: String, _ bindings: KeyBindings = .standard) -> Span {
    switch state {
    case .within: return Span("OK within", .stateOk)
    case .atLimit:
      return Span(bindings.naming("!! at it: {technique.acknowledge}"), .stateBad)
    case .over:
      let excess = (total.interval?.low ?? 0) - limit
      let by = excess > 0 ? " by \(excess.written)\(unit)" : ""
      return Span(
        bindings.naming("!! OVER\(by): {technique.acknowledge}, {technique.over-limit}"),
        .budgetOver)
    case .unknown, nil: return Span("?? not known", .stateUnknown)
    }
  }
}
