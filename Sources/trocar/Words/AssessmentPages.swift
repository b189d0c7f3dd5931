internal import Logic
internal import Reports
internal import Rules

/// Assessments as text: for each lesion the techniques, the open ones first.
struct AssessmentPages {
  let rulebook: Rulebook
  /// Whether rules that do not decide are listed too.
  let showsAllRules: Bool

  func printout(of assessed: [(reading: CaseReading, assessment: Assessment)]) -> Printout {
    var printout = Printout()
    for (reading, assessment) in assessed { add(reading, assessment, to: &printout) }
    printout.closing(rulebook)
    printout.line("Supports professional judgement and never replaces it.")
    return printout
  }

  private func add(_ reading: CaseReading, _ assessment: Assessment, to printout: inout Printout) {
    let title = reading.record.title.isEmpty ? "" : ": \(reading.record.title)"
    printout.heading("Case \(reading.record.id)\(title)")
    if assessment.lesions.isEmpty { printout.line("No lesion is on record.") }
    let reader = rulebook.reader(of: reading.record)
    for (index, lesion) in assessment.lesions.enumerated() {
      printout.heading(LesionName.of(lesion.id, reader, at: .lesion(index)))
      add(lesion, to: &printout)
    }
    add(assessment.session, assessment.limitsInQuestion, to: &printout)
    add(assessment.questions, to: &printout)
  }

  private func add(_ lesion: LesionAssessment, to printout: inout Printout) {
    for score in lesion.scores {
      printout.line("\(score.label) \(score.words(rulebook.catalogue))", indent: 2)
    }
    for technique in lesion.techniques where technique.verdict != .notApplicable {
      add(technique, to: &printout)
    }
    let others = lesion.techniques.filter { $0.verdict == .notApplicable }
    if !others.isEmpty {
      let names = others.map(\.technique.label).joined(separator: ", ")
      printout.line(.neutral, "not applicable: \(names)", indent: 2)
    }
    addHolds(of: lesion, to: &printout)
    if !lesion.referrals.isEmpty || !lesion.notes.isEmpty { printout.line("Beside it", indent: 2) }
    for referral in lesion.referrals {
      printout.line(.bad, "ask \(referral.to.label): \(cited(referral.rule))", indent: 4)
    }
    for note in lesion.notes { printout.line(.neutral, cited(note.rule), indent: 4) }
  }

  private func add(_ technique: TechniqueAssessment, to printout: inout Printout) {
    // What is closed has no place in an order.
    let rank = technique.verdict.isClosed ? "-" : String(technique.rank)
    printout.line(
      technique.sign, "\(rank) \(technique.technique.label): \(technique.words)", indent: 2)
    let reasons = showsAllRules ? technique.trace : technique.reasons
    for reason in reasons where showsAllRules || reason.truth != .unknown {
      printout.line(
        reason.sign,
        "\(reason.rule.effect.label), \(reason.truth.words): \(cited(reason.rule))",
        indent: 7)
    }
    let open = reasons.count { $0.truth == .unknown }
    if open > 0, !showsAllRules {
      let labels = technique.missing.map(rulebook.catalogue.label).joined(separator: ", ")
      printout.line(
        .unknown, "\(open == 1 ? "1 rule" : "\(open) rules") not settled; to find out: \(labels)",
        indent: 7)
    }
  }

  /// The holds of all techniques that are not closed, each once, with whom it concerns.
  private func addHolds(of lesion: LesionAssessment, to printout: inout Printout) {
    let thinkable = lesion.techniques.filter { !$0.verdict.isClosed }
    let holds = thinkable.flatMap(\.holds).uniqued
    guard !holds.isEmpty else { return }
    printout.line("Holds before a plan is ready", indent: 2)
    for hold in holds {
      let concerned = thinkable.filter { $0.holds.contains(hold) }
      let names = concerned.map(\.technique.label).joined(separator: ", ")
      let whom = concerned.count == thinkable.count ? "" : " (\(names))"
      let release = hold.release.map { " Lifted by: \($0)." } ?? ""
      printout.line(
        hold.truth == .unknown ? .unknown : .bad, cited(hold.rule) + release + whom, indent: 4)
    }
  }

  private func add(
    _ session: SessionAssessment, _ limits: [SessionLimit], to printout: inout Printout
  ) {
    guard !limits.isEmpty else { return }
    let catalogue = rulebook.catalogue
    printout.heading("Session")
    printout.line(
      "Cement \(catalogue.words(for: session.cementML, of: PlanFacts.cementVolumeML.name)), "
        + "segments \(catalogue.words(for: session.segments, of: PlanFacts.plannedSegments.name))",
      indent: 2)
    for limit in limits {
      printout.line(limit.state.sign, "\(limit.state.words): \(cited(limit.rule))", indent: 2)
    }
  }

  private func add(_ questions: [Question], to printout: inout Printout) {
    guard !questions.isEmpty else { return }
    printout.heading("Ask next")
    for (number, question) in questions.enumerated() {
      printout.line(
        "\(number + 1). \(question.subject.words): \(question.ask)", indent: 2)
      printout.line(question.use, indent: 5)
    }
  }

  private func cited(_ rule: Rule) -> String {
    rule.refs.isEmpty ? rule.says : "\(rule.says) \(bracketed(rule.refs))"
  }
}
