internal import Logic

/// Where the cursor stands on the agenda, and how its rows are sorted to be read.
struct AgendaPage: Hashable, Sendable {
  var selected: String?
  var order = Order.agenda

  /// How the rows are sorted. The order in which cases are presented stays that of the agenda.
  enum Order: String, Hashable, Sendable, CaseIterable {
    case agenda
    case open = "open first"
    case number = "case number"

    var next: Order {
      let all = Self.allCases
      return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
  }

  func rows(of meeting: TeamMeeting) -> [String] {
    switch order {
    case .agenda: return meeting.agenda
    case .open:
      let open = meeting.open
      return open + meeting.agenda.filter { !open.contains($0) }
    case .number: return meeting.agenda.sorted()
    }
  }

  /// The case under the cursor; the first one where that is not there any more.
  func here(in meeting: TeamMeeting) -> String? {
    let rows = rows(of: meeting)
    return selected.flatMap { rows.contains($0) ? $0 : nil } ?? rows.first
  }

  mutating func move(by distance: Int, in meeting: TeamMeeting) {
    let rows = rows(of: meeting)
    guard let here = here(in: meeting), let index = rows.firstIndex(of: here) else { return }
    selected = rows[max(0, min(rows.count - 1, index + distance))]
  }
}
