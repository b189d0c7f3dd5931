internal import Logic
internal import Rules

/// Step 4: the complications of the chosen plan, with their published rates, what this patient adds
/// to them, what is planned against them, and whether each is accepted or mitigated.
struct Complications: Step {
  let name = StepName.complications
  /// The risk under the cursor, by its id.
  private(set) var cursor: String?
  var order = RiskOrder.raised
  /// Whether risks that nothing raises are left out.
  var hidesUsual = false
  /// Whether the pane shows every driver as it stands, with the references in full.
  var showsWhy = false
  /// How far the pane is scrolled.
  var scroll = 0
  /// The measure under the cursor, while keys act on the pane.
  var measure: Int?
  /// A technique that is looked at while none is chosen.
  private var looksAt: Technique?

  func standing(_ file: OpenCase) -> Standing {
    let reader = file.reader
    var (done, all) = (0, 0)
    for (index, lesion) in file.record.lesions.enumerated() {
      guard let technique = file.plannedTechniques[lesion.id] else { continue }
      let risks = Risks.review(reader, at: .lesion(index), of: technique)
      all += risks.count
      done += risks.count { RiskReview(of: $0, in: lesion) != .open }
    }
    return all == 0 ? Standing(.neutral) : Standing(done: done, of: all)
  }

  /// The technique whose risks are shown: the chosen one, or one that is looked at.
  func technique(_ file: OpenCase) -> Technique? {
    guard let lesion = file.lesion else { return nil }
    if let planned = file.plannedTechniques[lesion.id] { return planned }
    let open = openTechniques(file)
    return looksAt.flatMap { open.contains($0) ? $0 : nil } ?? open.first
  }

  /// Whether the technique is chosen, so that its risks can be reviewed.
  func isChosen(_ file: OpenCase) -> Bool {
    file.lesion.map { file.plannedTechniques[$0.id] != nil } ?? false
  }

  /// The techniques whose risks can be read while none is chosen.
  func openTechniques(_ file: OpenCase) -> [Technique] {
    if file.lesion?.sheet.word(.plannedTechnique) == "none" { return [] }
    return (file.lesionAssessment?.techniques ?? []).filter { !$0.verdict.isClosed }
      .map(\.technique)
  }

  /// Every risk of the technique, in the order of the register.
  func allLines(_ file: OpenCase) -> [RiskLine] {
    guard let lesion = file.lesion, let technique = technique(file) else { return [] }
    let risks = Risks.review(file.reader, at: .lesion(file.lesionIndex), of: technique)
    return risks.enumerated().map { index, assessed in
      RiskLine(
        number: index + 1, assessed: assessed, review: RiskReview(of: assessed, in: lesion))
    }
  }

  /// The risks as they are shown: sorted, and without usual ones where these are hidden.
  func lines(_ file: OpenCase) -> [RiskLine] {
    order.sort(allLines(file).filter { !hidesUsual || $0.assessed.state != .usual })
  }

  func index(_ lines: [RiskLine]) -> Int { lines.firstIndex { $0.id == cursor } ?? 0 }

  /// The risk under the cursor.
  func selected(_ file: OpenCase) -> RiskLine? {
    let lines = lines(file)
    return lines.isEmpty ? nil : lines[index(lines)]
  }

  /// The measure under the cursor of the pane.
  func selectedMeasure(_ file: OpenCase) -> MitigationReading? {
    guard let measure, let measures = selected(file)?.assessed.mitigations,
      measures.indices.contains(measure)
    else { return nil }
    return measures[measure]
  }
}

extension Complications {
  /// Puts the cursor on a risk, and the pane at its start.
  mutating func select(_ id: String?) {
    guard id != cursor else { return }
    cursor = id
    (scroll, measure) = (0, nil)
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    if let measure, let count = selected(file)?.assessed.mitigations.count, count > 0 {
      self.measure = max(0, min(count - 1, measure + distance))
      return
    }
    let lines = lines(file)
    guard !lines.isEmpty else { return }
    select(lines[max(0, min(lines.count - 1, index(lines) + distance))].id)
  }

  /// Goes to the next risk of the shown lesion that is not reviewed, round the end; whether there
  /// is one.
  mutating func moveToOpen(by distance: Int, in file: OpenCase) -> Bool {
    let lines = lines(file)
    guard isChosen(file), !lines.isEmpty else { return false }
    let here = index(lines)
    let order = (1...lines.count).map {
      (here + $0 * distance + lines.count * $0) % lines.count
    }
    guard let next = order.first(where: { lines[$0].review == .open }) else { return false }
    select(lines[next].id)
    return true
  }

  mutating func lookAtNext(by distance: Int, in file: OpenCase) {
    let open = openTechniques(file)
    guard !open.isEmpty else { return }
    let here = technique(file).flatMap(open.firstIndex) ?? 0
    looksAt = open[(here + distance + open.count) % open.count]
    select(nil)
  }

  mutating func lesionTurned(in file: OpenCase) { select(nil) }

  /// Undo shows the risks of the lesion whose review it changes.
  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    [.risksAccepted, .risksMitigated, .mitigationsPlanned, .complicationNote].contains(place.fact)
  }
}
