internal import Canvas
internal import Logic
internal import Rules

extension Presenter {
  /// Opens the outcome of a case, with what was typed of it before.
  mutating func decide(on id: String?) {
    guard let id, let record = records[id] else { return }
    if let draft = drafts[id] {
      form = draft
      var anew = newForm(of: record)
      if anew.lesions != draft.lesions {
        anew.takeUp(draft.draft)
        form = anew
      }
      return say("As you left it.")
    }
    form = newForm(of: record)
    if whoIsHere.isEmpty, meeting.outcome(of: id) == nil { form?.field = .agreed }
  }

  private func newForm(of record: Case) -> OutcomeForm {
    let lesions = OutcomeFiling.lesions(of: record).map(\.id)
    return OutcomeForm(
      caseID: record.id, lesions: lesions,
      leftOut: record.lesions.map(\.id).filter { !lesions.contains($0) },
      earlier: meeting.outcome(of: record.id), agreed: whoIsHere,
      onRecord: OutcomeFiling.onRecord(record, rulebook.catalogue))
  }

  /// The outcomes that are half typed, by their cases, as texts to be kept.
  package var keptDrafts: [String: String] {
    var open = drafts
    if let form { open[form.caseID] = form }
    return open.mapValues(\.draft)
  }

  /// Takes up outcomes that were half typed when a program ended, and says so.
  package mutating func takeUp(_ kept: [String: String]) {
    guard !meeting.isClosed else { return }
    for (id, draft) in kept {
      guard let record = records[id] else { continue }
      var form = newForm(of: record)
      form.takeUp(draft)
      drafts[id] = form
    }
    guard let first = drafts.keys.sorted().first else { return }
    say("What you typed for \(first) was not recorded and is kept: {presenting.decide} opens it.")
  }

  mutating func pressInForm(_ key: Key) {
    guard var open = form else { return }
    switch key {
    case .escape:
      form = nil
      drafts[open.caseID] = open
      return say("Not recorded. What you typed is kept: {\(decideID)} opens it again.")
    case .enter where open.field == .action: return acceptAction(&open)
    case .enter, .down, .tab: open.move(by: 1)
    case .up, .backTab: open.move(by: -1)
    case .backspace: open.erase()
    case .character(let character):
      if !open.type(character) { say(open.help) }
    case .control("c"):
      drafts[open.caseID] = open
      form = nil
      return run(leaveID, isConfirmed: false)
    default: break
    }
    form = open
  }

  private var decideID: String { page == .agenda ? "agenda.decide" : "presenting.decide" }
  private var leaveID: String { "leave" }

  /// Takes the action that is typed; an empty line records the outcome.
  private mutating func acceptAction(_ open: inout OutcomeForm) {
    defer { if form != nil { form = open } }
    if !open[.action].isEmpty {
      if let why = open.takeAction(today: now.date, meeting: meeting.day) {
        notice = Notice(why, .warn)
      }
      return
    }
    guard let record = records[open.caseID],
      let outcome = open.outcome(on: record, rulebook.catalogue)
    else {
      open.field = open.undecided.isEmpty && !open.decisions.isEmpty ? .reason : .decision
      notice = Notice(open.whyIncomplete ?? "", .warn)
      return
    }
    let filing = OutcomeFiling(
      outcome, of: meeting, in: record, rulebook, now: now)
    if let refusal = filing.refusal {
      open.field = refusal.field
      notice = Notice(refusal.words, .warn)
    } else if !filing.superseded.isEmpty {
      waiting = (outcome, filing)
      prompt = Prompt(
        words:
          "Supersede \(filing.superseded.joined(separator: ", "))? Kept in the journal. C yes.",
        commandID: Self.superseding)
    } else {
      waiting = (outcome, filing)
      effects.append(.record(outcome, filling: filing.changes))
    }
  }

  /// The outcome is on record: its form is done with. After the last one, the end is offered.
  package mutating func recorded() {
    let remark = waiting?.filing.remark ?? ""
    if let form { drafts[form.caseID] = nil }
    (form, waiting) = (nil, nil)
    guard !meeting.open.isEmpty || meeting.isClosed else {
      let words = remark.isEmpty ? "" : remark + " "
      prompt = Prompt(
        words: "\(words)Recorded; every case is dealt with. C closes and writes minutes.",
        commandID: page == .agenda ? AgendaKeys.close : Self.close)
      return
    }
    let next = page == .agenda ? "" : "{presenting.next} shows the next case."
    say("Recorded, in the case too. \(remark.isEmpty ? next : remark)".trimmed)
  }
}

extension Presenter {
  /// Opens the line that says who is here.
  mutating func editPresent() { presentDraft = whoIsHere }

  mutating func pressInPresent(_ key: Key) {
    guard let draft = presentDraft else { return }
    switch key {
    // Esc keeps what is typed, as in every field.
    case .enter, .escape, .up, .down, .tab, .backTab:
      present = draft.trimmed
      presentDraft = nil
      say(draft.trimmed.isEmpty ? "Nobody is named." : "Kept for the outcomes from here on.")
    case .backspace: presentDraft = String(draft.dropLast())
    case .character(let character): presentDraft = draft + String(character)
    case .control("c"):
      present = draft.trimmed
      presentDraft = nil
      run("leave", isConfirmed: false)
    default: break
    }
  }
}
