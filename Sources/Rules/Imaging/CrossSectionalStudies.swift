internal import Logic

/// The CT, MRI and PET-CT studies of a case on which a procedure can be planned.
struct CrossSectionalStudies {
  /// The latest study that is not dated after the procedure; of a month the last day counts.
  let latest: Currency.DatedStudy?

  /// How many have no date.
  let undatedCount: Int

  /// How many are dated after the procedure: they show what came of it.
  let laterCount: Int

  init(_ reader: CaseReader, before procedure: CalendarDate?) {
    var dated: [Currency.DatedStudy] = []
    var undated = 0
    for index in reader.record.studies.indices {
      let place = CaseReader.Place.study(index)
      let kind = reader.reading(ImagingFacts.studyModality.name, at: place)
      guard let modality = kind.word(StudyModality.self), modality.isCrossSectional else {
        continue
      }
      guard let date = reader.reading(ImagingFacts.studyDate.name, at: place).date else {
        undated += 1
        continue
      }
      dated.append(Currency.DatedStudy(modality: modality.label, date: date))
    }
    let usable = dated.filter { !$0.date.isAfter(procedure) }
    self.latest = usable.max { $0.date.dayNumbers.upperBound < $1.date.dayNumbers.upperBound }
    self.undatedCount = undated
    self.laterCount = dated.count - usable.count
  }
}

extension CalendarDate {
  /// Whether the whole of this day or month lies after another; never where there is none.
  fileprivate func isAfter(_ other: CalendarDate?) -> Bool {
    guard let other else { return false }
    return dayNumbers.lowerBound > other.dayNumbers.upperBound
  }
}
