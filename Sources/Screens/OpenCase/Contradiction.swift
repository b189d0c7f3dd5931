internal import Logic
internal import Rules

/// Two answers that cannot both be so, at the one that is to be looked at. What rules read of them
/// stays as it is.
struct Contradiction: Hashable, Sendable {
  let place: FactPlace
  /// What is wrong, for the place beside the field: `its parts come to 8 days, which counts`.
  let words: String

  /// All that are on record.
  static func all(in record: Case, _ reader: CaseReader, _ catalogue: Catalogue) -> [Contradiction]
  {
    let subjects =
      [Subject.wholeCase] + record.lesions.map { .lesion($0.id) }
      + record.studies.map { .study($0.id) }
    let totals = subjects.flatMap { subject -> [Contradiction] in
      guard let at = reader.place(of: subject), let sheet = record.sheet(of: subject) else {
        return []
      }
      return sheet.answers.keys.sorted().compactMap { fact in
        guard let declaration = catalogue[fact], let parts = reader.parts(against: declaration, at)
        else { return nil }
        if isOfReferral(sheet, fact, parts) { return nil }
        let unit = declaration.kind.unit ?? ""
        return Contradiction(
          place: FactPlace(subject, fact),
          words: "its parts come to \(Reading(parts).written) \(unit), which counts")
      }
    }
    return totals + record.lesions.compactMap(levels) + clotting(record)
  }

  /// Days of symptoms as they were told some days before the procedure, to which they grow.
  private static func isOfReferral(_ sheet: Sheet, _ fact: FactName, _ parts: Interval) -> Bool {
    guard fact == "symptom_duration_days", let stated = sheet.number(fact) else { return false }
    return stated <= parts.low && parts.low - stated <= 14
  }

  /// A sacrum at levels of which none is sacral.
  private static func levels(_ lesion: Lesion) -> Contradiction? {
    guard lesion.sheet.word(.site) == "sacrum", let levels = lesion.sheet.words(.levels),
      !levels.isEmpty, !levels.contains(where: { $0.hasPrefix("S") })
    else { return nil }
    return Contradiction(
      place: FactPlace(.lesion(lesion.id), .levels), words: "no level of the sacrum")
  }

  /// No coagulopathy beside figures outside those of SIR 2019 for procedures of high bleeding risk:
  /// INR at most 1.8, platelets at least 50 (doi:10.1016/j.jvir.2019.04.017).
  private static func clotting(_ record: Case) -> [Contradiction] {
    let fact: FactName = "coagulopathy"
    guard record.sheet[fact]?.value == .yesNo(false) else { return [] }
    var found: [String] = []
    if let inr = record.sheet.number("inr"), inr > 1.8 { found.append("INR \(inr.written)") }
    if let count = record.sheet.number("platelets_10e9_l"), count < 50 {
      found.append("platelets \(count.written)")
    }
    guard !found.isEmpty else { return [] }
    return [
      Contradiction(
        place: FactPlace(.wholeCase, fact),
        words: "\(found.joined(separator: ", ")): outside SIR 2019")
    ]
  }
}
