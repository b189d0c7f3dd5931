internal import Logic
package import Rules

extension PlanOutline {
  /// What the sources say of a plan, as `trocar plan` answers it to other programs.
  package var json: JSON {
    .array(
      parts.map { part in
        [
          "part": .text(part.part.rawValue), "parameters": .array(part.lines.map(\.json)),
        ]
      })
  }
}

extension PlanLine {
  fileprivate var json: JSON {
    [
      "parameter": .text(parameter.id), "says": .text(parameter.says),
      "weight": .text(parameter.weight.rawValue), "applies": .text(applies.rawValue),
      "missing": JSON(missing.map(\.rawValue)), "followed": JSON(isFollowed?.rawValue),
      "figures": .array(figures.map(\.json)), "refs": JSON(parameter.references),
    ]
  }
}

extension PlanFigure {
  fileprivate var json: JSON {
    [
      "quantity": .text(quantity.rawValue), "value": number, "unit": .text(quantity.unit),
      "formula": .text(quantity.formula), "working": JSON(working), "bound": JSON(bound),
      "state": JSON(state?.rawValue), "missing": JSON(missing.map(\.rawValue)),
    ]
  }

  /// The number, or the range with null for an end that is open.
  private var number: JSON {
    guard let interval = reading.interval, interval.exact == nil else { return reading.json }
    return [
      "low": interval.low.isFinite ? .number(interval.low) : nil,
      "high": interval.high.isFinite ? .number(interval.high) : nil,
    ]
  }
}
