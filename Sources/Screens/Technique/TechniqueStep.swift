internal import Canvas
internal import Logic
internal import Rules

/// Step 3: all techniques for a lesion with their reasons, the choice among them, and the plan.
struct TechniqueStep: Step {
  let name = StepName.technique
  var page = Page.compare
  private(set) var row = 0
  private var planRow = 0
  /// What is shown of the technique under the cursor.
  private(set) var pane = Pane.brief
  /// The place of the cursor among what would change a verdict.
  var flipRow = 0
  /// The place of the cursor among the rules of the table.
  var tableRow = 0
  /// Whether the table leaves out rules that are met, excluded or not so.
  var hidesQuiet = false
  /// Whether changes of what cannot change, such as age, are shown as well.
  var includesFixed = false
  /// What would change the verdict, as worked out last, and for which lesion.
  private(set) var found: FlipPage?
  private(set) var foundFor: String?
  /// How far the pane of reasons is scrolled.
  var scroll = 0
  /// Whether the next letter finds a technique.
  var isFinding = false
  /// What waits for its reason.
  var pending: PendingReason?
  /// Reasons that were typed and left before they were given.
  var unfinished: [PendingReason: String] = [:]

  enum Page: Hashable, Sendable, CaseIterable {
    case compare, plan
  }

  enum Pane: Hashable, Sendable {
    /// The reasons below or beside the list, as much as has room.
    case brief
    /// A page that explains the verdict in plain words.
    case why
    /// Every rule, with its name.
    case trace
    /// A page on what would change the verdict.
    case flips
    /// A page with every rule by technique.
    case table
  }

  var showsTrace: Bool { pane == .trace }
  var showsFlips: Bool { page == .compare && pane == .flips }

  func standing(_ file: OpenCase) -> Standing {
    guard !file.record.lesions.isEmpty else { return Standing(.unknown) }
    let holds = file.openHolds
    let called = holds.count(where: \.isCalledFor) + file.closedPlans.count
    if called > 0 { return Standing(.bad, count: called) }
    if !holds.isEmpty { return Standing(.unknown, count: holds.count) }
    if !file.lostPlans.isEmpty { return Standing(.bad, count: file.lostPlans.count) }
    let unchosen = file.record.lesions.count { file.plannedTechniques[$0.id] == nil }
    return unchosen > 0 ? Standing(.unknown, count: unchosen) : Standing(.ok)
  }

  func techniques(_ file: OpenCase) -> [TechniqueAssessment] {
    file.lesionAssessment?.techniques ?? []
  }

  func index(_ file: OpenCase) -> Int { max(0, min(row, techniques(file).count - 1)) }

  /// The technique under the cursor.
  func selected(_ file: OpenCase) -> TechniqueAssessment? {
    let techniques = techniques(file)
    return techniques.indices.contains(index(file)) ? techniques[index(file)] : nil
  }

  /// The technique that is planned for the lesion that is shown.
  func planned(_ file: OpenCase) -> TechniqueAssessment? {
    guard let lesion = file.lesion, let technique = file.plannedTechniques[lesion.id] else {
      return nil
    }
    return file.lesionAssessment?[technique]
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    switch page {
    case .compare where pane == .flips: moveFlip(by: distance, in: file)
    case .compare where pane == .table: moveInTable(by: distance, in: file)
    case .compare:
      row = max(0, min(techniques(file).count - 1, index(file) + distance))
      scroll = 0
    case .plan:
      let fields = planFields(file)
      planRow = max(0, min(fields.count - 1, planIndex(fields) + distance))
    }
  }

  /// Opens a pane on the technique under the cursor, or goes back to the list.
  mutating func toggle(_ pane: Pane) {
    self.pane = page == .compare && self.pane == pane ? .brief : pane
    (page, scroll) = (.compare, 0)
  }

  /// Keeps what would change the verdict, so that it is not worked out at every paint.
  mutating func keepFlips(_ file: OpenCase) {
    guard pane == .flips, page == .compare else { return }
    (found, foundFor) = (flips(file), file.lesion?.id)
  }

  /// Moves the cursor among what would change the verdict.
  mutating func moveFlip(by distance: Int, in file: OpenCase) {
    let count = flips(file)?.choices.count ?? 0
    flipRow = max(0, min(count - 1, min(flipRow, count - 1) + distance))
  }

  /// Turns to the technique so many further, with the pane as it is.
  mutating func turnTechnique(by distance: Int, in file: OpenCase) {
    guard !showsTable else { return turnColumn(by: distance, in: file) }
    row = max(0, min(techniques(file).count - 1, index(file) + distance))
    (scroll, flipRow) = (0, 0)
  }

  /// Back to the list.
  mutating func closePane() { (pane, scroll) = (.brief, 0) }

  /// The questions whose answer would settle or open a technique for the lesion that is shown, or
  /// settle a caution.
  func questions(_ file: OpenCase) -> [Question] {
    guard let lesion = file.lesion else { return [] }
    return file.assessment.questions.filter { $0.concerns(lesion.id) }
  }

  /// Puts the cursor on a technique.
  mutating func select(_ technique: Technique, in file: OpenCase) {
    row = techniques(file).firstIndex { $0.technique == technique } ?? row
  }

  mutating func lesionTurned(in file: OpenCase) {
    (row, planRow, scroll, flipRow) = (0, 0, 0, 0)
    (pending, unfinished) = (nil, [:])
  }

  // MARK: The plan

  func planFields(_ file: OpenCase) -> [EntryField] {
    PlanSection.all(file, for: planned(file)?.technique).flatMap(\.fields)
  }

  func planIndex(_ fields: [EntryField]) -> Int { max(0, min(planRow, fields.count - 1)) }

  /// Puts the cursor of the plan on a field.
  mutating func showPlanField(_ fact: FactName, in file: OpenCase) {
    page = .plan
    planRow = planFields(file).firstIndex { $0.declaration.name == fact } ?? planRow
  }

  func planField(_ file: OpenCase) -> EntryField? {
    let fields = planFields(file)
    return fields.indices.contains(planIndex(fields)) ? fields[planIndex(fields)] : nil
  }

  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    guard page == .plan, pending == nil else { return nil }
    let fields = planFields(file)
    guard let index = fields.firstIndex(where: { $0.place == place }),
      fields.indices.contains(index + distance)
    else { return nil }
    planRow = index + distance
    return fields[planRow].place
  }
}
