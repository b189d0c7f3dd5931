internal import Logic

extension Worklist {
  /// Marks the selected case for a meeting, or takes the mark away, and goes on to the next.
  mutating func toggleMark() {
    guard let id = selected?.id else { return }
    if let index = marked.firstIndex(of: id) {
      marked.remove(at: index)
    } else {
      marked.append(id)
    }
    move(by: 1)
  }

  /// Goes to a case that was left elsewhere, where the filter shows it.
  mutating func goBack(to id: String) {
    let before = selectedID
    select(id)
    if selected?.id != id, let before { select(before) }
  }

  /// Takes the marks away of cases whose meeting is over.
  mutating func unmark(_ cases: [String]) { marked.removeAll(where: cases.contains) }

  /// The day of the meeting for which the marked cases are: the next one that is on record, or
  /// today.
  func meetingDay(today: CalendarDate) -> CalendarDate {
    let days = marked.compactMap { id in rows?.firstIndex(ofCase: id).flatMap { rows?[$0].meeting }
    }
    .filter { $0.day != nil && $0.dayNumbers.lowerBound >= today.dayNumbers.lowerBound }
    return days.min { $0.dayNumbers.lowerBound < $1.dayNumbers.lowerBound } ?? today
  }
}
