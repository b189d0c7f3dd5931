internal import Canvas
internal import Logic
internal import Rules

extension RiskWords {
  /// Why a risk stands as it does: every driver with its truth and its condition, the entries of the
  /// source that it rests on, and the references in full.
  func why(_ line: RiskLine, _ file: OpenCase) -> [Line] {
    let risk = line.assessed.risk
    let scope = line.assessed.applies
    let condition = risk.condition(for: line.assessed.technique)
    let applies =
      condition == .always
      ? [] : premise(scope, "comes into question: " + condition.words(file), [])
    let drivers = line.assessed.drivers.flatMap { reading in
      premise(
        reading.truth, reading.driver.when.words(file), reading.driver.references,
        ledger: reading.driver.ledger, seenAfterwards: reading.driver.isSeenAfterwards)
    }
    let none = drivers.isEmpty ? text("Drivers", "The source names none for this technique.") : []
    let sources = text("Rests on", risk.ledger.joined(separator: ", "), .whySource)
    return applies + drivers + none + sources + references(risk)
  }

  private func premise(
    _ truth: Truth, _ words: String, _ references: [Int], ledger: String = "",
    seenAfterwards: Bool = false
  ) -> [Line] {
    let later = seenAfterwards ? " (seen afterwards only)" : ""
    let lines = text(truth.sign.trimmed, words.citing(references) + later)
    return lines + (ledger.isEmpty ? [] : text("", ledger, .whySource))
  }

  private func references(_ risk: Risk) -> [Line] {
    let numbers =
      risk.published.references + risk.drivers.flatMap(\.references)
      + risk.besides.flatMap(\.references) + risk.mitigations.flatMap(\.references)
      + risk.management.references
    return References.numbered(numbers.uniqued.sorted()).flatMap { reference in
      text(String(reference.number), reference.citation)
    }
  }
}

extension Condition {
  /// The condition in words, with the labels of the case's catalogue.
  fileprivate func words(_ file: OpenCase) -> String {
    words(file.catalogue, file.rulebook.settings)
  }
}
