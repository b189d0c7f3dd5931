internal import Logic

/// Totals that are computed: stated where that is allowed, else reached through their parts.
extension FieldMaker {
  func total(_ declaration: Declaration, at place: FactPlace) -> Field {
    guard case .formula(let formula) = declaration.derivation else {
      return Field(
        place: place, declaration: declaration, isFinding: true, present: nil, recorded: nil,
        order: order(declaration.name), options: [])
    }
    let present = reader.reading(declaration.name, at: .lesion(lesion))
    let options: [Field.Option] =
      switch declaration.kind {
      case .yesNo: present.isKnown ? [] : newStudies(formula, declaration.name)
      case .number(let unit, let range):
        spans(of: declaration.name, unit, range, besides: present.interval).flatMap { span in
          ways(to: span, range, declaration, formula, present, place)
        }
      case .word, .words, .levels, .numbers, .date, .text: []
      }
    return Field(
      place: place, declaration: declaration, isFinding: !present.isKnown,
      present: present.interval?.exact,
      recorded: present.interval.map { FactPhrase.recorded($0, declaration) },
      order: order(declaration.name), options: options)
  }

  private func ways(
    to span: NumberSpan, _ range: ClosedRange<Double>, _ declaration: Declaration,
    _ formula: Formula, _ present: Reading, _ place: FactPlace
  ) -> [Field.Option] {
    let number = span.nearest(to: present.interval, in: range)
    let value = FactValue.number(number)
    func option(_ steps: [CaseChange], _ way: String?) -> Field.Option {
      Field.Option(value: value, span: span, steps: steps, way: way)
    }
    let canChange =
      includesFixed || !present.isKnown
      || Change.of(declaration.name).changeability.allows(
        value, after: .number(present.interval?.low ?? 0), declaration)
    if canChange, formula.stated != .never {
      let stated = record.answering(place, .value(value))
      if reads(declaration.name, in: span, after: [stated]) { return [option([stated], nil)] }
    }
    let byParts = canChange ? choices(for: span, declaration.name, formula) : nil
    if let byParts { return [option(byParts.steps, byParts.way)] }
    return shifts(to: number, span, declaration, formula, present).map { option($0.steps, $0.way) }
      + images(of: number, formula, span, declaration).map { option($0.steps, $0.way) }
  }

  private typealias Realisation = (steps: [CaseChange], way: String)

  /// Whether the total is known to be in a span once steps are made.
  private func reads(_ fact: FactName, in span: NumberSpan, after steps: [CaseChange]) -> Bool {
    var changed = record
    for step in steps {
      guard (try? changed.apply(step)) != nil else { return false }
    }
    let reading = reader.reader(of: changed)
      .reading(fact, at: .lesion(lesion))
    return reading.interval.map { span.contains($0.low) && span.contains($0.high) } ?? false
  }

  /// One part of a score, or two, that get another choice.
  private func choices(
    for span: NumberSpan, _ fact: FactName, _ formula: Formula
  ) -> Realisation? {
    let parts = formula.reads.compactMap { name -> [Realisation]? in
      guard let part = reader.catalogue[name], case .word(let choices) = part.kind,
        part.isEntered, part.scope != .study
      else { return nil }
      let place = FactPlace(subject(of: part), name)
      let present = record[place]?.value
      let change = Change.of(name).changeability
      return choices.compactMap { choice in
        let value = FactValue.word(choice.value)
        if value == present { return nil }
        if let present, !includesFixed, !change.allows(value, after: present, part) { return nil }
        return (
          [record.answering(place, .value(value))], "\(part.label.loweredFirst) \(choice.label)"
        )
      }
    }
    if let one = parts.joined().first(where: { reads(fact, in: span, after: $0.steps) }) {
      return one
    }
    for (index, first) in parts.enumerated() {
      for second in parts.dropFirst(index + 1) {
        for one in first {
          for two in second where reads(fact, in: span, after: one.steps + two.steps) {
            return (one.steps + two.steps, "\(one.way), \(two.way)")
          }
        }
      }
    }
    return nil
  }

  /// A number or a date among the parts, moved by as much as the total is to move.
  private func shifts(
    to number: Double, _ span: NumberSpan, _ declaration: Declaration, _ formula: Formula,
    _ present: Reading
  ) -> [Realisation] {
    guard let current = present.interval?.exact else { return [] }
    return formula.reads.flatMap { name -> [Realisation] in
      guard let part = reader.catalogue[name], part.isEntered, part.scope != .study,
        includesFixed || Change.of(name).changeability == .free
      else { return [] }
      let place = FactPlace(subject(of: part), name)
      return [number - current, current - number].compactMap { shift -> Realisation? in
        guard let (value, way) = part.shifted(record[place]?.value, by: shift) else { return nil }
        let step = record.answering(place, .value(value))
        return reads(declaration.name, in: span, after: [step]) ? ([step], way) : nil
      }
    }
  }

  /// New images, dated so that their age is what is asked for.
  private func images(
    of age: Double, _ formula: Formula, _ span: NumberSpan, _ declaration: Declaration
  ) -> [Realisation] {
    let (modality, date) = (ImagingFacts.studyModality.name, ImagingFacts.studyDate.name)
    guard formula.reads.contains(date), let days = Int(exactly: age),
      case .value(.date(let procedure)) = record[procedurePlace],
      let day = procedure.adding(days: -days)
    else { return [] }
    let study = Study(
      id: newStudyID,
      sheet: Sheet([modality: .value(.word("mri")), date: .value(.date(day))]))
    let step = CaseChange.addStudy(study, at: record.studies.count)
    guard reads(declaration.name, in: span, after: [step]) else { return [] }
    return [([step], "new CT or MRI from \(day.words)")]
  }

  /// Images where none are on record; dated on the planned day, where that is known.
  private func newStudies(_ formula: Formula, _ fact: FactName) -> [Field.Option] {
    guard formula.reads == [ImagingFacts.studyModality.name] else { return [] }
    var sheet = Sheet([ImagingFacts.studyModality.name: .value(.word("mri"))])
    if case .value(.date(let day)) = record[procedurePlace] {
      sheet[ImagingFacts.studyDate.name] = .value(.date(day))
    }
    let step = CaseChange.addStudy(Study(id: newStudyID, sheet: sheet), at: record.studies.count)
    return [Field.Option(value: .yesNo(true), steps: [step])]
  }

  private var procedurePlace: FactPlace { FactPlace(.wholeCase, ImagingFacts.procedureDate.name) }

  private var newStudyID: String {
    let taken = Set(record.studies.map(\.id))
    let names = ["new"] + (2...99).map { "new-\($0)" }
    return names.first { !taken.contains($0) } ?? "new-100"
  }
}

extension Declaration {
  /// The value moved by a number or by days, and the change in words.
  fileprivate func shifted(_ value: FactValue?, by shift: Double) -> (FactValue, String)? {
    switch (kind, value) {
    case (.number(let unit, let range), .number(let old)):
      let new = old + shift
      guard shift != 0, range.contains(new) else { return nil }
      let words = FactPhrase.withUnit(new.written, unit)
      return (
        .number(new), "\(label.loweredFirst) \(words) or \(shift < 0 ? "less" : "more")"
      )
    case (.date, .date(let old)):
      guard let days = Int(exactly: shift), days != 0, let new = old.adding(days: days)
      else { return nil }
      let noun = name == ImagingFacts.procedureDate.name ? "procedure" : label.loweredFirst
      return (.date(new), "\(noun) \(days < 0 ? "by" : "from") \(new.words)")
    default: return nil
    }
  }
}
