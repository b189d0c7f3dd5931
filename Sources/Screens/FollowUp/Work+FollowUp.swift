internal import Logic
internal import Rules

extension Work<FollowUp> {
  mutating func answerField(_ answer: Answer) {
    guard let field = step.selected(file) else { return }
    self.answer(field.place, answer)
    step.move(by: 1, in: file)
  }

  /// What the plan says of the lesion or the session under the cursor, for what is blank there.
  ///
  /// An amount of cement is taken over where one level has it all; how it was spread over several is
  /// not in the plan.
  var takenOver: [(place: FactPlace, value: FactValue)] {
    guard let subject = step.selected(file)?.place.subject else { return [] }
    let shown = FollowUpReport(file).lines.values.filter { $0.subject == subject }
    let order = FollowUp.sessionFacts + FollowUp.lesionFacts
    return shown.sorted {
      (order.firstIndex(of: $0.doneFact) ?? 0) < (order.firstIndex(of: $1.doneFact) ?? 0)
    }.compactMap { line in
      guard let planned = line.planned, line.done == nil else { return nil }
      let place = FactPlace(subject, line.doneFact)
      guard case .number(let amount) = planned, line.doneFact == ProcedureFacts.cementDoneML.name
      else { return (place, planned) }
      let levels = file.record.sheet(of: subject)?.words(.levels)?.count ?? 1
      return levels == 1 ? (place, .numbers([amount])) : nil
    }
  }

  mutating func takeOver() {
    let taken = takenOver
    for item in taken { answer(item.place, .value(item.value)) }
    say("\(Counted.words(taken.count, "answer")) taken from the plan. Change what was otherwise.")
  }

  /// Opens the words of an event: of the visit under the cursor, or of the lesion.
  mutating func recordEvent() {
    if case .visit(let id) = step.selected(file)?.place.subject {
      open(FactPlace(.visit(id), VisitFacts.event.name))
    } else if let lesion = file.lesion {
      open(FactPlace(.lesion(lesion.id), FollowUpFacts.complicationText.name))
    }
  }

  mutating func addVisit() {
    let taken = Set(file.record.visits.map(\.id))
    let id = (1...1000).lazy.map { "v\($0)" }.first { !taken.contains($0) } ?? "v"
    change(.addVisit(Visit(id: id), at: file.record.visits.count))
    say("Visit \(file.record.visits.count): on which day? t is today.")
    open(FactPlace(.visit(id), VisitFacts.date.name))
  }

  mutating func removeVisit() {
    guard case .visit(let id) = step.selected(file)?.place.subject,
      let index = file.record.visits.firstIndex(where: { $0.id == id })
    else { return }
    change(.removeVisit(file.record.visits[index], at: index))
    say("The visit is removed. {undo} brings it back.")
  }

  mutating func goToMissing() {
    let report = FollowUpReport(file)
    if !FollowUp.hasBegun(file) {
      _ = step.go(to: FactPlace(.wholeCase, .procedureState), in: file)
      say("Whether the procedure took place is not recorded yet.")
    } else if let place = report.missing.first {
      _ = step.go(to: place, in: file)
      say("Not recorded yet: \(file.catalogue.label(of: place.fact)).")
    } else if let next = report.next {
      say(
        "Nothing is missing. The next visit is due on \(next.day.words): {follow-up.new} records it."
      )
    } else {
      say("Nothing is missing.")
    }
  }

  private mutating func open(_ place: FactPlace) {
    let notice = reply.notice
    if step.go(to: place, in: file) { edit(place) }
    reply.notice = notice ?? reply.notice
  }
}

extension Work<Complications> {
  /// Goes to the words of an event of the shown lesion, and opens them.
  mutating func recordEvent() {
    guard let lesion = file.lesion else { return }
    let place = FactPlace(.lesion(lesion.id), FollowUpFacts.complicationText.name)
    reply.goTo = place
    edit(place)
  }
}
