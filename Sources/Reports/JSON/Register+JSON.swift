internal import Logic
package import Rules

extension Register.Entry {
  /// The statement as other programs read it, with what answers it.
  package func json(answers: [Trace]) -> JSON {
    [
      "statement": .text(id), "kind": .text(kind.rawValue), "strength": .text(strength.rawValue),
      "techniques": JSON(techniques.sorted().map(\.rawValue)), "says": .text(says),
      "quantities": .array(quantities.map(\.json)), "refs": JSON(references),
      "answered_by": .text(answeredBy.rawValue), "answers": .array(answers.map(\.json)),
      "asks": .array(Register.standard.demands(of: id).map(\.json)),
    ]
  }
}

extension Register.Demand {
  /// What one rule is held to; `until` for what lifts a hold, `judgement` for the ambiguity of the
  /// source that settles a number.
  fileprivate var json: JSON {
    [
      "action": .text(action.words), "techniques": JSON(techniques.sorted().map(\.rawValue)),
      "when": .text(when.words), "until": JSON(released?.words), "judgement": JSON(settledBy),
    ]
  }
}

extension Quantity {
  /// The number with its bound; `high` is given for a range only.
  fileprivate var json: JSON {
    let bound =
      switch value {
      case .exactly: "equal"
      case .about: "about"
      case .below: "below"
      case .atMost: "at_most"
      case .atLeast: "at_least"
      case .above: "above"
      case .between: "between"
      }
    return [
      "what": .text(what), "bound": .text(bound),
      "number": numbers.first.map(JSON.number) ?? .null,
      "high": numbers.count > 1 ? .number(numbers[1]) : .null, "unit": .text(unit.rawValue),
    ]
  }
}

extension Trace {
  /// What answers, by its kind and name.
  package var json: JSON { ["kind": .text(kind.rawValue), "name": .text(name)] }
}
