internal import Logic
internal import Reports
internal import Rules

/// What differs once facts are changed, as text: now and then side by side.
struct WhatIfPages {
  let rulebook: Rulebook
  let before: Case
  let after: Case

  func printout(of difference: AssessmentDifference, _ set: [FactPlace]) -> Printout {
    var printout = Printout()
    printout.heading("Set")
    printout.table(
      set.map { place in
        [
          "\(place.subject.words), \(rulebook.catalogue.label(of: place.fact))",
          words(place, before), "-> \(words(place, after))",
        ]
      }, indent: 2)
    if difference.isEmpty {
      printout.heading("Nothing differs")
    } else {
      add(difference, to: &printout)
    }
    printout.closing(rulebook)
    return printout
  }

  private func words(_ place: FactPlace, _ record: Case) -> String {
    guard let declaration = rulebook.catalogue[place.fact], let answer = record[place] else {
      return "blank"
    }
    return answer.value.map { declaration.words(for: .value($0)) } ?? "not known"
  }

  private func add(_ difference: AssessmentDifference, to printout: inout Printout) {
    printout.heading("Verdicts")
    if difference.verdicts.isEmpty { printout.line("No verdict changes.", indent: 2) }
    printout.table(
      difference.verdicts.map {
        ["\($0.lesion) \($0.technique.label)", $0.before.words, "-> \($0.after.words)"]
      }, indent: 2)
    let reasons = difference.reasons
    sides(
      "Deciding rules", reasons.gone.filter { !$0.isUnknown }.map(words),
      reasons.new.filter { !$0.isUnknown }.map(words), &printout)
    let holds = difference.holds
    sides(
      "Holds", holds.gone.map { "\($0.lesion): \($0.says)" },
      holds.new.map { "\($0.lesion): \($0.says)" }, &printout)
    let referrals = difference.referrals
    sides(
      "Referrals", referrals.gone.map(words), referrals.new.map(words), &printout)
    if !difference.limits.isEmpty {
      printout.heading("Limits of the session")
      for limit in difference.limits {
        printout.line(
          limit.after.sign, "\(limit.before.words) -> \(limit.after.words): \(limit.rule.says)",
          indent: 2)
      }
    }
    let questions = difference.questions
    sides("Questions", questions.gone.map(\.ask), questions.new.map(\.ask), &printout)
  }

  private func words(_ reason: AssessmentDifference.ReasonAt) -> String {
    "\(reason.lesion) \(reason.technique.label), \(reason.truth): \(reason.says)"
  }

  private func words(_ referral: AssessmentDifference.ReferralAt) -> String {
    "\(referral.lesion), \(referral.to.label): \(referral.says)"
  }

  private func sides(
    _ heading: String, _ gone: [String], _ new: [String], _ printout: inout Printout
  ) {
    if gone.isEmpty, new.isEmpty { return }
    printout.heading(heading)
    for line in gone.uniqued { printout.line("gone  \(line)", indent: 2) }
    for line in new.uniqued { printout.line("new   \(line)", indent: 2) }
  }
}
