/// The steps of the desk, each with its own state: where the cursor was, what was filtered.
struct Steps: Sendable {
  private var byName: [StepName: any Step]

  /// All six, in their order.
  static let all: [any Step] = [
    CaseEntry(),
    Imaging(),
    TechniqueStep(),
    PendingStep(name: .complications),
    PendingStep(name: .meeting),
    PendingStep(name: .report),
  ]

  init() {
    byName = Dictionary(Self.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: StepName) -> any Step {
    get { byName[name] ?? PendingStep(name: name) }
    set { byName[name] = newValue }
  }
}
