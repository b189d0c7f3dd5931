internal import Logic
internal import Rules

/// A line of the checklist that asks for attention, for one lesion.
struct ImagingProblem: Hashable, Sendable {
  let item: ChecklistItem
  let lesion: Int
  private let urgency: Int

  /// Every problem, worst first: known holds, holds that are not excluded, what is not in order,
  /// what is not known.
  static func all(_ lines: [Imaging.Line]) -> [ImagingProblem] {
    let problems = lines.flatMap { line in
      line.checked.enumerated().compactMap { lesion, checked in
        urgency(checked).map {
          ImagingProblem(item: line.item, lesion: lesion, urgency: $0)
        }
      }
    }
    return (0..<4).flatMap { urgency in problems.filter { $0.urgency == urgency } }
  }

  private static func urgency(_ checked: CheckedItem) -> Int? {
    if checked.holdsHere { return checked.holds.contains { $0.truth == .yes } ? 0 : 1 }
    switch checked.state {
    case .notMet: return 2
    case .notKnown: return 3
    case .met, .note, .notApplicable: return nil
    }
  }
}

extension Work<Imaging> {
  /// Goes to the next problem of the page, or the one before; from none to the worst.
  mutating func goToProblem(by distance: Int) {
    let lines = step.lines(file)
    let problems = ImagingProblem.all(lines)
    guard !problems.isEmpty else {
      goToQuestionIfAny(by: distance, orSay: "Nothing on this page asks for attention.")
      return
    }
    let here = problems.firstIndex {
      $0.lesion == file.lesionIndex && $0.item.id == lines[step.index(lines)].item.id
    }
    let next = here.map { ($0 + distance + problems.count) % problems.count } ?? 0
    let problem = problems[next]
    file.lesionIndex = problem.lesion
    step.select(problem.item, in: file)
    let lesion = file.lesion.map { ", \($0.id)" } ?? ""
    say("\(next + 1) of \(problems.count), worst first: \(problem.item.label)\(lesion).")
  }
}
