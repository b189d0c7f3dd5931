internal import Logic

/// One field of a case, with the answers that would count otherwise than the present one.
struct Field {
  let place: FactPlace
  let declaration: Declaration
  /// Whether the answer is not known as yet.
  let isFinding: Bool
  /// The present number, where there is one.
  let present: Double?
  /// What is on record, in words; nothing where it is not known.
  let recorded: String?
  /// The place of the fact in the catalogue.
  let order: Int
  let options: [Option]

  /// An answer that the field could have, standing for all that every rule takes alike.
  struct Option: Hashable {
    let value: FactValue
    /// For a number, the numbers that it stands for.
    var span: NumberSpan?
    /// For a choice, the choices that it stands for.
    var choices: [String] = []
    /// For several choices, what is added to the present ones or taken from them.
    var edit: Edit?
    let steps: [CaseChange]
    /// How a total is reached, where it is not entered itself.
    var way: String?
  }

  enum Edit: Hashable {
    case adding([String])
    case removing([String])
    /// Something is on record, whatever it is.
    case recording
  }
}

/// Makes the fields of a case as the search comes to them.
struct FieldMaker {
  let tests: FactTests
  let reader: CaseReader
  let lesion: Int
  /// Whether facts are changed too that cannot change.
  let includesFixed: Bool
  /// The techniques that are not for this lesion and that nobody would plan.
  let closed: Set<String>
  let order: (FactName) -> Int

  var record: Case { reader.record }

  func field(of declaration: Declaration) -> Field {
    let place = FactPlace(subject(of: declaration), declaration.name)
    if case .formula = declaration.derivation { return total(declaration, at: place) }
    let present = record[place]?.value
    let change = Change.of(declaration.name).changeability
    let options = options(of: declaration, present: present).filter { option in
      guard let present, !includesFixed, option.edit != .recording else { return true }
      return change.allows(option.value, after: present, declaration)
    }
    return Field(
      place: place, declaration: declaration, isFinding: present == nil,
      present: present?.interval?.exact,
      recorded: present.map { FactPhrase.recorded($0, declaration) },
      order: order(declaration.name),
      options: options.map { option in
        Field.Option(
          value: option.value, span: option.span, choices: option.choices, edit: option.edit,
          steps: [record.answering(place, .value(option.value))])
      })
  }

  func subject(of declaration: Declaration) -> Subject {
    declaration.scope.isOfLesion ? .lesion(record.lesions[lesion].id) : .wholeCase
  }

  private func options(of declaration: Declaration, present: FactValue?) -> [Field.Option] {
    switch declaration.kind {
    case .yesNo:
      [true, false].map(FactValue.yesNo).filter { $0 != present }
        .map { Field.Option(value: $0, steps: []) }
    case .number(let unit, let range):
      numbers(declaration.name, unit, range, present.flatMap(\.interval))
    case .word(let choices): words(declaration.name, choices, present)
    case .words(let choices): lists(declaration.name, choices, present)
    case .text:
      present == nil
        ? [Field.Option(value: .text("on record"), edit: .recording, steps: [])] : []
    case .levels, .numbers, .date: []
    }
  }

  private func numbers(
    _ fact: FactName, _ unit: String, _ range: ClosedRange<Double>, _ present: Interval?
  ) -> [Field.Option] {
    spans(of: fact, unit, range, besides: present).map { span in
      Field.Option(
        value: .number(span.nearest(to: present, in: range)), span: span, steps: [])
    }
  }

  /// The spans of a number that rules tell apart, without the one that holds the present number.
  func spans(
    of fact: FactName, _ unit: String, _ range: ClosedRange<Double>, besides present: Interval?
  ) -> [NumberSpan] {
    NumberSpan.spans(
      of: range, cuts: tests.cuts[fact] ?? [], wholeNumbers: Declaration.isWhole(unit)
    ).filter { span in
      guard let present else { return true }
      return !(span.contains(present.low) && span.contains(present.high))
    }
  }

  /// Choices that every rule takes alike, as one option.
  private func words(
    _ fact: FactName, _ choices: [Choice], _ present: FactValue?
  ) -> [Field.Option] {
    groups(of: fact, choices.filter { isThinkable($0.value, fact) }).filter { group in
      guard case .word(let word) = present else { return true }
      return !group.contains(word)
    }.map { Field.Option(value: .word($0[0]), choices: $0, steps: []) }
  }

  /// Whether somebody could give the answer here: a nerve that runs near the site, a technique that
  /// is for such a lesion.
  private func isThinkable(_ word: String, _ fact: FactName) -> Bool {
    switch fact {
    case LesionFacts.targetNerve.name:
      guard let nerve = TargetNerve(rawValue: word) else { return true }
      return NearbyNerves.at(record.lesions[lesion].sheet).contains(nerve)
    case PlanFacts.plannedTechnique.name: return !closed.contains(word)
    default: return true
    }
  }

  private func groups(of fact: FactName, _ choices: [Choice]) -> [[String]] {
    let words = choices.map(\.value)
    if tests.inFormulas.contains(fact) { return words.map { [$0] } }
    let lists = Array(tests.lists[fact] ?? [])
    var groups: [[Bool]: [String]] = [:]
    var order: [[Bool]] = []
    for word in words {
      let signature = lists.map { $0.contains(word) }
      if groups[signature] == nil { order.append(signature) }
      groups[signature, default: []].append(word)
    }
    return order.compactMap { groups[$0] }
  }

  /// The present choices with one more, or without those that a rule looks for.
  private func lists(
    _ fact: FactName, _ choices: [Choice], _ present: FactValue?
  ) -> [Field.Option] {
    var chosen: [String] = []
    if case .words(let words) = present { chosen = words }
    func list(_ words: some Sequence<String>) -> FactValue {
      let kept = Set(words)
      return .words(choices.map(\.value).filter(kept.contains))
    }
    let isKnown = present != nil
    var options: [Field.Option] = groups(of: fact, choices).compactMap { group in
      let added = group.filter { $0 != "none" }
      guard let first = added.first, !chosen.contains(where: group.contains) else { return nil }
      return Field.Option(
        value: list(chosen.filter { $0 != "none" } + [first]), choices: added,
        edit: .adding(added), steps: [])
    }
    guard isKnown else { return options }
    var seen: Set<[String]> = []
    for sought in (tests.lists[fact] ?? []).sorted(by: { $0.count < $1.count }) {
      let removed = chosen.filter(sought.contains)
      guard !removed.isEmpty, removed.count < chosen.count, seen.insert(removed).inserted
      else { continue }
      options.append(
        Field.Option(
          value: list(chosen.filter { !removed.contains($0) }), edit: .removing(removed),
          steps: []))
    }
    return options
  }
}

extension FactValue {
  var interval: Interval? {
    if case .number(let number) = self { Interval(number) } else { nil }
  }
}

extension Declaration {
  /// Whether people give numbers of a unit as whole ones.
  static func isWhole(_ unit: String) -> Bool {
    isCounted(unit) || unit == "points" || unit == "days"
  }
}
