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
    addReasons(of: difference, to: &printout)
    let holds = difference.holds
    sides(
      "Holds", holds.gone.map { "\($0.lesion): \($0.says)" },
      holds.new.map { "\($0.lesion): \($0.says)" }, &printout)
    let referrals = difference.referrals
    sides(
      "Referrals", referrals.gone.map(words), referrals.new.map(words), &printout)
    addLimits(of: difference, to: &printout)
    let questions = difference.questions
    sides("Questions", questions.gone.map(\.ask), questions.new.map(\.ask), &printout)
  }

  /// The rules of the verdicts that change, each; of the others only how many read otherwise.
  ///
  /// A rule that holds as it did and decides no more is not gone: it is said to hold still. What is not
  /// known now and keeps a verdict open is told, since nothing else would say why.
  private func addReasons(of difference: AssessmentDifference, to printout: inout Printout) {
    func changes(_ reason: AssessmentDifference.ReasonAt) -> Bool {
      difference.verdicts.contains {
        $0.lesion == reason.lesion && $0.technique == reason.technique
      }
    }
    let reasons = difference.reasons
    let gone = reasons.gone.filter { !$0.isUnknown }
    let new = reasons.new.filter { !$0.isUnknown }
    let afterwards = rulebook.assess(after, asking: false)
    let dropped = gone.filter(changes)
    let still = dropped.filter { afterwards.holds($0) }
    let lines =
      grouped(new.filter(changes)).map { "new   \($0)" }
      + grouped(reasons.new.filter { $0.isUnknown && changes($0) }).map { "open  \($0)" }
      + grouped(dropped.filter { !afterwards.holds($0) }).map { "gone  \($0)" }
      + grouped(still).map { "still \($0)" }
    if !lines.isEmpty {
      printout.heading("Rules that decide the verdicts that change")
      for line in lines { printout.line(line, indent: 2) }
      if !still.isEmpty {
        printout.line("still: holds as before, and decides no more", indent: 2)
      }
    }
    let others = Set((gone + new).filter { !changes($0) }.map(\.rule)).count
    guard others > 0 else { return }
    let isMore = (gone + new).contains(where: changes)
    if !isMore { printout.heading("Deciding rules") }
    printout.line(
      "\(isMore ? "and " : "")\(others)\(isMore ? " more" : "") "
        + "\(others == 1 ? "rule now reads" : "rules now read") otherwise, without changing a "
        + "verdict", indent: 2)
  }

  /// The limits that stand otherwise, where a technique with cement is thinkable or planned. What a
  /// limit says holds where it is reached; below it only its sum is named.
  private func addLimits(of difference: AssessmentDifference, to printout: inout Printout) {
    let thinkable = Set(
      rulebook.assess(after, asking: false).lesions.flatMap(\.techniques)
        .filter { $0.verdict != .notApplicable }.map(\.technique))
    let limits = difference.limits.filter { !thinkable.isDisjoint(with: $0.rule.techniques) }
    guard !limits.isEmpty else { return }
    printout.heading("Limits of the session")
    var seen: Set<String> = []
    for limit in limits {
      let isReached = limit.after == .atLimit || limit.after == .over
      let sum = limit.rule.when.facts.first.map { rulebook.catalogue.label(of: $0) } ?? ""
      let line =
        "\(sum): \(limit.before.words) -> \(limit.after.words)"
        + (isReached ? ". \(limit.rule.says)" : "")
      if seen.insert(line).inserted { printout.line(limit.after.sign, line, indent: 2) }
    }
  }

  /// Each rule once for a lesion, with the techniques that it is about.
  private func grouped(_ reasons: [AssessmentDifference.ReasonAt]) -> [String] {
    var techniques: [[String]: [Technique]] = [:]
    var order: [[String]] = []
    for reason in reasons {
      let key = [reason.lesion, reason.truthInWords, reason.says]
      if techniques[key] == nil { order.append(key) }
      techniques[key, default: []].append(reason.technique)
    }
    return order.map { key in
      let names = (techniques[key] ?? []).map(\.label).joined(separator: ", ")
      return "\(key[0]) \(names), \(key[1]): \(key[2])"
    }
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

extension Assessment {
  /// Whether a rule still answers for a technique as it did, whether it decides or not.
  fileprivate func holds(_ reason: AssessmentDifference.ReasonAt) -> Bool {
    lesion(reason.lesion)?[reason.technique]?.trace.contains {
      $0.rule.id == reason.rule && $0.truth.rawValue == reason.truth
    } ?? false
  }
}

extension AssessmentDifference.ReasonAt {
  fileprivate var truthInWords: String { isUnknown ? "not known" : truth }
}
