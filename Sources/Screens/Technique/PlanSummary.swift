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
    let start = cement + reserve + reason(width) + [ready]
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
        return lines + [[Span("and \(left) more: Tab, then w", .textDim)]]
      }
      lines += hold
    }
    return lines
  }

  // MARK: Cement of the session

  /// `Volume [######......] 14 mL  OK within  limit: below 30 mL`: the bar never without its figure.
  private var cement: [[Span]] {
    guard isAboutCement else { return [] }
    let limits = file.assessment.session.limits
    let session = file.assessment.session
    return [
      budget(
        "Volume  ", session.cementML, unit: " mL", of: 30, in: "limit: below 30 mL",
        state(limits.first { $0.rule.id == "cem-limit-volume-session" })),
      budget(
        "Segments", session.segments, unit: "", of: 6, in: "6 acknowledge, 7 over",
        state(worst(limits.filter { $0.rule.id.hasPrefix("cem-limit-segments") }))),
    ]
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

  private func budget(
    _ label: String, _ reading: Reading, unit: String, of full: Int, in limit: String, _ state: Span
  ) -> [Span] {
    let room = 12
    let share = (reading.interval?.low ?? 0) / Double(full) * Double(room)
    let used = max(0, min(room, Int(share.rounded(.up))))
    return [
      Span(label + " [", .fieldLabel), Span(String(repeating: "#", count: used), .budgetUsed),
      Span(String(repeating: ".", count: room - used), .budgetFree), Span("] ", .fieldLabel),
      Span(figure(reading, unit)), state, Span("  " + limit, .textDim),
    ]
  }

  /// What is known of a sum: the figure, or from where on it is open.
  private func figure(_ reading: Reading, _ unit: String) -> String {
    guard let interval = reading.interval else { return "" }
    guard interval.exact == nil else { return Reading(interval).written + unit + "  " }
    return "\(interval.low.written)\(unit) or more  "
  }

  private func worst(_ limits: [SessionLimit]) -> SessionLimit? {
    limits.first { $0.state == .over } ?? limits.first { $0.state == .atLimit }
      ?? limits.first { $0.state == .unknown } ?? limits.first
  }

  private func state(_ limit: SessionLimit?) -> Span {
    switch limit?.state {
    case .within: Span("OK within", .stateOk)
    case .atLimit: Span("!! at it: a", .stateBad)
    case .over: Span("!! OVER: a, O", .stateBad)
    case .unknown, nil: Span("?? not known", .stateUnknown)
    }
  }

  // MARK: Ice

  /// The reserve to the nearest structure, with its formula, where ice is planned.
  private var reserve: [[Span]] {
    let reading = file.reading("ice_reserve_mm")
    guard let planned = step.planned(file), Technique.freezes.contains(planned.technique),
      reading != .notApplicable
    else { return [] }
    let value = reading.interval.map { Reading($0).written + " mm" } ?? "?? not known"
    return [
      [
        Span("Reserve  ", .fieldLabel), Span(value),
        Span("  = distance, dissected if recorded, - ice beyond lesion", .textDim),
      ]
    ]
  }

  // MARK: Ready

  private func reason(_ width: Int) -> [[Span]] {
    let reason = step.reason(file)
    guard step.planned(file) != nil, !reason.isEmpty else { return [] }
    return "Chosen because: \(reason)".wrapped(to: width).prefix(2).map { [Span($0)] }
  }

  private var ready: [Span] {
    guard step.planned(file) != nil else {
      return [Span("Tab, then c chooses a technique for this lesion.", .textDim)]
    }
    guard let why = step.whyNotReady(file) else {
      return step.wasMarkedReady(file)
        ? [Span("OK ", .stateOk), Span("Ready.", .textStrong)]
        : [Span("-- ", .stateNeutral), Span("Nothing stands in the way: M marks it ready.")]
    }
    let start = step.wasMarkedReady(file) ? "No longer ready. " : ""
    return [Span("!! ", .stateBad), Span(start + why, .textStrong)]
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
    let lifted = lines("lifted by " + lifts(hold)).map { [Span("        " + $0, .holdReleased)] }
    return first + rest + lifted
  }

  private func lifts(_ hold: Hold) -> String {
    if let release = hold.release { return release }
    let waits = hold.lifting(file.catalogue)
    return waits.isEmpty ? "other facts of the case" : waits.joined(separator: ", ")
  }
}
