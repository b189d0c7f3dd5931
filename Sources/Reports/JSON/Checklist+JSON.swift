internal import Logic
package import Rules

extension CheckedItem {
  /// The line of the checklist as `trocar checklist` answers it to other programs.
  package var json: JSON {
    [
      "item": .text(item.id), "section": .text(item.section.rawValue), "label": .text(item.label),
      "state": .text(state.rawValue), "value": .text(value),
      "fact": JSON(item.shows.fact?.rawValue), "holds": JSON(holds.map(\.rule.id).uniqued),
      "why": JSON(why), "refs": JSON(item.references),
    ]
  }
}

extension Currency {
  /// The age of the images on the day, as other programs read it.
  package var json: JSON {
    [
      "procedure_date": JSON(procedureDate?.description),
      "latest": latest.map {
        ["study_modality": .text($0.modality), "study_date": .text($0.date.description)]
      } ?? .null,
      "age_days": age.map { Reading($0).json } ?? "unknown", "state": .text(state.rawValue),
      "current_days": currentDays.map { JSON($0) } ?? .null,
      "month_days": monthDays.map { JSON($0) } ?? .null,
      "undated_studies": JSON(undatedStudies), "later_studies": JSON(laterStudies),
      "release": JSON(release),
    ]
  }
}
