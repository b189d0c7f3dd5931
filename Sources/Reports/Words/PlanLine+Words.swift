package import Logic
package import Rules

extension PlanLine {
  /// What to do, with who says so: `Prone, with pads below thorax and ankles. [19]`.
  package var cited: String { parameter.says.citing(parameter.references) }

  /// How it stands: firmly or not, planned or not, and what is to be found out.
  package func standing(_ catalogue: Catalogue) -> String {
    let facts = missing.map(catalogue.label).joined(separator: ", ")
    let open = missing.isEmpty ? nil : "to find out: \(facts)"
    return [parameter.weight.label, applies == .yes ? nil : open, followed]
      .compactMap(\.self).joined(separator: "; ")
  }

  private var followed: String? {
    switch isFollowed {
    case .yes: "on record"
    case .no: "recorded otherwise"
    case .unknown, nil: nil
    }
  }
}

extension PlanFigure {
  /// The figure with its computation, its formula, its bound and what it lacks.
  package func words(_ catalogue: Catalogue) -> String {
    let lacks =
      missing.isEmpty
      ? "" : "; to find out: \(missing.map(catalogue.label).joined(separator: ", "))"
    let bound = bound.map { "; \($0)" } ?? ""
    return "\(quantity.label): \(valueAndWorking) (\(quantity.formula)\(bound)\(lacks))"
  }
}
