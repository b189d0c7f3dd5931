package import Logic
package import Rules

/// The report on the plan of one case: everything that a reader needs to follow it, and to disagree.
///
///     let report = PlanReport(record, rulebook: .standard, options: .init(names: .hidden)).report
///     report.markdown
///     report.html
package struct PlanReport {
  let record: Case
  let rulebook: Rulebook
  let assessment: Assessment
  let options: Options
  let reader: CaseReader

  /// What the reader of the report is to see.
  package struct Options: Hashable, Sendable {
    package var names: Names
    /// The day on which the report is made; nothing leaves it out.
    package var day: CalendarDate?

    package init(names: Names = .shown, day: CalendarDate? = nil) {
      self.names = names
      self.day = day
    }
  }

  /// Whether the report says who the patient is.
  package enum Names: String, Hashable, Sendable, CaseIterable {
    case shown, hidden
  }

  /// A report on a case as it stands now, assessed by the rulebook.
  ///
  /// - Parameter assessment: what the rulebook says of the case, where that is known already.
  package init(
    _ record: Case, _ assessment: Assessment? = nil, rulebook: Rulebook,
    options: Options = Options()
  ) {
    self.record = record
    self.rulebook = rulebook
    self.options = options
    self.assessment = assessment ?? rulebook.assess(record)
    self.reader = rulebook.reader(of: record)
  }

  /// The report, ready to be written as Markdown or HTML.
  package var report: Report {
    let reasons = draftReasons
    let sections =
      [
        problem, stability, imaging, techniques, plan, cement, complications, meeting, consent,
      ] + aftermath + [
        openQuestions, answers, assumptions, settings, references,
      ]
    return Report(
      title: "Plan \(record.id)",
      subject: subject,
      warning: reasons.isEmpty ? nil : "DRAFT - NOT READY",
      warningReasons: reasons,
      restsOn: basis(within: sections),
      sections: sections,
      closing: closing)
  }

  private var closing: [String] {
    let day = options.day.map { "Made on \($0.words). " } ?? ""
    let names =
      options.names == .hidden
      ? "The patient's name and number are left out; free text stands as it was written. " : ""
    return [
      "\(day)\(names)Rulebook \(rulebook.version), digest \(rulebook.digest)",
      "Trocar supports professional judgement and never replaces it: it recommends with reasons,"
        + " and people decide.",
    ]
  }
}

// MARK: - Reading facts

extension PlanReport {
  /// The lesions of the case with their places.
  var lesions: [(lesion: LesionAssessment, place: CaseReader.Place)] {
    assessment.lesions.enumerated().map { ($1, .lesion($0)) }
  }

  /// What is on record for a fact, in words; nothing where it is not known or does not apply.
  func words(_ fact: FactName, at place: CaseReader.Place = .wholeCase) -> String? {
    let reading = reader.reading(fact, at: place)
    guard reading.isKnown || reading.interval != nil else { return nil }
    return rulebook.catalogue.words(for: reading, of: fact)
  }

  /// What is on record for several facts, in one line: a yes by the label of its fact alone, a no
  /// by the label and `no`.
  ///
  /// The fact that a row is named after says no more than yes or no: `Fracture: yes, acute`. A no
  /// that opens a row is a plain no, as of pain.
  func said(_ facts: [FactName], in row: String, at place: CaseReader.Place) -> String {
    let words = facts.compactMap { fact -> String? in
      let label = rulebook.catalogue.label(of: fact)
      return switch reader.reading(fact, at: place) {
      case .value(.yesNo(true)): label == row ? "yes" : label.loweredFirst
      case .value(.yesNo(false)): fact == facts.first ? "no" : "\(label.loweredFirst): no"
      case .value(.number(let score)) where fact == PainFacts.painScoreNRS.name:
        "\(score.written) of 10"
      default: self.words(fact, at: place)
      }
    }
    return words.isEmpty ? "not recorded" : words.joined(separator: ", ")
  }

  /// Each fact that is on record with its label.
  func pairs(_ facts: [FactName], at place: CaseReader.Place = .wholeCase) -> [Report.Pair] {
    facts.compactMap { fact in
      words(fact, at: place).map { .init(rulebook.catalogue.label(of: fact), $0) }
    }
  }

  /// What a lesion is called: `A: spine T10`.
  func name(of lesion: LesionAssessment, at place: CaseReader.Place) -> String {
    LesionName.of(lesion.id, reader, at: place)
  }

  /// The technique chosen for a lesion; nothing while none is.
  func choice(for lesion: LesionAssessment, at place: CaseReader.Place) -> TechniqueAssessment? {
    guard
      case .value(.word(let word)) = reader.reading(PlanFacts.plannedTechnique.name, at: place),
      let technique = Technique(rawValue: word)
    else { return nil }
    return lesion[technique]
  }
}
