internal import Canvas
internal import Logic
internal import Rules

/// The reasons of the case that is shown, in place of its slide: why a verdict stands as it does, or
/// what would change it. It is read from the case and changes nothing.
struct PresentedReasons: Sendable {
  private var step = TechniqueStep()
  private var file: OpenCase
  private(set) var page: Page

  enum Page: Hashable, Sendable {
    case why, flips
  }

  /// Begins with the first lesion, and what is planned for it, or is first in rank.
  init(_ page: Page, _ record: Case, _ rulebook: Rulebook, now: Moment, _ bindings: KeyBindings) {
    self.page = page
    file = OpenCase(record, journal: [], rulebook: rulebook, now: now)
    file.bindings = bindings
    file.isPresented = true
    open()
  }

  var caseID: String { file.record.id }

  /// Whether the case has so many lesions that one can turn to another.
  var hasLesions: Bool { file.record.lesions.count > 1 }

  /// Turns to the other page.
  mutating func turn(to page: Page) {
    self.page = page
    show()
  }

  mutating func turnLesion(by distance: Int) {
    let count = file.record.lesions.count
    guard count > 0 else { return }
    file.lesionIndex = (file.lesionIndex + distance + count) % count
    open()
  }

  mutating func turnTechnique(by distance: Int) {
    step.turnTechnique(by: distance, in: file)
    step.keepFlips(file)
  }

  /// Moves among what would change the verdict.
  mutating func move(by distance: Int) {
    if page == .flips { step.moveFlip(by: distance, in: file) }
  }

  private mutating func open() {
    step.lesionTurned(in: file)
    if let planned = step.planned(file) { step.select(planned.technique, in: file) }
    show()
  }

  private mutating func show() {
    step.closePane()
    step.flipRow = 0
    step.toggle(page == .why ? .why : .flips)
    step.keepFlips(file)
  }

  /// - Parameter prefix: of the ids of the commands that the page is turned by.
  func draw(on grid: inout Grid, in box: Box, commandsOf prefix: String) {
    let (head, body) = box.splitRows(top: 1)
    let note = file.naming(
      page == .why
        ? "{\(prefix).why} closes, {\(prefix).flips} flips"
        : "{\(prefix).flips} closes, {\(prefix).why} why")
    guard let lesion = file.lesion, step.selected(file) != nil else {
      grid.write("No technique is open for this case.", row: body.row, column: 1, role: .textDim)
      return
    }
    let place = Target.place(lesion, file.catalogue) ?? "no site"
    let others = hasLesions ? ", \(file.lesionIndex + 1) of \(file.record.lesions.count)" : ""
    grid.write(
      "\(lesion.id) \(place)\(others)", row: head.row, column: 1, role: .tabHere,
      width: head.columns - 2)
    switch page {
    case .why: step.drawExplanation(file, on: &grid, in: body, note: note)
    case .flips: step.drawFlips(file, on: &grid, in: body, note: note)
    }
  }
}
