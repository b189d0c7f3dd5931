internal import Documents
internal import Logic

/// What can only be judged once the whole case is read.
extension FileReading {
  mutating func checkTogether(_ settings: Settings) {
    let reader = CaseReader(record, layout.catalogue, settings)
    for (place, position) in positions {
      guard let declaration = layout.catalogue[place.fact], let at = reader.place(of: place.subject)
      else { continue }
      checkIsAsked(declaration, at, position, reader, settings)
      checkStatedTotal(declaration, place, at, position, reader)
    }
    checkDates(reader)
  }

  private mutating func checkIsAsked(
    _ declaration: Declaration, _ at: CaseReader.Place, _ position: Document.Position,
    _ reader: CaseReader, _ settings: Settings
  ) {
    guard reader.truthOfBeingAsked(declaration, at: at) == .no else { return }
    let when = declaration.askedWhen.words(layout.catalogue, settings)
    remark(position, "`\(declaration.name)` counts for nothing here. It is asked when: \(when).")
  }

  private mutating func checkStatedTotal(
    _ declaration: Declaration, _ place: FactPlace, _ at: CaseReader.Place,
    _ position: Document.Position, _ reader: CaseReader
  ) {
    guard let interval = reader.parts(against: declaration, at),
      case .value(.number(let stated)) = record[place]
    else { return }
    let parts = Reading(interval).written
    fault(
      position,
      "`\(declaration.name)` says \(stated.written), and its parts come to \(parts). Mend one of"
        + " them, or leave the total out.")
  }

  private mutating func checkDates(_ reader: CaseReader) {
    checkVisits()
    let day = FactPlace(.wholeCase, "procedure_date")
    guard case .value(.date(let procedure)) = record[day] else { return }
    for study in record.studies {
      checkOrder(FactPlace(.study(study.id), "study_date"), procedure, "The study")
    }
    for lesion in record.lesions {
      checkOrder(FactPlace(.lesion(lesion.id), "onset_date"), procedure, "The onset")
    }
  }

  /// Remarks on studies of a day that has not come. An assumed day is no claim that one was made.
  mutating func remarkOnStudies(after today: CalendarDate) {
    for study in record.studies where study.sheet.assumptions["study_date"] == nil {
      let place = FactPlace(.study(study.id), "study_date")
      guard case .value(.date(let date)) = record[place], let position = positions[place],
        date.dayNumbers.lowerBound > today.dayNumbers.upperBound
      else { continue }
      remark(
        position,
        "The study of \(date) lies after today, \(today). Its age on the day is counted as if it"
          + " had been made.")
    }
  }

  private mutating func checkVisits() {
    guard case .value(.date(let done)) = record[FactPlace(.wholeCase, "procedure_done_date")]
    else { return }
    for visit in record.visits {
      let place = FactPlace(.visit(visit.id), "visit_date")
      guard case .value(.date(let date)) = record[place], let position = positions[place],
        date.dayNumbers.upperBound < done.dayNumbers.lowerBound
      else { continue }
      fault(
        position,
        "The visit of \(date) lies before the procedure of \(done). Mend one of the dates.")
    }
  }

  private mutating func checkOrder(_ place: FactPlace, _ procedure: CalendarDate, _ what: String) {
    guard case .value(.date(let date)) = record[place], let position = positions[place],
      date.dayNumbers.lowerBound > procedure.dayNumbers.upperBound
    else { return }
    fault(
      position,
      "\(what) of \(date) lies after the procedure of \(procedure). Mend one of the dates.")
  }
}
