/// The steps of the desk, each with its own state: where the cursor was, what was filtered.
struct Steps: Sendable {
  private var byName: [StepName: any Step]

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

  init() {
    byName = Dictionary(Self.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: StepName) -> any Step {
    get { byName[name] ?? CaseEntry() }
    set { byName[name] = newValue }
  }
}
