internal import Logic

/// What is shown beside the verdicts of a lesion: holds, referrals and notes.
extension LesionWeighing {
  /// For each rule that is a hold, the hold, if it stands: not known to be uncalled for, and not
  /// released.
  func holds(_ open: inout OpenFacts) -> [Hold?] {
    var holds: [Hold?] = Array(repeating: nil, count: rulebook.form.reach.count)
    for rule in rulebook.form.holds where rulebook.form.reach[rule] & applicable != 0 {
      holds[rule] = rulebook.hold(rule, truths[rule], reader, place, &open)
    }
    return holds
  }

  var referrals: [Referral] {
    rulebook.form.referrals.compactMap { index, service in
      guard let techniques = techniques(shownFor: index) else { return nil }
      return Referral(rule: rulebook.rules[index], to: service, techniques: techniques)
    }
  }

  var notes: [Note] {
    rulebook.form.notes.compactMap { index in
      guard let techniques = techniques(shownFor: index) else { return nil }
      return Note(rule: rulebook.rules[index], techniques: techniques)
    }
  }

  /// The applicable techniques of a rule that holds; nothing where there are none.
  private func techniques(shownFor rule: Int) -> [Technique]? {
    guard rulebook.form.reach[rule] & applicable != 0, case .yes = truths[rule] else { return nil }
    return rulebook.rules[rule].techniques.filter { $0.bit & applicable != 0 }
  }
}
