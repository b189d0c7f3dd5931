internal import Logic

extension Soundness {
  func check(_ change: CaseChange) throws(Unsound) {
    switch change {
    case .answer(let place, let old, let new):
      if place.subject != .wholeCase, identity.contains(place.fact) {
        throw .identityOfPart(place.fact)
      }
      for recorded in [old, new].compactMap({ $0 }) { try check(recorded, place.fact) }
      try check(place.fact)
    case .addLesion(let lesion, _), .removeLesion(let lesion, _):
      try check(.lesion(lesion.id), lesion.sheet)
    case .addStudy(let study, _), .removeStudy(let study, _):
      try check(.study(study.id), study.sheet)
    case .addVisit(let visit, _), .removeVisit(let visit, _):
      try check(.visit(visit.id), visit.sheet)
    case .retitle(let old, let new):
      try check(old, .title, upTo: 1_000)
      try check(new, .title, upTo: 1_000)
    }
  }

  /// Checks a lesion, a study or a visit.
  func check(_ subject: Subject, _ sheet: Sheet) throws(Unsound) {
    switch subject {
    case .wholeCase: break
    case .lesion(let name), .study(let name), .visit(let name):
      guard 1...40 ~= name.count, name.utf8.count <= 200, !name.hasControlCharacters,
        name.first?.isWhitespace == false, name.last?.isWhitespace == false, !name.contains("\n")
      else { throw .subjectID(subject) }
    }
    try check(sheet, isWhole: false)
  }

  func check(_ sheet: Sheet, isWhole: Bool) throws(Unsound) {
    for (name, answer) in sheet.answers {
      if !isWhole, identity.contains(name) { throw .identityOfPart(name) }
      try check(name)
      try check(RecordedAnswer(answer, assumption: sheet.assumptions[name]), name)
    }
    for name in sheet.assumptions.keys where sheet.answers[name] == nil {
      throw .assumedWithoutAnswer(name)
    }
  }

  private func check(_ name: FactName) throws(Unsound) {
    let text = name.rawValue
    guard 1...64 ~= text.utf8.count, Self.isPlain(text) else { throw .factName(name) }
  }

  private func check(_ recorded: RecordedAnswer, _ name: FactName) throws(Unsound) {
    if let assumption = recorded.assumption {
      try check(assumption, .assumption(name), upTo: 2_000)
    }
    switch recorded.answer {
    case .unknown, .value(.yesNo), .value(.date): break
    case .value(.number(let number)):
      guard number.isFinite else { throw .number(name) }
    case .value(.numbers(let numbers)):
      guard numbers.count <= 1_000 else { throw .tooLong(.answer(name)) }
      guard numbers.allSatisfy(\.isFinite) else { throw .number(name) }
    case .value(.word(let word)): try checkWord(word, name)
    case .value(.words(let words)):
      guard words.count <= 200 else { throw .tooLong(.answer(name)) }
      for word in words { try checkWord(word, name) }
    case .value(.text(let text)): try check(text, .answer(name), upTo: 20_000)
    }
  }

  private func checkWord(_ word: String, _ name: FactName) throws(Unsound) {
    guard 1...100 ~= word.utf8.count else { throw .word(name) }
    try check(word, .answer(name), upTo: 100)
  }

  func check(_ text: String, _ field: Unsound.Field, upTo bytes: Int) throws(Unsound) {
    guard text.utf8.count <= bytes else { throw .tooLong(field) }
    guard !text.hasControlCharacters else { throw .controlCharacter(field) }
  }
}

extension String {
  /// Whether the text has control characters other than tabs and line feeds.
  fileprivate var hasControlCharacters: Bool {
    unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
  }
}
