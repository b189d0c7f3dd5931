internal import ArgumentParser
internal import Canvas
internal import CaseFiles
internal import Documents
internal import Logic
internal import Reports
internal import Rules

/// `trocar whatif`: the assessment with facts changed, and what differs.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Shows what differs in the assessment once facts are changed.",
    discussion: """
      The file stays as it is. Values are written as in a case file. A fact of a lesion or a study \
      needs its id in front where the case has several.

      EXAMPLES
        trocar whatif case.yaml --set coagulopathy=yes
        trocar whatif case.yaml --set A.pain_score_nrs=4 --set A.treatment_intent='[palliation]'
        trocar whatif case.yaml --set mri-1.study_date=2026-11-20
      """)

  @Argument(help: "A case file; - reads from standard input.", completion: .file())
  var file: String

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("A fact and its value; may be repeated.", valueName: "fact=value"))
  var assignments: [String] = []

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if assignments.isEmpty { throw ValidationError("Say what changes: --set fact=value.") }
  }

  func run() throws {
    let rulebook = try rules.rulebook()
    let record = try CaseReading.sound(file, rulebook)
    let (changed, set) = try changing(record, rulebook)
    let (before, after) = (rulebook.assess(record), rulebook.assess(changed))
    let difference = AssessmentDifference(before, after)
    try answer.print(
      text: {
        WhatIfPages(rulebook: rulebook, before: record, after: changed)
          .printout(of: difference, set)
      },
      json: {
        [
          "file": .text(file), "case": .text(record.id), "rulebook": rulebook.markAsJSON,
          "set": .array(
            set.map { place in
              [
                "fact": .text(place.written), "before": JSON(record[place]?.written),
                "after": JSON(changed[place]?.written),
              ]
            }),
          "difference": difference.json,
        ]
      })
  }

  /// The case with everything set, held to what a case file is held to.
  private func changing(_ record: Case, _ rulebook: Rulebook) throws -> (Case, [FactPlace]) {
    var changed = record
    var places: [FactPlace] = []
    var given: [FactPlace: (text: String, answer: Answer)] = [:]
    for text in assignments {
      do {
        let assignment = try Assignment(text, in: record, rulebook.catalogue)
        changed = changed.setting(assignment)
        places.append(assignment.place)
        if let before = given[assignment.place], before.answer != assignment.answer {
          throw ValidationError(
            "--set \(before.text) and --set \(text) give one fact two values. Keep one of them."
              .inert)
        }
        given[assignment.place] = (text, assignment.answer)
      } catch let error as Assignment.Fault {
        throw Failure("--set \(text): \(error)")
      }
    }
    let again = CaseFile.read(
      CaseFile.write(changed, rulebook.catalogue), name: "--set", rulebook.catalogue,
      rulebook.settings)
    if let problem = again.problems.first { throw Failure("--set: \(problem.message)") }
    let reader = rulebook.reader(of: changed)
    for place in places.uniqued {
      guard let declaration = rulebook.catalogue[place.fact],
        let at = reader.place(of: place.subject),
        reader.truthOfBeingAsked(declaration, at: at) == .no
      else { continue }
      let when = declaration.askedWhen.words(rulebook.catalogue, rulebook.settings)
      Console.complain(
        "`\(place.written)` counts for nothing here. It is asked when: \(when).")
    }
    return (changed, places.uniqued)
  }
}

extension Answer {
  fileprivate var written: String { value?.written ?? "unknown" }
}
