/// The six steps from a referral to a report, in their order, and what comes after the procedure.
package enum StepName: Int, Hashable, Sendable, CaseIterable {
  case caseEntry = 1
  case imaging, technique, complications, meeting, report, followUp

  /// The step as row 2 names it.
  var label: String {
    switch self {
    case .caseEntry: "Case"
    case .imaging: "Imaging"
    case .technique: "Technique"
    case .complications: "Compl."
    case .meeting: "MDT"
    case .report: "Report"
    case .followUp: "After"
    }
  }

  /// The step in at most five columns, for the worklist and narrow screens.
  var shortLabel: String {
    switch self {
    case .caseEntry: "Case"
    case .imaging: "Image"
    case .technique: "Tech"
    case .complications: "Compl"
    case .meeting: "MDT"
    case .report: "Rep"
    case .followUp: "After"
    }
  }

  /// The number and the step in full: `3 Technique`.
  var words: String { "\(rawValue) \(title)" }

  /// The step in full, for help and messages.
  var title: String {
    switch self {
    case .caseEntry: "Case entry"
    case .imaging: "Imaging checklist"
    case .technique: "Technique"
    case .complications: "Complications"
    case .meeting: "MDT"
    case .report: "Report"
    case .followUp: "Procedure and follow-up"
    }
  }
}
