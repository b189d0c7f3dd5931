internal import Logic

/// What is shown beside the verdicts of a lesion: holds, referrals and notes.
extension LesionWeighing {
  /// The holds that stand for techniques that are applicable, by their places: not known to be
  /// uncalled for, and not released.
  func holds(_ open: inout OpenFacts) -> [Int: Hold] {
    var holds: [Int: Hold] = [:]
    for rule in Set(rulebook.form.techniques.flatMap(\.holds)) {
      guard rulebook.form.reach[rule] & applicable != 0 else { continue }
      holds[rule] = rulebook.hold(rule, truths[rule], reader, place) {
        open.names(of: [rule], in: self)
      }
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
