internal import Logic
internal import Rules

/// The actions of an outcome, each a line `what; who; when`.
extension OutcomeForm {
  /// Takes the action that is typed. Says what is wrong with it, or what is to be seen once more.
  ///
  /// - Parameter meeting: The day of the meeting, before which nothing is due.
  mutating func takeAction(today: CalendarDate, meeting: CalendarDate) -> String? {
    let line = self[.action]
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    guard let what = parts.first, !what.isEmpty else { return "Say what is to be done." }
    guard parts.count <= 3 else { return "An action is: what; who; by when." }
    let owner = parts.count > 1 ? parts[1] : ""
    guard !Self.namesDay(owner) else {
      return "A day stands behind the second semicolon: what; who; 3 dec."
    }
    var due: CalendarDate?
    if parts.count == 3, !parts[2].isEmpty {
      guard let (date, doubt) = Self.day(parts[2], today: today, meeting: meeting) else {
        return "\(parts[2]) is no day: t+7, 1 dec or 2026-12-01."
      }
      if let doubt, doubted != line {
        doubted = line
        return "By \(date.words): \(doubt) Enter again takes it."
      }
      due = date
    }
    actions.append(TeamMeeting.Action(what: what, owner: owner, due: due))
    (self[.action], doubted) = ("", nil)
    return nil
  }

  /// Puts the last action back into the line, to be changed or taken away.
  mutating func takeBackAction() {
    guard let last = actions.popLast() else { return }
    let due = last.due.map { "\($0)" }
    self[.action] =
      ([last.what] + (last.owner.isEmpty && due == nil ? [] : [last.owner])
      + (due.map { [$0] } ?? []))
      .joined(separator: "; ")
  }

  /// The day that a text is, and why it deserves a second look.
  private static func day(
    _ text: String, today: CalendarDate, meeting: CalendarDate
  ) -> (CalendarDate, doubt: String?)? {
    let (date, doubt): (CalendarDate, String?)
    switch DateText(dueDay, today: today).read(text) {
    case .answer(.value(.date(let read)), _): (date, doubt) = (read, nil)
    case .doubtful(.value(.date(let read)), _, let why): (date, doubt) = (read, why)
    default: return nil
    }
    let isBefore = date.dayNumbers.upperBound < meeting.dayNumbers.lowerBound
    return (date, isBefore ? "that is before the meeting." : doubt)
  }

  /// Whether words hold a day, as in `Dr Smith by 3/12`: then somebody meant another form.
  static func namesDay(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && !"/-+.".contains($0) }
    return words.indices.contains { index in
      let word = words[index]
      let numbers = word.split(whereSeparator: { "/-.".contains($0) })
      if numbers.count > 1, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }) { return true }
      if word.hasPrefix("t+"), word.dropFirst(2).first?.isNumber == true { return true }
      guard word.allSatisfy(\.isNumber) else { return false }
      let beside = [index - 1, index + 1].filter(words.indices.contains)
      return beside.contains { months.contains(String(words[$0].prefix(3))) }
    }
  }

  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let dueDay = ImagingFacts.procedureDate.declaration
}
