internal import Canvas
internal import Logic
internal import Reports

extension Presenter {
  /// The case under the cursor of the agenda.
  var caseHere: String? { agenda.here(in: meeting) }

  mutating func moveOnAgenda(by distance: Int) { agenda.move(by: distance, in: meeting) }

  mutating func present(_ id: String?) {
    turn(to: .review)
    if id != meeting.shown { show(id) }
  }

  mutating func show(_ id: String?) {
    (named, isBlank) = (nil, false)
    if let id { effects.append(.show(id)) }
  }

  /// The case so many places further on the agenda.
  func neighbour(_ distance: Int) -> String? {
    let place = (self.place ?? (distance > 0 ? -1 : meeting.agenda.count)) + distance
    return meeting.agenda.indices.contains(place) ? meeting.agenda[place] : nil
  }

  mutating func toggleDealtWith() {
    guard let id = caseHere else { return }
    let isDealtWith = !meeting.dealtWith.contains(id)
    effects.append(.mark(id, asDealtWith: isDealtWith))
    say(isDealtWith ? "\(id) needs no more of this meeting." : "\(id) is open again.")
    agenda.selected = id
    moveOnAgenda(by: 1)
  }

  /// Whether a case can be moved so many places on the agenda.
  @Sendable static func whyNotMoved(
    _ id: String?, _ distance: Int, _ presenter: Presenter
  ) -> Availability {
    if let closed = presenter.whyClosed { return .off(closed) }
    guard let id, let place = presenter.meeting.agenda.firstIndex(of: id) else {
      return .off("No case is shown.")
    }
    return presenter.meeting.agenda.indices.contains(place + distance)
      ? .on : .off("It stands at the end of the agenda.")
  }

  mutating func move(_ id: String?, by distance: Int) {
    guard let id, let place = meeting.agenda.firstIndex(of: id) else { return }
    put(id, at: place + distance)
  }

  /// Puts the case under the cursor at a place of the agenda, from 0.
  mutating func move(to place: Int) {
    if let id = page == .agenda ? caseHere : meeting.shown { put(id, at: place) }
  }

  private mutating func put(_ id: String, at place: Int) {
    var cases = meeting.agenda.filter { $0 != id }
    guard 0...cases.count ~= place else { return }
    cases.insert(id, at: place)
    agenda.selected = page == .agenda ? id : agenda.selected
    effects.append(.setAgenda(cases))
    say("\(id) is number \(place + 1) of \(cases.count).")
  }

  func isDiscussed(_ id: String) -> Bool {
    meeting.outcome(of: id) != nil || meeting.showings.contains { $0.caseID == id }
  }

  mutating func dropCase() {
    guard let id = caseHere else { return }
    moveOnAgenda(by: 1)
    if agenda.selected == id { agenda.move(by: -1, in: meeting) }
    effects.append(.setAgenda(meeting.agenda.filter { $0 != id }))
    say("\(id) is off the agenda. Mark it on the worklist to put it back.")
  }

  mutating func closeMeeting() {
    effects.append(.close)
    turn(to: .agenda)
  }
}
