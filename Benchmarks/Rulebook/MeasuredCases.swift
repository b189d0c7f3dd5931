import Logic
import Rules
import TestSupport

/// A place in the folder of tests, from which their support finds the sample cases.
let placeOfTests = #filePath.replacing("/Benchmarks/", with: "/Tests/")

extension [Case] {
  /// A case of three lesions that all are open in many techniques: those of three sample cases,
  /// about the patient of the first.
  var threeLesions: Case {
    var record = first { $0.id.contains("fig-15") } ?? self[0]
    record.lesions = zip(
      ["A", "B", "C"], filter { ["fig-15", "fig-03", "fig-07"].contains($0.figure) }
    )
    .compactMap { id, sample in
      sample.lesions.first.map { Lesion(id: id, sheet: $0.sheet) }
    }
    return record
  }
}

extension Case {
  fileprivate var figure: String { String(id.prefix(6)) }

  /// Whether each rule holds of each lesion, by the plain reader.
  func plainTruths(_ rulebook: Rulebook) -> [Truth] {
    let reader = PlainReader(self, rulebook.catalogue, rulebook.settings)
    return lesions.indices.flatMap { lesion in
      rulebook.rules.map { reader.truth(of: $0.when, at: .lesion(lesion)) }
    }
  }

  /// Each answer about the first lesion and the patient made blank, and each yes or no turned.
  func changes(_ rulebook: Rulebook) -> [Judge.Change] {
    var changes: [Judge.Change] = []
    for declaration in rulebook.catalogue.declarations where declaration.isEntered {
      let isOfLesion = declaration.scope.isOfLesion
      if declaration.scope == .study { continue }
      let sheet = isOfLesion ? lesions[0].sheet : sheet
      let place: CaseReader.Place = isOfLesion ? .lesion(0) : .wholeCase
      guard let value = sheet[declaration.name]?.value else { continue }
      changes.append(Judge.Change(place, declaration.name, nil))
      if case .yesNo(let isYes) = value {
        changes.append(Judge.Change(place, declaration.name, .yesNo(!isYes)))
      }
    }
    return changes
  }
}

extension Assessment {
  /// How many facts stand in all reasons, so that every one of them is read.
  var reasonCount: Int {
    lesions.flatMap(\.techniques).map { technique in
      technique.trace.map(\.facts.count).reduce(0, +) + technique.rankReason.utf8.count
    }.reduce(0, +)
  }
}
