package import Logic
internal import Rules

/// The minutes of a multidisciplinary meeting: what was decided about each case, by whom, what is to
/// be done, and what was not reached.
///
/// Who the patients are stands in them only where that was asked for.
package struct MeetingMinutes {
  let meeting: TeamMeeting
  let cases: [String: Case]
  let names: PlanReport.Names
  /// Until when a case counts that is still being shown.
  let seconds: Int

  package init(
    _ meeting: TeamMeeting, cases: [Case], names: PlanReport.Names = .hidden, seconds: Int
  ) {
    self.meeting = meeting
    self.cases = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.names = names
    self.seconds = seconds
  }

  /// The minutes, ready to be written as Markdown or HTML.
  package var report: Report {
    let notReached = meeting.notReached
    let reached = meeting.agenda.filter { !notReached.contains($0) }
    return Report(
      title: "Minutes: \(meeting.title)", subject: meeting.day.words,
      warning: meeting.isClosed ? nil : "DRAFT - THE MEETING IS NOT CLOSED", warningReasons: [],
      sections: reached.map(section) + [actions, left(notReached)],
      closing: [
        names == .hidden ? "Names are left out." : "Confidential: this names patients.",
        "The meeting decided. The program supports judgement and does not replace it.",
      ])
  }

  private func section(_ id: String) -> Report.Section {
    let record = cases[id]
    var blocks: [Report.Block] = []
    if names == .shown, let name = record?.sheet[RecordFacts.patientName.name]?.value?.text {
      blocks.append(.line("Patient: \(name)"))
    }
    let minutes = Minutes.rounded(meeting.secondsShown(id, until: seconds))
    guard let outcome = meeting.outcome(of: id) else {
      return Report.Section(
        heading(id), blocks + [.line(withoutOutcome(id, minutes))])
    }
    blocks.append(
      .pairs(
        [
          Report.Pair("Question", question(of: record)),
          Report.Pair("Outcome", Self.words(for: outcome) + scope(of: outcome)),
        ] + plans(of: outcome, in: record) + attendance(at: outcome)
          + [Report.Pair("Discussed for", minutes)]))
    if !outcome.reason.isEmpty { blocks.append(.passage(label: "Reason", text: outcome.reason)) }
    let earlier = meeting.outcomes.filter { $0.caseID == id }.dropLast()
    if !earlier.isEmpty {
      blocks.append(
        .list(
          earlier.map {
            "Corrected: recorded before as \(Self.words(for: $0))."
          }))
    }
    return Report.Section(heading(id), blocks)
  }

  private func withoutOutcome(_ id: String, _ minutes: String) -> String {
    let isShown = meeting.showings.contains { $0.caseID == id }
    let words = isShown ? "Discussed for \(minutes)." : "Not shown."
    let mark = meeting.dealtWith.contains(id) ? " Marked as dealt with." : ""
    return "\(words)\(mark) No outcome was recorded."
  }

  private func heading(_ id: String) -> String {
    let title = cases[id]?.title ?? ""
    return title.isEmpty ? id : "\(id), \(title)"
  }

  private var actions: Report.Section {
    let rows = meeting.agenda.flatMap { id in
      (meeting.outcome(of: id)?.actions ?? []).map { action in
        [
          id, action.what, action.owner.isEmpty ? "nobody named" : action.owner,
          action.due?.words ?? "no day named",
        ]
      }
    }
    return Report.Section(
      "Actions",
      rows.isEmpty
        ? [.line("No action was recorded.")]
        : [.table(head: ["Case", "Action", "Who", "By"], rows: rows)])
  }

  private func left(_ ids: [String]) -> Report.Section {
    Report.Section(
      "Not reached",
      [ids.isEmpty ? .line("Every case of the agenda was reached.") : .list(ids.map(heading))])
  }
}

extension FactValue {
  /// The text; nothing where it is something else.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The word of a choice; nothing where it is something else.
  var word: String? {
    if case .word(let word) = self { word } else { nil }
  }
}

/// A time in whole minutes.
package enum Minutes {
  /// The time to the nearest minute, in words.
  package static func rounded(_ seconds: Int) -> String {
    let minutes = (max(0, seconds) + 30) / 60
    return minutes == 0 ? "under a minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes"
  }
}
