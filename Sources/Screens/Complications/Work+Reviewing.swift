internal import Logic
internal import Rules

extension Work<Complications> {
  /// Decides about the risk under the cursor, and goes to the next one; the same decision again
  /// takes it back.
  mutating func review(_ wanted: RiskReview) {
    guard let lesion = file.lesion, let line = step.selected(file) else { return }
    let isTakenBack = line.review == wanted || wanted == .open
    let next = nextLine(after: line)
    if let list = line.review.list { set(line.id, in: list, to: false, lesion.id) }
    if !isTakenBack, let list = wanted.list { set(line.id, in: list, to: true, lesion.id) }
    let left = step.allLines(file).count { $0.review == .open }
    let count = left == 0 ? "All are reviewed." : "\(left) open."
    say("\(line.title): \(isTakenBack ? "open again" : wanted.words). \(count)")
    if wanted == .mitigated, !isTakenBack, !hasMeasure(line) {
      say(
        "\(line.title): mitigated, with no measure ticked. {risks.measures} goes to the measures.",
        .warn)
    }
    if wanted == .accepted, !isTakenBack { step.select(next) }
  }

  /// Ticks the measure under the cursor as planned, or takes the tick off. A measure that the plan
  /// itself answers for is planned there.
  mutating func tickMeasure() {
    guard let lesion = file.lesion, let reading = step.selectedMeasure(file) else { return }
    let mitigation = reading.mitigation
    if let condition = mitigation.isPlanned {
      let fact = condition.facts.first { file.catalogue[$0]?.isEntered ?? false }
      guard let fact, let declaration = file.catalogue[fact] else { return }
      reply.goTo = file.place(of: declaration)
      say("\(declaration.label) says whether this is planned.")
      return
    }
    let isOn = lesion.sheet.words(.mitigationsPlanned)?.contains(mitigation.id) ?? false
    set(mitigation.id, in: .mitigationsPlanned, to: !isOn, lesion.id)
    say(isOn ? "Not planned any more." : "Planned: \(mitigation.says)")
  }

  /// Goes to the next risk that is not reviewed: of this lesion, of another, and then to what is
  /// not known.
  mutating func goToOpen(by distance: Int) {
    if step.moveToOpen(by: distance, in: file) { return }
    let start = file.lesionIndex
    let count = file.record.lesions.count
    for offset in stride(from: 1, to: count, by: 1) {
      file.lesionIndex = (start + offset * distance + count * offset) % count
      step.lesionTurned(in: file)
      guard step.isChosen(file) else { continue }
      if step.selected(file)?.review == .open || step.moveToOpen(by: 1, in: file) { return }
    }
    file.lesionIndex = start
    goToQuestionIfAny(by: distance, orSay: "All complications are reviewed.")
  }

  private func nextLine(after line: RiskLine) -> String? {
    let lines = step.lines(file)
    let next = min(lines.count - 1, step.index(lines) + 1)
    return lines.indices.contains(next) ? lines[next].id : nil
  }

  /// Whether the plan, or a tick, provides for a measure against the risk.
  func hasMeasure(_ line: RiskLine) -> Bool {
    let ticked = Set(file.lesion?.sheet.words(.mitigationsPlanned) ?? [])
    return line.assessed.mitigations.isEmpty
      || line.assessed.mitigations.contains { reading in
        reading.isPlanned.map { $0 == .yes } ?? ticked.contains(reading.mitigation.id)
      }
  }

  private mutating func set(
    _ id: String, in list: FactName, to isOn: Bool, _ lesion: String
  ) {
    let place = FactPlace(.lesion(lesion), list)
    let before = Set(file.record.sheet(of: .lesion(lesion))?.words(list) ?? [])
    let after = isOn ? before.union([id]) : before.subtracting([id])
    guard after != before else { return }
    let all = file.catalogue[list]?.kind.choices.map(\.value) ?? []
    let ordered = all.filter(after.contains)
    answer(place, ordered.isEmpty ? nil : .value(.words(ordered)))
  }
}
