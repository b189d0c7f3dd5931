internal import Canvas
internal import Logic
internal import Rules

extension Dictation {
  /// The complications of the chosen plan for a lesion, by their ids in the order of the screen;
  /// none where nothing is chosen.
  func risks(_ lesion: String) -> [String] {
    file.plannedTechniques[lesion] == nil
      ? [] : Complications().lines(shown(lesion)).map(\.id)
  }

  /// What is said before the complications of a lesion.
  func riskHeading(_ lesion: String) -> String {
    let lines = Complications().allLines(shown(lesion))
    let raised = lines.count { $0.assessed.state == .raised }
    let open = lines.count { $0.review == .open }
    return "Complications of \(chosen(lesion)?.lowercased() ?? "no technique"), lesion \(lesion):"
      + " \(lines.count), \(raised) raised, \(open) open. Rates are published ones, not this"
      + " patient's, and are never added."
  }

  /// A complication in words: rate, what this patient adds, what was decided.
  func risk(_ id: String, _ lesion: String) -> String {
    let file = shown(lesion)
    guard let line = line(id, file) else { return "" }
    let state =
      switch line.assessed.state {
      case .raised: "raised by "
      case .notKnown: "not known, for want of "
      case .usual: ""
      }
    return "\(line.title). Published: \(line.published). This patient: \(state)"
      + "\(line.patient(file)). \(line.review.words.capitalisedStart)."
  }

  /// Whether a complication was accepted.
  func isAccepted(risk id: String, _ lesion: String) -> Bool {
    line(id, shown(lesion))?.review == .accepted
  }

  /// What a reviewer decides by, or why it stands so with the references in full.
  func riskWords(_ id: String, _ lesion: String, inFull: Bool) -> [String] {
    let file = shown(lesion)
    guard let line = line(id, file) else { return [] }
    let words = RiskWords(line, file, width: Self.room.columns)
    return (inFull ? words.why(line, file) : words.review).map { line in
      let text = line.spans.words.replacing("[x] ", with: "Planned: ")
        .replacing("[ ] ", with: "Not planned: ")
      return line.label.isEmpty ? text : "\(line.label): \(text)"
    }
  }

  /// Decides about a complication; the same decision again takes it back.
  mutating func review(_ id: String, _ lesion: String, as review: RiskReview) -> Said {
    show(lesion)
    return work(step(at: id)) { $0.review(review) }
  }

  /// Takes a note on the complications of a lesion.
  mutating func note(_ answer: Answer, _ lesion: String) -> Said {
    show(lesion)
    return work(Complications()) { work in
      work.answer(FactPlace(.lesion(lesion), .complicationNote), answer)
    }
  }

  /// The measures against a complication, each with whether it is planned.
  func measures(_ id: String, _ lesion: String) -> [String] {
    let file = shown(lesion)
    let ticked = Set(file.lesion?.sheet.words(.mitigationsPlanned) ?? [])
    return (line(id, file)?.assessed.mitigations ?? []).map { reading in
      let isOn =
        reading.isPlanned.map { $0 == .yes } ?? ticked.contains(reading.mitigation.id)
      return reading.mitigation.says + (isOn ? " Planned." : " Not planned.")
    }
  }

  /// Plans a measure, or takes that back; one that the plan answers for says where.
  mutating func tick(_ measure: Int, of id: String, _ lesion: String) -> Said {
    show(lesion)
    var step = step(at: id)
    step.measure = measure
    return work(step) { $0.tickMeasure() }
  }

  private func step(at id: String) -> Complications {
    var step = Complications()
    step.select(id)
    return step
  }

  private func line(_ id: String, _ file: OpenCase) -> RiskLine? {
    Complications().allLines(file).first { $0.id == id }
  }
}
