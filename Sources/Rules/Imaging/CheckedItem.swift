package import Logic

/// A line of the checklist as it stands for one lesion.
package struct CheckedItem: Hashable, Sendable {
  package let item: ChecklistItem
  package let state: State

  /// The value in words: `4 mm`, `partial`, `MRI 20 Nov`, `not known`.
  package let value: String

  /// The holds that stand because of this line.
  package let holds: [Hold]

  /// The age of the images, on the line that is about it.
  package let currency: Currency?

  /// Whether a plan has to wait because of this line.
  package var isHolding: Bool { !holds.isEmpty }

  /// Whether the line is in order only once the images are made: the latest are dated after a day,
  /// such as today. Where that day is not known, nothing is to come.
  package func isToCome(_ currency: Currency, after day: CalendarDate?) -> Bool {
    guard let day, item.shows == .latestStudy, state == .met, !isHolding else { return false }
    return currency.latest?.isAfter(day) ?? false
  }

  /// How a line stands.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case met
    /// Not in order; a plan waits only where a hold stands as well.
    case notMet = "not_met"
    /// In order with a remark.
    case note
    case notKnown = "not_known"
    case notApplicable = "not_applicable"
  }
}

extension CheckedItem {
  /// Why the line stands as it does, one sentence a line, for the pane beside the list.
  package var why: [String] {
    var lines = [item.why]
    lines += holds.map { $0.rule.says }
    if let currency {
      lines.append("\(currency.ageInWords) on the day: \(currency.limitsInWords)")
      if let doubt = currency.doubt { lines.append(doubt) }
      if currency.state == .notKnown { lines.append("an unknown date counts as out of date") }
      if let release = currency.release { lines.append(release) }
    }
    return lines
  }
}
