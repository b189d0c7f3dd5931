/// The steps of the desk, each with its own state: where the cursor was, what was filtered.
struct Steps: Sendable {
  private var steps = all

  /// All of them, in their order.
  static let all: [any Step] = [
    CaseEntry(),
    Imaging(),
    TechniqueStep(),
    Complications(),
    Meeting(),
    ReportPreview(),
    FollowUp(),
  ]

  subscript(name: StepName) -> any Step {
    get { steps.first { $0.name == name } ?? CaseEntry() }
    set {
      guard let place = steps.firstIndex(where: { $0.name == name }) else { return }
      steps[place] = newValue
    }
  }
}
