internal import Logic
internal import Rules

extension PlanReport {
  /// How the chosen technique is done, by the sources, and what can be computed for it; nothing
  /// where none is chosen.
  func outline(for lesion: LesionAssessment, at place: CaseReader.Place) -> [Report.Block] {
    let lines = outlined(lesion, at: place)
    guard !lines.isEmpty else { return [] }
    let catalogue = rulebook.catalogue
    let figures = lines.filter { $0.applies == .yes }.flatMap(\.figures)
      .filter { $0.reading != .unknown }
    return [
      .table(
        head: ["Part", "By the sources", "How firmly", "References"],
        rows: lines.map { line in
          [
            line.parameter.part.label, line.parameter.says, line.standing(catalogue),
            line.parameter.references.map(String.init).joined(separator: ", "),
          ]
        }),
      .list(figures.map { $0.words(catalogue) } + reached(lesion, at: place)),
    ]
  }

  /// What the planned ice reaches beside nerve and organ, each as a remark.
  private func reached(_ lesion: LesionAssessment, at place: CaseReader.Place) -> [String] {
    guard let choice = choice(for: lesion, at: place) else { return [] }
    return IceReach.all(of: choice.technique, reader, at: place).map(\.words)
  }

  /// What a reader of the plan has to see: what is essential or usual, and what the plan takes up.
  /// Options that it leaves aside are left out.
  func outlined(_ lesion: LesionAssessment, at place: CaseReader.Place) -> [PlanLine] {
    guard let choice = choice(for: lesion, at: place) else { return [] }
    return rulebook.planOutline(of: choice.technique, reader, at: place).parts.flatMap(\.lines)
      .filter { line in
        switch line.parameter.weight {
        case .required, .preferred, .experience, .judgement: true
        case .optional, .reported:
          line.applies == .yes && (line.isFollowed == .yes || !line.figures.isEmpty)
        }
      }
  }
}
