internal import Canvas
internal import Logic
internal import Rules

/// A technique as one row: rank, verdict in words, and what makes it.
struct TechniqueLine {
  let sign: Sign
  let role: Role
  let rank: String
  let because: String
  /// `*` for the chosen one, `x` for one that is ruled out.
  let mark: String

  init(_ assessed: TechniqueAssessment, _ file: OpenCase) {
    (sign, role) = Self.look(assessed)
    let number = assessed.verdict.isClosed ? "" : String(assessed.rank)
    rank = number.padded(to: 3, .right)
    let isChosen = file.lesion.map { file.plannedTechniques[$0.id] == assessed.technique } ?? false
    let isOut =
      file.lesion?.sheet.words("ruled_out")?.contains(assessed.technique.rawValue) ?? false
    mark = isChosen ? "*" : isOut ? "x" : " "
    because = (isChosen ? "CHOSEN; " : isOut ? "RULED OUT; " : "") + Self.because(assessed, file)
  }

  private static func look(_ assessed: TechniqueAssessment) -> (Sign, Role) {
    switch assessed.verdict {
    case .indicated: (.ok, .verdictIndicated)
    case .possible: (assessed.because == .known ? .bad : .unknown, .verdictPossible)
    case .undecided: (.unknown, .verdictUndecided)
    case .notIndicated: (.bad, .verdictNotIndicated)
    case .contraindicated: (.bad, .verdictContraindicated)
    case .notApplicable: (.neutral, .verdictNotApplicable)
    }
  }

  private static func because(_ assessed: TechniqueAssessment, _ file: OpenCase) -> String {
    func count(_ truth: Truth) -> Int {
      assessed.reasons.count { $0.rule.effect == .reservation && $0.truth == truth }
    }
    switch assessed.verdict {
    case .indicated:
      let holds = assessed.holds
      let called = holds.count { $0.truth == .yes }
      let left = holds.count - called
      let parts = [
        called > 0 ? "\(called)" : nil, left > 0 ? "\(Sign.unknown.text)\(left)" : nil,
      ]
      return "no caution"
        + (holds.isEmpty ? "" : "; holds \(parts.compactMap(\.self).joined(separator: " "))")
    case .possible:
      let known = count(.yes)
      let open = count(.unknown)
      let parts = [
        known > 0 ? Counted.words(known, "caution") : nil, open > 0 ? "\(open) not known" : nil,
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    case .undecided:
      let first = assessed.missing.first.map { ": \(file.catalogue.label(of: $0))" } ?? ""
      return "\(assessed.missing.count) not known\(first)"
    case .notIndicated, .contraindicated, .notApplicable:
      return assessed.reasons.first?.rule.says ?? ""
    }
  }
}
