internal import Canvas
internal import Logic

/// Words about the patient that several screens show.
enum Who {
  /// The name, or the case where there is none.
  static func name(_ record: Case) -> String { record.sheet.text(.patientName) ?? record.id }

  /// `72 F`, or `72, sex ??`; question marks for what is not known.
  static func ageAndSex(_ record: Case) -> String {
    let isNothingKnown = record.sheet.number(.ageYears) == nil && record.sheet.word(.sex) == nil
    if isNothingKnown { return "age, sex ??" }
    return record.sheet.word(.sex) == nil
      ? "\(age(record)), sex ??" : "\(age(record)) \(sex(record))"
  }

  /// `72`, or `??`.
  static func age(_ record: Case) -> String {
    record.sheet.number(.ageYears)?.written ?? Sign.unknown.text
  }

  /// `72F`; only the age where the sex is not known.
  static func brief(_ record: Case) -> String {
    record.sheet.word(.sex) == nil ? age(record) : age(record) + sex(record)
  }

  /// `F`, or `?`.
  static func sex(_ record: Case) -> String {
    record.sheet.word(.sex).map { $0.prefix(1).uppercased() } ?? "?"
  }

  /// The allergies in words, short enough for row 1.
  static func allergy(_ record: Case) -> String {
    (record.sheet.text(.allergies) ?? Sign.unknown.text).clipped(to: 24)
  }
}
