package import Logic

/// Judges techniques for a case as if some of its answers were others, at the price of reading
/// again only what depends on them.
///
///     let judge = Judge(rulebook, record)
///     judge.judgement(of: .vertebroplasty, lesion: 0, with: [.init(.lesion(0), site, .word("rib"))])
///
/// The case is taken over once; each call starts from it anew. Lesions and studies stay as many as
/// they are: for an answer about one more study, judge a case to which a blank one was added.
package final class Judge {
  private let rulebook: Rulebook
  /// The case as it is, while nothing is tried.
  package let reader: CaseReader

  /// An answer to try; nothing for a blank.
  package struct Change: Hashable, Sendable {
    package let place: CaseReader.Place
    package let fact: FactName
    package let value: FactValue?

    package init(_ place: CaseReader.Place, _ fact: FactName, _ value: FactValue?) {
      (self.place, self.fact, self.value) = (place, fact, value)
    }
  }

  package init(_ rulebook: Rulebook, _ record: Case) {
    self.rulebook = rulebook
    self.reader = rulebook.reader(of: record)
  }

  /// The judgement of a technique for a lesion, counted from 0.
  package func judgement(
    of technique: Technique, lesion: Int, with changes: [Change] = []
  ) -> Judgement {
    trying(changes) { judge(technique, lesion) }
  }

  /// The judgements of all techniques for a lesion, in the order of the techniques.
  package func judgements(lesion: Int, with changes: [Change] = []) -> [Judgement] {
    trying(changes) { Technique.allCases.map { judge($0, lesion) } }
  }

  /// Whether each rule holds for a lesion, in the order of the rulebook.
  package func truths(lesion: Int, into truths: inout [Truth]) {
    reader.putTruths(from: rulebook.form.when, at: .lesion(lesion), into: &truths)
  }

  /// A lesion with the whole record of why, and of why not.
  package func assessment(lesion: Int, with changes: [Change] = []) -> LesionAssessment {
    trying(changes) {
      LesionWeighing(rulebook, reader, AssessmentRecord(rulebook, reader), lesion).assessment
    }
  }

  /// The facts that keep the technique open, in the order in which the rules read them.
  package func missing(
    for technique: Technique, lesion: Int, with changes: [Change] = []
  ) -> [FactName] {
    trying(changes) {
      let standing = Standing(technique, in: rulebook, reader, lesion: lesion)
      return rulebook.missing(standing, reader, .lesion(lesion))
    }
  }

  /// Whether at least one of some rules is known to hold, or known not to.
  func settles(anyOf rules: [Int], lesion: Int, with changes: [Change]) -> Bool {
    trying(changes) {
      rules.contains { rule in
        if case .unknown = reader.truth(from: rulebook.form.when[rule], at: .lesion(lesion)) {
          false
        } else {
          true
        }
      }
    }
  }

  /// Does something while some answers are others, within trials that are under way already.
  package func trying<Result>(_ changes: [Change], _ body: () -> Result) -> Result {
    guard !changes.isEmpty else { return body() }
    let mark = reader.mark
    for change in changes { reader.change(change.fact, at: change.place, to: change.value) }
    defer { reader.takeBack(to: mark) }
    return body()
  }

  /// The techniques whose judgement can turn on a fact at all, however far about.
  package func techniques(turningOn fact: FactName) -> [Technique] {
    guard let index = rulebook.catalogue.index(of: fact) else { return [] }
    let behind = Set(rulebook.form.reading.dependents(of: index))
    return Technique.allCases.filter { technique in
      rulebook.form.techniques[technique.place].verdict.contains { rule in
        rulebook.form.facts[rule].contains(where: behind.contains)
      }
    }
  }

  private func judge(_ technique: Technique, _ lesion: Int) -> Judgement {
    let form = rulebook.form
    let place = CaseReader.Place.lesion(lesion)
    return form.techniques[technique.place].judge { rule in
      reader.truth(from: form.when[rule], at: place)
    }.judgement
  }
}
