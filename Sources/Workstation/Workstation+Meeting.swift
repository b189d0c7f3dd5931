internal import Canvas
internal import CaseStore
internal import Logic
internal import Screens

extension Workstation {
  /// Goes into the meeting of a day, which is planned where it is not yet; without cases into the
  /// one that comes next.
  mutating func present(
    _ cases: [String], on day: CalendarDate, startingOn page: Presenter.Page,
    on display: inout some Display & ~Copyable
  ) -> [News] {
    do {
      guard !cases.isEmpty else { return try enter(nextMeeting(from: day), page, on: &display) }
      let (id, closed) = try plan(cases, on: day)
      return try enter(id, page, saying: closed, on: &display)
    } catch let failure as NoMeeting {
      return [.failed(failure.description)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// Goes back to the meeting that was left last, to the place where it was left.
  mutating func resumeMeeting(on display: inout some Display & ~Copyable) -> [News] {
    guard let meeting else { return [.failed(NoMeeting().description)] }
    do {
      return try enter(meeting.meeting.id, nil, on: &display)
    } catch {
      return [.failed("\(error)")]
    }
  }

  private mutating func enter(
    _ id: String, _ page: Presenter.Page?, saying words: String? = nil,
    on display: inout some Display & ~Copyable
  ) throws -> [News] {
    let kept = meeting.flatMap { $0.meeting.id == id ? $0 : nil }
    var room = try MeetingRoom(
      id, outside: outside, rulebook: rulebook, follows: false,
      bindings: bindings, themes: desk.preferences.themes, takingUp: kept, opensCases: true)
    if let words { room.say(words) }
    let ending = room.run(on: &display, startingOn: page)
    meeting = room.presenter
    idleness.keyPressed(at: outside.uptime())
    _ = desk.handle(.resize(display.size), at: outside.now())
    func left(for id: String?, at step: Int?) -> News {
      let meeting = room.presenter.meeting
      return .leftMeeting(
        agenda: meeting.agenda, isClosed: meeting.isClosed, last: room.presenter.caseLeft,
        opening: id,
        step: step)
    }
    switch ending {
    case .system:
      (hasEnded, self.ending) = (true, .cutOff)
      return []
    case .silent:
      (hasEnded, self.ending) = (true, .silent)
      return []
    case .left: return reread() + [left(for: nil, at: nil)]
    case .toCase(let id, let step): return reread() + [left(for: id, at: step)]
    }
  }

  /// There is no meeting to go to.
  private struct NoMeeting: Error, CustomStringConvertible {
    let description = "No meeting is planned: mark cases on the worklist first."
  }

  /// The first meeting from this day on that is not closed; else the last one that is not.
  private func nextMeeting(from day: CalendarDate) throws -> String {
    let open = try outside.store.meetings().filter { !$0.isClosed }
    let coming = open.first { $0.day.dayNumbers.lowerBound >= day.dayNumbers.lowerBound }
    guard let meeting = coming ?? open.last else { throw NoMeeting() }
    return meeting.id
  }

  /// Files the meeting of a day, or puts on its agenda what is not there yet; its id.
  ///
  /// A meeting that was closed stays as it is: a further one of the day is begun, which is said.
  private func plan(_ cases: [String], on day: CalendarDate) throws -> (id: String, words: String?)
  {
    let (store, known) = (outside.store, try outside.store.meetings())
    var (id, title, number) = ("\(day)", "MDT", 1)
    while known.contains(where: { $0.id == id && $0.isClosed }) {
      number += 1
      (id, title) = ("\(day)-\(number)", "MDT, meeting \(number) of the day")
    }
    let words = number == 1 ? nil : "The meeting before is closed; this is \(id), a new one."
    guard let open = known.first(where: { $0.id == id }) else {
      try store.createMeeting(
        TeamMeeting(id: id, day: day, title: title, agenda: cases), who: outside.who,
        seconds: outside.now().seconds)
      return (id, words)
    }
    let new = cases.filter { !open.agenda.contains($0) }
    if !new.isEmpty { try store.setAgenda(open.agenda + new, of: id) }
    return (id, words)
  }
}
