internal import Canvas
internal import Logic
internal import Rules

/// What the answers of the meeting change for the plans: verdicts, holds that they release, and
/// holds that stand.
struct MeetingEffects {
  /// What changes for the plan of one lesion.
  struct Plan {
    let lesion: Lesion
    let technique: TechniqueAssessment
    /// The verdict as it would be without the meeting.
    let verdictBefore: Verdict?
    let released: [Hold]
    /// Holds that stand, those first that an answer of the meeting would release.
    let open: [Hold]
    /// How many of the open ones an answer of the meeting would release.
    let openHere: Int
  }

  let plans: [Plan]
  /// Lesions without a chosen technique.
  let unplanned: [Lesion]

  init(_ file: OpenCase) {
    let ofMeeting = Set(
      file.catalogue.declarations.filter { $0.group == .mdt && $0.isEntered }.map(\.name))
    let before = file.rulebook.assess(file.record.without(ofMeeting), asking: false)
    var plans: [Plan] = []
    var unplanned: [Lesion] = []
    for lesion in file.record.lesions {
      guard let technique = file.plannedTechniques[lesion.id],
        let now = file.assessment.lesion(lesion.id)?[technique]
      else {
        unplanned.append(lesion)
        continue
      }
      let then = before.lesion(lesion.id)?[technique]
      let standing = Set(now.holds.map(\.rule.id))
      let here = now.holds.filter { $0.waitsFor.contains(where: ofMeeting.contains) }
      let ids = Set(here.map(\.rule.id))
      plans.append(
        Plan(
          lesion: lesion, technique: now, verdictBefore: then?.verdict,
          released: (then?.holds ?? []).filter { !standing.contains($0.rule.id) },
          open: here + now.holds.filter { !ids.contains($0.rule.id) }, openHere: here.count))
    }
    self.plans = plans
    self.unplanned = unplanned
  }
}

extension Case {
  /// The case without the answers to some facts of the case and its lesions.
  fileprivate func without(_ facts: Set<FactName>) -> Case {
    var bare = self
    for fact in facts {
      bare.sheet[fact] = nil
      for index in bare.lesions.indices { bare.lesions[index].sheet[fact] = nil }
    }
    return bare
  }
}

extension MeetingEffects {
  /// The changes in lines: what changed first, then what an answer here would still release.
  func lines(_ file: OpenCase, width: Int) -> [[Span]] {
    plans.flatMap { lines($0, file, width) }
      + unplanned.map { lesion in
        let place = Target.place(lesion, file.catalogue) ?? "no site"
        return [Span("?? ", .stateUnknown), Span("\(lesion.id) \(place): no technique is chosen")]
      }
  }

  private func lines(_ plan: Plan, _ file: OpenCase, _ width: Int) -> [[Span]] {
    let verdict = plan.technique.verdict
    let line = TechniqueLine(plan.technique, file)
    let was = plan.verdictBefore.flatMap { $0 == verdict ? nil : " (was \($0.label))" } ?? ""
    let isAccepted = ["accept", "accept_if"].contains(plan.lesion.sheet.word(.meetingDecision))
    let head: [Span] = [
      Span(line.sign.text + " ", line.sign.role),
      Span("\(plan.lesion.id) \(plan.technique.technique.label) ", .textStrong),
      Span(verdict.label.uppercased(), line.role), Span(was),
    ]
    let rules = plan.technique.reasons.filter { $0.rule.effect == .block && $0.truth == .yes }
    let blocked =
      isAccepted && verdict == .contraindicated
      ? rules.flatMap { hold("!! accepted, and contraindicated: ", $0.rule, .stateBad, width) } : []
    let released = plan.released.flatMap { hold("OK released: ", $0.rule, .holdReleased, width) }
    let open = plan.open.prefix(plan.openHere).flatMap {
      hold("!! still holds: ", $0.rule, .holdOpen, width)
    }
    let others = plan.open.count - plan.openHere
    let rest: [[Span]] =
      others == 0
      ? []
      : [
        [
          Span(
            file.naming(
              "   \(Counted.words(others, "hold")) of other steps: {go.tech}, then {technique.page}"
            ))
        ]
      ]
    return [head] + blocked + released + open + rest
  }

  private func hold(_ word: String, _ rule: Rule, _ role: Role, _ width: Int) -> [[Span]] {
    let hang = "      "
    let lines = "\(word)\(rule.says) \(rule.id)".wrapped(to: max(10, width - hang.columns))
    return lines.enumerated().map { index, line in
      guard index == 0, line.hasPrefix(word) else { return [Span(hang + line)] }
      return [Span("   "), Span(word, role), Span(String(line.dropFirst(word.count)))]
    }
  }
}
