internal import Logic

/// The current case as it stands in its row: without its number and without who the patient is.
struct CaseText: Codable {
  var title: String
  var sheet: SheetText
  var lesions: [PartText]
  var studies: [PartText]
  /// Nothing where there are none, as in what an older program wrote.
  var visits: [PartText]?

  init(_ filed: Case) {
    title = filed.title
    sheet = filed.sheet.forRow
    lesions = filed.lesions.map { PartText(id: $0.id, sheet: $0.sheet.forRow) }
    studies = filed.studies.map { PartText(id: $0.id, sheet: $0.sheet.forRow) }
    visits =
      filed.visits.isEmpty ? nil : filed.visits.map { PartText(id: $0.id, sheet: $0.sheet.forRow) }
  }

  func filed(id: String, source: String) throws(Unreadable) -> Case {
    var filed = Case(id: id, title: title, source: source, sheet: try Sheet(row: sheet))
    for lesion in lesions {
      filed.lesions.append(Lesion(id: lesion.id, sheet: try Sheet(row: lesion.sheet)))
    }
    for study in studies {
      filed.studies.append(Study(id: study.id, sheet: try Sheet(row: study.sheet)))
    }
    for visit in visits ?? [] {
      filed.visits.append(Visit(id: visit.id, sheet: try Sheet(row: visit.sheet)))
    }
    return filed
  }
}

/// A lesion, a study or a visit as it stands in a row.
struct PartText: Codable {
  var id: String
  var sheet: SheetText
  /// The position in the list, in a change.
  var at: Int?
}
