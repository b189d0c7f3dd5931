internal import Logic

/// Where a walk stops for an answer.
enum Stop: Hashable, Sendable {
  case worklist
  /// A field of a part.
  case field(DictatedPart, FactPlace)
  /// The techniques for a lesion, to choose among.
  case techniques(lesion: String)
  /// What the plan for a lesion comes to, and whether it is ready.
  case plan(lesion: String)
  /// A complication of the plan for a lesion.
  case risk(String, lesion: String)
  /// The decision of the meeting, to be recorded.
  case decision
  case report

  /// The step that it belongs to; nothing for the worklist.
  var step: StepName? {
    switch self {
    case .worklist: nil
    case .field(let part, _): part.step
    case .techniques, .plan: .technique
    case .risk: .complications
    case .decision: .meeting
    case .report: .report
    }
  }

  /// What is said once before the stops of one kind: those of a part, or of a lesion.
  var headline: Headline {
    switch self {
    case .worklist: .worklist
    case .field(let part, _): .part(part)
    case .techniques(let lesion): .techniques(lesion)
    case .plan(let lesion): .plan(lesion)
    case .risk(_, let lesion): .risks(lesion)
    case .decision: .decision
    case .report: .report
    }
  }

  /// What a heading is about.
  enum Headline: Hashable, Sendable {
    case worklist, decision, report
    case part(DictatedPart)
    case techniques(String)
    case plan(String)
    case risks(String)
  }
}

extension Dictation {
  /// The stops of a step, in order.
  ///
  /// - Parameter chosen: a part that was asked for; one about what comes after the referral is
  ///   walked through only then.
  func stops(of step: StepName, including chosen: DictatedPart? = nil) -> [Stop] {
    let parts = parts(of: step)
    switch step {
    case .caseEntry:
      return parts.filter { !$0.isLater || $0 == chosen }.flatMap(fieldStops)
    case .imaging: return parts.flatMap(fieldStops)
    case .technique:
      return file.record.lesions.map(\.id).flatMap { lesion -> [Stop] in
        let plan = parts.filter { $0.lesion == lesion }
        return [.techniques(lesion: lesion)] + plan.flatMap(fieldStops)
          + (plan.isEmpty ? [] : [.plan(lesion: lesion)])
      }
    case .complications:
      return file.record.lesions.map(\.id).flatMap { lesion in
        risks(lesion).map { .risk($0, lesion: lesion) }
      }
    case .meeting: return parts.flatMap(fieldStops) + [.decision]
    case .report: return [.report]
    case .followUp: return parts.flatMap(fieldStops)
    }
  }

  private func fieldStops(_ part: DictatedPart) -> [Stop] {
    places(in: part).map { .field(part, $0) }
  }

  /// The stop at which a field is asked: where the walk is, if it is asked there, or else in the
  /// first part that has it.
  func stop(at place: FactPlace, near step: StepName) -> Stop? {
    let order = [step] + StepName.allCases.filter { $0 != step }
    for step in order {
      for part in parts(of: step) where places(in: part).contains(place) {
        return .field(part, place)
      }
    }
    return nil
  }
}

extension DictatedPart {
  /// Whether it is about what comes after the referral.
  var isLater: Bool {
    guard case .section(let section) = kind else { return false }
    return section.isLater
  }
}
