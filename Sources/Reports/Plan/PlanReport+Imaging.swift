internal import Logic
internal import Rules

extension PlanReport {
  /// Which images there are, how old they are on the day of the procedure, and what they show.
  var imaging: Report.Section {
    let studies = record.studies.indices.map { index in
      [
        ImagingFacts.studyModality.name, ImagingFacts.studyDate.name,
        ImagingFacts.studyRegion.name, ImagingFacts.studySequences.name,
      ].map { words($0, at: .study(index)) ?? "not recorded" }
    }
    var blocks: [Report.Block] = [
      studies.isEmpty
        ? .line("No study is on record.")
        : .table(head: ["Study", "Date", "Region", "Sequences"], rows: studies),
      .pairs(currencyPairs),
    ]
    let currency = Currency(reader)
    for (index, (lesion, place)) in lesions.enumerated() {
      let items = Checklist.check(reader, lesion: index, by: rulebook)
        .filter { $0.state != .notApplicable && $0.item.shows != .hint }
      blocks.append(.heading(name(of: lesion, at: place)))
      blocks.append(
        .table(
          head: ["Checklist", "State", "Answer", "Why", "References"],
          rows: items.map { row($0, currency) }))
    }
    return .init("Imaging and checklist", blocks)
  }

  private var currencyPairs: [Report.Pair] {
    let currency = Currency(reader)
    let pairs: [(String, String?)] = [
      ("Procedure", currency.procedureDate?.words ?? "not known"),
      (
        "Latest CT or MRI",
        currency.latest.map { latest in
          let isToCome = options.day.map(latest.isAfter) ?? false
          return "\(latest.modality), \(latest.date.words)" + (isToCome ? ", to come" : "")
        }
      ),
      ("Age on the day", "\(currency.ageInWords): \(currency.state.words)"),
      ("Limits", currency.limitsInWords), ("Doubt", currency.doubt),
      ("Way out", currency.release),
    ]
    return pairs.compactMap { label, value in value.map { .init(label, $0) } }
  }

  private func row(_ item: CheckedItem, _ currency: Currency) -> [String] {
    let state =
      item.isToCome(currency, after: options.day)
      ? "to come" : item.state.words + (item.isHolding ? ", holds the plan" : "")
    return [
      item.item.label, state, item.value,
      item.item.why, item.item.references.map(String.init).joined(separator: ", "),
    ]
  }
}
