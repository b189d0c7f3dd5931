package import Rules

internal import Logic

extension Scale {
  /// The description of the scale: its parts, its classes, what is said about it and by whom.
  package var json: JSON {
    [
      "score": .text(name), "label": .text(label), "grades": .text(grades),
      "group": .text(group.rawValue), "direction": .text(direction.rawValue),
      "made": .text(made), "parts": .array(parts.map(\.json)), "bands": .array(bands.map(\.json)),
      "statements": .array(statements.map(\.json)), "voices": .array(voices.map(\.json)),
      "sources": .array(sources.map(\.json)), "ledger": JSON(ledger),
    ]
  }
}

extension ScaleResult {
  /// What the scale says of what was given.
  package var json: JSON {
    [
      "score": .text(scale.name), "label": .text(scale.label), "complete": .bool(isComplete),
      "entries": JSON(
        members: scale.parts.map { ($0.name, entries[$0.name]?.json ?? "unknown") }),
      "missing": JSON(missing),
      "results": JSON(members: findings.map { ($0.name, $0.json) }),
      "unverified": .bool(isUnverified), "voices": .array(scale.voices.map(\.json)),
      "sources": .array(scale.sources.map(\.json)), "ledger": JSON(scale.ledger),
    ]
  }
}

extension ScaleFinding {
  /// A settled value as itself, numbers that are still possible by their ends, words one by one.
  fileprivate var json: JSON {
    var members: [(String, JSON)] = [("label", .text(label))]
    if let settled {
      members += [("value", settled.json)]
    } else if let interval {
      members += [("low", .number(interval.low)), ("high", .number(interval.high))]
    } else {
      members += [("possible", .array(values.map(\.value.json)))]
    }
    members += [("words", .text(words)), ("provenance", .text(provenance.rawValue))]
    return JSON(members: members)
  }
}

extension ScalePart {
  fileprivate var json: JSON {
    var members: [(String, JSON)] = [("part", .text(name)), ("label", .text(label))]
    members += [("help", JSON(help)), ("optional", .bool(isOptional))]
    switch kind {
    case .choice(let choices):
      members += [("kind", "choice"), ("choices", .array(choices.map(\.json)))]
    case .yesNo: members += [("kind", "yes_no")]
    case .levels: members += [("kind", "levels")]
    case .number(let unit, let range, let step):
      members += [
        ("kind", "number"), ("unit", .text(unit)), ("min", .number(range.lowerBound)),
        ("max", .number(range.upperBound)), ("step", step.map(JSON.number) ?? .null),
      ]
    }
    return JSON(members: members)
  }
}

extension ScaleChoice {
  fileprivate var json: JSON {
    [
      "value": .text(value), "label": .text(label),
      "points": points.map(JSON.number) ?? .null,
    ]
  }
}

extension ScoreBand {
  fileprivate var json: JSON {
    [
      "band": .text(name), "label": .text(label), "min": .number(range.lowerBound),
      "max": .number(range.upperBound),
    ]
  }
}

extension ScaleStatement {
  fileprivate var json: JSON {
    ["provenance": .text(provenance.rawValue), "says": .text(says)]
  }
}

extension ScaleVoice {
  fileprivate var json: JSON { ["who": .text(who), "says": .text(says)] }
}

extension ScaleSource {
  fileprivate var json: JSON {
    [
      "citation": .text(citation), "doi": JSON(doi), "doi_verified": .bool(isDOIVerified),
      "reference": reference.map { JSON($0) } ?? .null,
    ]
  }
}
