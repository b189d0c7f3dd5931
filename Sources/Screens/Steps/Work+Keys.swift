internal import Canvas
internal import Logic
internal import Rules

extension Work {
  /// Makes the keys of command mode: those of the step, and those that are the same in all steps.
  static func commandKeys() -> Keymap<Work<S>> {
    Keymap(
      here: S.commands.map { $0.withPen() },
      everywhere: goingKeys + changeKeys + otherKeys + systemKeys)
  }

  private static var changeKeys: [Command<Work<S>>] {
    [
      Command(
        "lesion.next", "J", label: "next lesion", hint: Hint("lesion", rank: 6), when: hasLesions
      ) {
        work in work.turnLesion(by: 1)
      },
      Command(
        "lesion.previous", "K", label: "lesion before", hint: Hint("lesion", rank: 6),
        when: hasLesions
      ) { work in work.turnLesion(by: -1) },
      Command(
        "undo", "u", label: "undo the last change", hint: Hint("undo", rank: 7), when: canUndo
      ) {
        work in work.undo()
      },
      Command("redo", "U", label: "redo what was undone", when: canRedo) { work in work.redo() },
    ]
  }

  private static var otherKeys: [Command<Work<S>>] {
    [
      Command(
        "question.next", ".", label: "next hold or open question",
        hint: Hint("problem", rank: 3),
        when: hasProblems
      ) { work in work.goToProblem(by: 1) },
      Command("question.previous", ",", label: "hold or question before", when: hasProblems) {
        work in
        work.goToProblem(by: -1)
      },
      Command(
        "figure", "v", label: "figure: spine, pelvis, femora", hint: Hint("figure", rank: 8)
      ) { work in work.reply.opensFigure = true },
    ] + iceKeys + helpKeys + [
      Command(
        "go.present", "p", label: "back to the meeting",
        when: { work in
          work.file.isOfMeeting
            ? .on
            : .off("No meeting has this case: {worklist.mark} on the worklist marks it for one.")
        }
      ) { work in work.want(.resumeMeeting) },
      quitKey,
    ]
  }

  private mutating func turnLesion(by distance: Int) {
    let count = file.record.lesions.count
    guard count > 0 else { return }
    file.lesionIndex = (file.lesionIndex + distance + count) % count
    step.lesionTurned(in: file)
  }

  @Sendable private static func hasProblems(_ work: Work<S>) -> Availability {
    work.file.hasProblems()
      ? .on : .off("No hold and no question is left: no answer would settle or open a technique.")
  }

  /// Goes to the next problem where there is one, or says what there is to say.
  mutating func goToQuestionIfAny(by distance: Int, orSay words: String) {
    if file.problems().isEmpty {
      say(words)
    } else {
      goToProblem(by: distance)
    }
  }

  /// Goes to the problem after the one that was gone to last, the worst first.
  mutating func goToProblem(by distance: Int, of lesion: String? = nil) {
    let problems = file.problems(of: lesion)
    guard !problems.isEmpty else { return }
    let last = problems.firstIndex { $0.place == file.lastQuestion }
    let next = last.map { ($0 + distance + problems.count) % problems.count } ?? 0
    file.lastQuestion = problems[next].place
    reply.goTo = problems[next].place
    say(problems[next].words)
  }

  @Sendable private static func hasLesions(_ work: Work<S>) -> Availability {
    work.file.record.lesions.count > 1 ? .on : .off("The case has one lesion or none to turn to.")
  }

  @Sendable private static func canUndo(_ work: Work<S>) -> Availability {
    if let why = work.file.pen.refusal { return .off(why) }
    return work.file.journal.undoAndRedo.undo.isEmpty ? .off("There is nothing to undo.") : .on
  }

  @Sendable private static func canRedo(_ work: Work<S>) -> Availability {
    if let why = work.file.pen.refusal { return .off(why) }
    return work.file.journal.undoAndRedo.redo.isEmpty ? .off("Nothing was undone.") : .on
  }
}

/// Leaving the program.
enum Leaving {
  /// What `C` agrees to.
  static func question(unsaved: Int) -> String {
    unsaved == 0
      ? "Leave Trocar? Everything is saved. C leaves, any other key stays."
      : "Leave Trocar? \(Counted.words(unsaved, "answer")) could not be saved and will be lost."
        + " C leaves."
  }

  /// What `C` agrees to where another case takes the place of one with unsaved answers.
  static func loss(unsaved: Int, of id: String) -> String {
    "\(Counted.words(unsaved, "answer")) of \(id) could not be saved and will be lost. C goes on."
  }
}

extension Question {
  /// The field that the question asks for.
  var place: FactPlace { FactPlace(subject, fact) }
}
