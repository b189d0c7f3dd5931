internal import Canvas
internal import Logic
internal import Rules

/// What a plan comes to: the cement of the whole session, the reserve to the nearest structure,
/// whether it is ready, and what holds it up with what lifts each.
struct PlanSummary {
  private let step: TechniqueStep
  private let file: OpenCase

  init(_ step: TechniqueStep, _ file: OpenCase) {
    self.step = step
    self.file = file
  }

  /// As many lines as there are rows; the last says how many holds are not shown.
  func lines(_ width: Int, rows: Int) -> [[Span]] {
    let start = cement(width) + reserve(width) + reason(width) + [ready]
    let all = step.planned(file)?.holds ?? []
    let isBrief = rows < Self.roomToWrap
    let holds = (all.filter { $0.truth == .yes } + all.filter { $0.truth != .yes }).map {
      hold($0, width, isBrief: isBrief)
    }
    var lines = start
    for (index, hold) in holds.enumerated() {
      let isLast = index == holds.count - 1
      guard lines.count + hold.count <= rows - (isLast ? 0 : 1) else {
        let left = holds.count - index
        return lines + [
          [Span(file.naming("and \(left) more: {technique.page}, then {technique.why}"), .textDim)]
        ]
      }
      lines += hold
    }
    return lines
  }

  // MARK: Cement of the session

  /// `Volume [BBBCCC......] 14 mL  OK within  limit: below 30 mL`: the bar never without its figure.
  private func cement(_ width: Int) -> [[Span]] {
    guard isAboutCement, let cement = SessionBudget.cement(file),
      let segments = SessionBudget.segments(file)
    else { return [] }
    let limit = cement.limit.written
    let volume = cement.isOverAtLimit ? "limit: below \(limit) mL" : "limit: \(limit) mL"
    let count =
      segments.isOverAtLimit
      ? "limit: below \(segments.limit.written)"
      : width < 60
        ? "limit: \(segments.limit.written)"
        : "limit: \(segments.limit.written), to be acknowledged"
    return line("Volume  ", cement, unit: " mL", volume, width)
      + line("Segments", segments, unit: "", count, width) + byLesion(width)
  }

  /// In two rows where one has no room for the limit, which is never cut.
  private func line(
    _ label: String, _ budget: SessionBudget, unit: String, _ limit: String, _ width: Int
  ) -> [[Span]] {
    let figure = budget.figure(unit)
    let bar =
      [Span(label + " ", .fieldLabel)]
      + budget.bar(cells: width >= 100 ? 30 : width < 60 ? 8 : 12).spans
      + [Span(figure.isEmpty ? " " : " \(figure)  ")]
    let standing = [budget.standing(unit, file.bindings), Span("  " + limit, .textDim)]
    return bar.columns + standing.columns <= width
      ? [bar + standing] : [bar, [Span("         ")] + standing]
  }

  /// `By lesion  A none  B 6 mL  C ?? not known`, where there is more than one.
  private func byLesion(_ width: Int) -> [[Span]] {
    let lesions = file.record.lesions
    guard lesions.count > 1 else { return [] }
    let letters = FigureLesion.letters(lesions.map(\.id))
    let limited = Set(file.assessment.session.limits.flatMap(\.rule.techniques))
    let words = zip(letters, lesions).map { letter, lesion -> Span in
      if let amount = lesion.sheet.number("cement_ml") {
        return Span("  \(letter) \(amount.written) mL", .text)
      }
      let planned = file.plannedTechniques[lesion.id]
      let isNone =
        planned.map { !limited.contains($0) } ?? (lesion.sheet.word(.plannedTechnique) == "none")
      return isNone ? Span("  \(letter) none") : Span("  \(letter) ?? not known", .stateUnknown)
    }
    return [[Span("By lesion", .fieldLabel)] + words]
  }

  /// Whether cement counts here: some is planned in the session, or a technique with cement is
  /// chosen for the lesion, or may still be.
  private var isAboutCement: Bool {
    let limited = Set(file.assessment.session.limits.flatMap(\.rule.techniques))
    if (file.assessment.session.cementML.interval?.low ?? 0) > 0 { return true }
    if let planned = step.planned(file) { return limited.contains(planned.technique) }
    return step.techniques(file).contains {
      !$0.verdict.isClosed && limited.contains($0.technique)
    }
  }

  // MARK: Ice

  /// The reserve to the nearest structure, with its formula, where ice is planned.
  private func reserve(_ width: Int) -> [[Span]] {
    let reading = file.reading("ice_reserve_mm")
    guard let planned = step.planned(file), Technique.freezes.contains(planned.technique),
      reading != .notApplicable
    else { return [] }
    let value = reading.interval.map { Reading($0).written + " mm" } ?? "?? not known"
    let picture = IceFacts(file).whyOff == nil ? file.naming("; {ice} shows it") : ""
    let line = [
      Span("Reserve  ", .fieldLabel),
      Span(value, reading.interval == nil ? .stateUnknown : .text),
    ]
    let formula = "  = distance (or dissected) - ice beyond lesion"
    let remarks = [formula + picture, formula, "  = distance - ice beyond"]
    let fitting = remarks.first { line.columns + $0.columns <= width }
    return [line + (fitting.map { [Span($0, .textDim)] } ?? [])]
  }

  // MARK: Ready

  private func reason(_ width: Int) -> [[Span]] {
    let reason = step.reason(file)
    guard step.planned(file) != nil, !reason.isEmpty else { return [] }
    return "Chosen because: \(reason)".wrapped(to: width).prefix(2).map { [Span($0)] }
  }

  private static let toChoose =
    "{technique.page}, then {technique.choose} chooses a technique for this lesion."

  private var ready: [Span] {
    guard step.planned(file) != nil else {
      return [Span(file.naming(Self.toChoose), .textDim)]
    }
    guard let why = step.whyNotReady(file) else {
      return step.wasMarkedReady(file)
        ? [Span("OK ", .stateOk), Span("Ready.", .textStrong)]
        : [
          Span("-- ", .stateNeutral),
          Span(file.naming("No hold, nothing undecided: {technique.ready} marks it ready.")),
        ]
    }
    let start = step.wasMarkedReady(file) ? "No longer ready. " : ""
    return [Span("!! ", .stateBad), Span(file.naming(start + why), .textStrong)]
  }

  /// The rows with which every figure is seen, the first hold, and how many more there are.
  static let leastRows = 8

  /// In fewer rows a hold gets two, cut at their ends; in more it is whole.
  private static let roomToWrap = 12

  /// A hold: what it says, and what lifts it.
  private func hold(_ hold: Hold, _ width: Int, isBrief: Bool) -> [[Span]] {
    let sign: Sign = hold.truth == .yes ? .bad : .unknown
    let doubt = hold.truth == .yes ? "" : "unless excluded: "
    let start: [Span] = [Span(sign.text, sign.role), " ", Span("HOLD ", .holdOpen)]
    func lines(_ text: String) -> [String] {
      isBrief ? [text] : text.wrapped(to: max(10, width - 8))
    }
    let says = lines(doubt + hold.rule.says)
    let first = [start + [Span(says.first ?? "")]]
    let rest = says.dropFirst().map { [Span("        " + $0)] }
    let lifted = lines("lifted by " + hold.liftedBy(file.catalogue)).map {
      [Span("        " + $0, .holdReleased)]
    }
    return first + rest + lifted
  }
}
