import Canvas
import Logic
import Rules

@testable import Screens

extension Story {
  /// The step that is asked for, as it stands now.
  func step<S>(_ name: StepName, as type: S.Type) -> S? { desk.steps[name] as? S }

  /// The answer on record for a fact of a lesion, or of the whole case.
  func answer(_ fact: FactName, lesion: String? = nil) -> Answer? {
    record?[FactPlace(lesion.map(Subject.lesion) ?? .wholeCase, fact)]
  }
}
