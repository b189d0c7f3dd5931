package import Logic

/// Where somebody is on the desk, so that they find it again after a line that dropped.
package struct DeskPlace: Hashable, Sendable {
  package let caseID: String
  /// The step, from 1.
  package let step: Int
  /// The field that is open, if one is.
  package let field: FactPlace?
  /// What is typed in it and not given yet.
  package let typed: String?

  package init(caseID: String, step: Int, field: FactPlace?, typed: String?) {
    self.caseID = caseID
    self.step = step
    self.field = field
    self.typed = typed
  }
}

extension Desk {
  /// The place on the desk; nothing on the worklist.
  package var place: DeskPlace? {
    guard case .step(let name) = page, let file else { return nil }
    let editor = file.editor
    return DeskPlace(
      caseID: file.record.id, step: name.rawValue, field: editor?.place,
      typed: editor.flatMap { $0.isChanged ? $0.text : nil })
  }

  /// Shows a place again, with what was typed back in its field, and a banner that says so.
  mutating func recover(_ place: DeskPlace, at clock: String) {
    guard var file, file.record.id == place.caseID else { return }
    let name = StepName(rawValue: place.step) ?? .caseEntry
    page = .step(name)
    recovery = RecoveryBanner(clock: clock, typed: place.typed)
    said.add(
      Notice("Recovered: the line dropped at \(clock). Every accepted answer is here."), at: now)
    guard let field = place.field, let declaration = file.catalogue[field.fact],
      file.record.sheet(of: field.subject) != nil
    else { return }
    file.drafts[field] = place.typed
    file.showLesion(of: field)
    var step = steps[name]
    if step.go(to: field, in: file) {
      steps[name] = step
      // What was typed waits in its field where somebody else has the pen by now.
      if file.pen.refusal == nil { file.editor = Editor(field, declaration, in: file) }
    }
    self.file = file
  }
}
