internal import Logic

/// What is shown beside the verdicts of a lesion: holds, referrals and notes.
extension LesionWeighing {
  /// Each hold of the rulebook, if it stands: not known to be uncalled for, and not released.
  func holds(_ open: inout OpenFacts) -> [Hold?] {
    rulebook.form.holds.map { rule in
      guard rulebook.form.reach[rule] & applicable != 0 else { return nil }
      return rulebook.hold(rule, truths[rule], reader, place, &open)
    }
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
