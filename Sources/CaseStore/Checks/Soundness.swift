internal import Logic

/// What may be stored, whichever screen or file it comes from: nothing that could not be read
/// again, shown or told apart. Whether an answer suits its fact is for the catalogue to say.
struct Soundness {
  let id: String
  let identity: Set<FactName>

  static func isPrefix(_ text: String) -> Bool { 1...32 ~= text.utf8.count && isPlain(text) }

  /// Letters and digits without accents, dots, hyphens and underscores, as in the schema.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  func check(_ entry: JournalEntry) throws(StoreError) {
    try check(who: entry.who, seconds: entry.seconds)
    try sound { () throws(Unsound) in try check(entry.change) }
  }

  func check(_ filed: Case, who: String, seconds: Int) throws(StoreError) {
    try check(who: who, seconds: seconds)
    try sound { () throws(Unsound) in
      guard 1...64 ~= filed.id.utf8.count, Self.isPlain(filed.id) else { throw .caseID }
      try check(filed.title, .title, upTo: 1_000)
      try check(filed.source, .source, upTo: 1_000)
      try check(filed.sheet, isWhole: true)
      for lesion in filed.lesions { try check(.lesion(lesion.id), lesion.sheet) }
      for study in filed.studies { try check(.study(study.id), study.sheet) }
      for visit in filed.visits { try check(.visit(visit.id), visit.sheet) }
      try checkNoneTwice(filed.lesions.map { .lesion($0.id) })
      try checkNoneTwice(filed.studies.map { .study($0.id) })
      try checkNoneTwice(filed.visits.map { .visit($0.id) })
    }
  }

  func check(reason: String, who: String, seconds: Int) throws(StoreError) {
    try check(who: who, seconds: seconds)
    try sound { () throws(Unsound) in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
      try check(reason, .reason, upTo: 2_000)
    }
  }

  /// A revision has a short name on one line that is no number.
  func check(revisionName name: String) throws(StoreError) {
    try sound { () throws(Unsound) in
      try check(name, .revision, upTo: 100)
      guard Int(name) == nil, !name.contains("\n"), !name.contains("\t") else {
        throw .revisionName
      }
    }
  }

  /// A lesion, study or visit is added where the list has room for it, and removed where it stands.
  func checkPosition(of change: CaseChange, in filed: Case) throws(StoreError) {
    let (isRight, position): (Bool, Int) =
      switch change {
      case .answer, .retitle: (true, 0)
      case .addLesion(_, let index): (0...filed.lesions.count ~= index, index)
      case .addStudy(_, let index): (0...filed.studies.count ~= index, index)
      case .removeLesion(let lesion, let index):
        (filed.lesions.firstIndex { $0.id == lesion.id } ?? index == index, index)
      case .removeStudy(let study, let index):
        (filed.studies.firstIndex { $0.id == study.id } ?? index == index, index)
      case .addVisit(_, let index): (0...filed.visits.count ~= index, index)
      case .removeVisit(let visit, let index):
        (filed.visits.firstIndex { $0.id == visit.id } ?? index == index, index)
      }
    guard isRight else { throw .unsound(id: id, .position(position)) }
  }

  private func check(who: String, seconds: Int) throws(StoreError) {
    try sound { () throws(Unsound) in
      guard who.contains(where: { !$0.isWhitespace }) else { throw .nobody }
      try check(who, .who, upTo: 200)
      guard 0...253_402_300_799 ~= seconds else { throw .time(seconds) }
    }
  }

  private func checkNoneTwice(_ subjects: [Subject]) throws(Unsound) {
    var seen: Set<Subject> = []
    for subject in subjects where !seen.insert(subject).inserted { throw .sameIDTwice(subject) }
  }

  private func sound(_ check: () throws(Unsound) -> Void) throws(StoreError) {
    do {
      try check()
    } catch {
      throw .unsound(id: id, error)
    }
  }
}
