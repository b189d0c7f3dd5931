internal import Logic

extension OpenCase {
  /// The answers on the same sheet that count for nothing as the case stands, since nothing asks for
  /// them.
  func idleAnswers(beside place: FactPlace) -> Set<FactName> {
    let reader = reader
    guard let at = reader.place(of: place.subject), let sheet = record.sheet(of: place.subject)
    else { return [] }
    return Set(
      sheet.answers.keys.filter { fact in
        guard let declaration = catalogue[fact] else { return false }
        return reader.truthOfBeingAsked(declaration, at: at) == .no
      })
  }
}
