extension CaseReader {
  /// The facts that are to be entered to settle a condition that is unknown, in the order in which
  /// the condition reads them. None where it is settled already.
  package func openFacts(of condition: Condition, at place: Place) -> [FactName] {
    var search = OpenFactSearch(reader: self)
    search.look(into: condition.pushedDown, row(of: place))
    return search.open.map { form.names[$0] }
  }

  /// The same of the condition that begins with a step of the form, by the places of the facts in
  /// the catalogue.
  package func openFacts(from step: Int, at place: Place) -> [Int] {
    var search = OpenFactSearch(reader: self)
    search.look(from: step, row(of: place))
    return search.open
  }
}

extension CaseReader {
  /// The facts in the comparisons that do not hold yet of the condition that begins with a step,
  /// by their places in the catalogue, in order. None where the condition holds.
  package func unmetFacts(from step: Int, at place: Place) -> [Int] {
    var facts: [Int] = []
    collectUnmet(from: step, row(of: place), &facts)
    return facts
  }

  private func collectUnmet(from place: Int, _ row: Int, _ facts: inout [Int]) {
    if case .yes = truth(from: place, row) { return }
    let step = form.conditions.steps[place]
    switch step.kind {
    case .all, .any:
      var next = place + 1
      while next < step.end {
        collectUnmet(from: next, row, &facts)
        next = Int(form.conditions.steps[next].end)
      }
    case .plain:
      if case .compare(let name, _) = form.conditions.plain[Int(step.fact)],
        let fact = catalogue.index(of: name)
      {
        facts.append(fact)
      }
    // A release asks that something be on record; that something is not is never waited for.
    case .always, .never, .undeclared, .notKnown: break
    default: facts.append(Int(step.fact))
    }
  }
}

/// Goes from a condition down to the entered facts that keep it open.
private struct OpenFactSearch {
  let reader: CaseReader
  private(set) var open: [Int] = []
  /// The cells that were looked into. Few, so that looking through them all costs little.
  private var seen: [Int] = []

  init(reader: CaseReader) { self.reader = reader }

  mutating func look(into condition: Condition, _ row: Int) {
    switch condition {
    case .always, .isKnown, .not: break
    case .compare(let name, let test):
      guard let fact = reader.catalogue.index(of: name) else { return }
      let cell = reader.cell(fact, row)
      guard reader.reading(of: cell).truth(of: test, reader.settings) == .unknown else { return }
      look(into: fact, row)
    case .all(let conditions):
      guard !conditions.contains(where: { truth(of: $0, row) == .no }) else { return }
      for condition in conditions { look(into: condition, row) }
    case .any(let conditions):
      guard !conditions.contains(where: { truth(of: $0, row) == .yes }) else { return }
      for condition in conditions { look(into: condition, row) }
    }
  }

  private func truth(of condition: Condition, _ row: Int) -> Truth {
    reader.truth(of: condition, at: reader.place(ofRow: row))
  }

  mutating func look(from place: Int, _ row: Int) {
    guard case .unknown = reader.truth(from: place, row) else { return }
    let step = reader.form.conditions.steps[place]
    switch step.kind {
    case .all, .any:
      var next = place + 1
      while next < step.end {
        look(from: next, row)
        next = Int(reader.form.conditions.steps[next].end)
      }
    case .plain: look(into: reader.form.conditions.plain[Int(step.fact)], row)
    case .always, .never, .undeclared: break
    default: look(into: Int(step.fact), row)
    }
  }

  /// The facts behind one that is not settled: when it is asked, its parts, or itself.
  private mutating func look(into fact: Int, _ row: Int) {
    guard !reader.cell(fact, row).isSettled else { return }
    let spot = row * reader.form.facts.count + fact
    guard !seen.contains(spot) else { return }
    seen.append(spot)
    guard case .yes = reader.truthOfBeingAsked(fact, row) else {
      if let condition = reader.form.facts[fact].askedWhen { look(from: condition, row) }
      return
    }
    switch reader.form.facts[fact].derivation {
    case nil: add(fact)
    case .condition(let condition): look(from: condition, row)
    case .cases(let cases):
      for choice in cases {
        if case .yes = reader.truth(from: choice.when, row) { break }
        look(from: choice.when, row)
      }
    case .formula(let formula, let reads, _): look(into: formula, of: fact, reads, row)
    }
  }

  private mutating func look(into formula: Formula, of fact: Int, _ reads: [Int], _ row: Int) {
    var hasOpenPart = false
    for part in reads {
      let rows = reader.rows(of: part, readAt: row)
      if rows.isEmpty {
        // Of a lesion or a study, and there is none yet.
        add(part)
        hasOpenPart = true
      }
      for row in rows where !reader.cell(part, row).isSettled {
        look(into: part, row)
        hasOpenPart = true
      }
    }
    guard !hasOpenPart else { return }
    let ofStudies = reads.filter { reader.form.facts[$0].isOfStudy }
    if !ofStudies.isEmpty {
      // What is recorded says all it can: only a further study can say more.
      ofStudies.forEach { add($0) }
    } else if formula.stated != .never {
      add(fact)
    }
  }

  private mutating func add(_ fact: Int) {
    if !open.contains(fact) { open.append(fact) }
  }
}

extension CaseReader {
  func place(ofRow row: Int) -> Place {
    if row == 0 { return .wholeCase }
    return isLesion(row) ? .lesion(row - 1) : .study(row - 1 - lesionCount)
  }

  /// Where a part of a computation is to be found: here, or in each study or lesion.
  fileprivate func rows(of fact: Int, readAt row: Int) -> Range<Int> {
    let (isOfLesion, isOfStudy) = (form.facts[fact].isOfLesion, form.facts[fact].isOfStudy)
    let here = row..<(row + 1)
    if row > lesionCount { return here }
    if isLesion(row), !isOfStudy { return here }
    if row == 0, !isOfStudy, !isOfLesion { return here }
    return isOfStudy
      ? (1 + lesionCount)..<(1 + lesionCount + record.studies.count) : 1..<(1 + lesionCount)
  }
}
