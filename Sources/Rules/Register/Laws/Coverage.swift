/// What in the product answers each statement of the register, and where there are gaps.
package struct Coverage: Sendable {
  /// Every statement with its answers, in the order of the register.
  package let lines: [Line]

  /// Every gap, and every answer that does not fit.
  package let faults: [TraceFault]

  /// One statement and what answers it.
  package struct Line: Hashable, Sendable {
    package let entry: Register.Entry

    /// Of the kind that has to answer it first.
    package let answers: [Trace]

    /// Whether something of the kind that has to answer it does.
    package var isAnswered: Bool { answers.contains { $0.kind == entry.answeredBy } }
  }

  /// How many statements a kind of answer has to answer, and how many it does.
  package struct Total: Hashable, Sendable {
    package let asked: Int
    package let answered: Int
  }

  /// The count of a kind of answer.
  package func total(of kind: Trace.Kind) -> Total { total { $0.entry.answeredBy == kind } }

  /// The count of all.
  package var total: Total { total { _ in true } }

  private func total(_ isCounted: (Line) -> Bool) -> Total {
    let counted = lines.filter(isCounted)
    return Total(asked: counted.count, answered: counted.count { $0.isAnswered })
  }
}

extension Register {
  /// What answers each statement, with the rules of a rulebook.
  package func coverage(in rulebook: Rulebook) -> Coverage {
    let answers = answers(in: rulebook)
    return Coverage(
      lines: entries.map { entry in
        let all = answers[entry.id] ?? []
        let leading = all.filter { $0.kind == entry.answeredBy }
        return Coverage.Line(
          entry: entry, answers: leading + all.filter { $0.kind != entry.answeredBy })
      },
      faults: untraced(in: rulebook))
  }
}
