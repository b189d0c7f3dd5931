internal import Logic

/// How a technique stands for a lesion: every rule that can make its verdict, and the verdict.
///
/// The order of the verdicts is the design's: scope, contraindication, requirement and indication
/// known to be no, anything unknown that decides, reservations.
struct Standing {
  let technique: Technique
  /// The verdict, and for a possible technique why it is no more than that.
  let judgement: Judgement
  /// Whether the site and the problem are what the technique is for.
  let scope: Truth
  /// Whether anything speaks for the technique.
  let indication: Truth
  private let form: TechniqueForm
  /// For each rule of the rulebook, whether it holds; those about other techniques may be missing.
  private let truths: [Truth]

  init(_ technique: Technique, in rulebook: Rulebook, _ reader: CaseReader, lesion: Int) {
    var truths = Array(repeating: Truth.unknown, count: rulebook.rules.count)
    for rule in rulebook.form.techniques[technique.place].verdict {
      truths[rule] = rulebook.truth(ofRule: rule, reader, .lesion(lesion))
    }
    self.init(technique, in: rulebook, truths)
  }

  /// The standing by the truths of all rules.
  init(_ technique: Technique, in rulebook: Rulebook, _ truths: [Truth]) {
    self.technique = technique
    self.form = rulebook.form.techniques[technique.place]
    self.truths = truths
    let judged = form.judge { truths[$0] }
    (judgement, scope, indication) = (judged.judgement, judged.scope, judged.indication)
  }

  var verdict: Verdict { judgement.verdict }
  var because: Because? { judgement.because }

  /// The rules that make the verdict, by their places: of a kind that decides it, and of the truth
  /// that does.
  var deciding: [Int] {
    switch verdict {
    case .notApplicable: select(form.scope, .no)
    case .contraindicated: select(form.blocks, .yes)
    case .notIndicated: select(form.requirements, .no) + (isNo(indication) ? indications(.no) : [])
    case .undecided:
      select(form.scope, .unknown) + select(form.blocks, .unknown)
        + select(form.requirements, .unknown)
        + (isUnknown(indication) ? indications(.unknown) : [])
    case .possible: indications(.yes) + form.reservations.filter { !isNo(truths[$0]) }
    case .indicated: indications(.yes) + select(form.requirements, .yes)
    }
  }

  /// The rules that keep the verdict open, most urgent first.
  ///
  /// While scope is not known, nothing else is asked: it may all be beside the point.
  var open: [Int] {
    switch verdict {
    case .undecided: isUnknown(scope) ? select(form.scope, .unknown) : deciding
    case .possible: select(form.reservations, .unknown)
    case .notApplicable, .contraindicated, .notIndicated, .indicated: []
    }
  }

  /// The strongest indication that holds.
  var strength: Strength? {
    form.indications.lazy.filter { isYes(truths[$0.rule]) }.map(\.strength).min()
  }

  /// How many cautions are present or not excluded.
  var reservationCount: Int { form.reservations.count { !isNo(truths[$0]) } }

  /// How many of the goals the technique can serve.
  func servedGoals(among goals: [String]) -> Int {
    goals.count { form.servedGoals.contains($0) }
  }

  private func select(_ rules: [Int], _ truth: Truth) -> [Int] {
    switch truth {
    case .yes: rules.filter { isYes(truths[$0]) }
    case .no: rules.filter { isNo(truths[$0]) }
    case .unknown: rules.filter { isUnknown(truths[$0]) }
    }
  }

  private func indications(_ truth: Truth) -> [Int] {
    select(form.indications.map(\.rule), truth)
  }
}

// Matched as patterns: comparing them would compare the words by which they are written.
private func isYes(_ truth: Truth) -> Bool { if case .yes = truth { true } else { false } }
private func isNo(_ truth: Truth) -> Bool { if case .no = truth { true } else { false } }
private func isUnknown(_ truth: Truth) -> Bool { if case .unknown = truth { true } else { false } }
