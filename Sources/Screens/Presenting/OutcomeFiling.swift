internal import Logic
internal import Rules

/// What an outcome of a meeting changes in the case that it is about: the answers of step 5, given
/// by the same path and checked by the same rules.
struct OutcomeFiling {
  /// The changes in order, each an undoable step; none where the case says all this already.
  private(set) var changes: [CaseChange] = []
  /// What the case has on record and the outcome replaces, in words; empty where it replaces nothing.
  private(set) var superseded: [String] = []
  /// Why the case cannot take the outcome.
  private(set) var refusal: Refusal?
  /// What stands in the way of the plan after the outcome.
  private(set) var remark = ""

  /// Why not, in a sentence, and the field where it is mended.
  struct Refusal: Hashable, Sendable {
    let words: String
    var field = OutcomeForm.Field.decision
  }

  private var file: OpenCase
  private let outcome: TeamMeeting.Outcome

  init(
    _ outcome: TeamMeeting.Outcome, of meeting: TeamMeeting, in record: Case,
    _ rulebook: Rulebook, now: Moment
  ) {
    self.outcome = outcome
    file = OpenCase(record, journal: [], rulebook: rulebook, now: now)
    let wasRecorded = record.sheet[.reviewDone]?.value == .yesNo(true)
    decide()
    if !Self.isSaid(outcome.reason, in: record) {
      give(.wholeCase, .meetingReason, outcome.reason)
    }
    giveDissent(isNew: !superseded.isEmpty)
    if !superseded.isEmpty { nameSuperseded(record) }
    // The day and who was there belong to the decision: they are corrected with it.
    let isNew = !wasRecorded || !changes.isEmpty
    if isNew { give(.wholeCase, .meetingDate, .date(meeting.day), keepsWords: wasRecorded) }
    let isPresentKnown =
      record.sheet.text(.attendees) != nil
      || !(record.sheet.words(.disciplines) ?? []).isEmpty
    if !outcome.agreed.isEmpty, !isPresentKnown || (wasRecorded && isNew) {
      give(.wholeCase, .attendees, .text(outcome.agreed), keepsWords: false)
    }
    guard refusal == nil else { return }
    if !superseded.isEmpty, outcome.reason.isEmpty {
      refusal = Refusal(
        words: "Say in Reason why this supersedes what the case has: "
          + superseded.joined(separator: ", ") + ".", field: .reason)
      return
    }
    if let obstacle = Recording(file).obstacle {
      refuse(obstacle)
      return
    }
    give(.wholeCase, .reviewDone, .yesNo(true), keepsWords: false)
    remark = holdsAfterwards
  }

  /// Whether the case has this reason, alone or with what its decision took the place of.
  private static func isSaid(_ reason: String, in record: Case) -> Bool {
    record.sheet.text(.meetingReason)?.hasPrefix(reason + supersedes) == true
  }

  private static let supersedes = " (supersedes: "

  /// The lesions with a plan; all where none has one.
  static func lesions(of record: Case) -> [Lesion] {
    let planned = record.plannedTechniques
    let those = record.lesions.filter { planned[$0.id] != nil }
    return those.isEmpty ? record.lesions : those
  }

  /// What the case has on record about the decision, lesion by lesion; empty where nothing is.
  static func onRecord(_ record: Case, _ catalogue: Catalogue) -> String {
    let decisions = record.lesions.compactMap { lesion in
      lesion.sheet.word(.meetingDecision).map {
        "\(lesion.id) \(catalogue.label(of: $0, in: .meetingDecision))"
      }
    }
    guard !decisions.isEmpty else { return "" }
    let isRecorded = record.sheet[.reviewDone]?.value == .yesNo(true)
    let day = record.sheet.date(.meetingDate).map { ", \($0.words)" } ?? ""
    let reason = record.sheet.text(.meetingReason).map { ": \($0)" } ?? ""
    return decisions.joined(separator: ", ") + (isRecorded ? day : ", not recorded yet") + reason
  }
}

extension OutcomeFiling {
  private mutating func decide() {
    for lesion in Self.lesions(of: file.record) {
      let subject = Subject.lesion(lesion.id)
      // What came to the case after the outcome was typed is not decided about by it.
      guard
        let decision = outcome.lesions.isEmpty
          ? outcome.decision : outcome.decision(on: lesion.id)
      else { continue }
      give(subject, .meetingDecision, .word(decision), keepsWords: true)
      switch decision {
      case MeetingDecision.acceptIf.rawValue: give(subject, .meetingCondition, outcome.reason)
      case MeetingDecision.accept.rawValue, MeetingDecision.reject.rawValue,
        MeetingDecision.otherTechnique.rawValue:
        take(subject, .meetingCondition)
      default: break
      }
    }
  }

  /// A dissent belongs to its decision: one without goes with the decision that it was against.
  private mutating func giveDissent(isNew: Bool) {
    if !outcome.dissented.isEmpty {
      give(.wholeCase, .meetingDissent, outcome.dissented)
    } else if isNew {
      take(.wholeCase, .meetingDissent)
    }
  }

  /// Says with the reason what the decision takes the place of, so that the report shows both.
  private mutating func nameSuperseded(_ record: Case) {
    let before = Self.onRecord(record, file.catalogue)
    guard !before.isEmpty, !outcome.reason.isEmpty else { return }
    let place = FactPlace(.wholeCase, .meetingReason)
    changes.removeAll { if case .answer(place, _, _) = $0 { true } else { false } }
    let words = String(outcome.reason + Self.supersedes + before + ")".prefix(1_000))
    changes.append(record.answering(place, .value(.text(words))))
    file = OpenCase(record, journal: [], rulebook: file.rulebook, now: file.now)
    for change in changes { try? file.make(change, .given) }
  }

  private mutating func give(_ subject: Subject, _ fact: FactName, _ text: String) {
    if !text.isEmpty { give(subject, fact, .text(text), keepsWords: true) }
  }

  private mutating func take(_ subject: Subject, _ fact: FactName) {
    make(FactPlace(subject, fact), nil, keepsWords: true)
  }

  private mutating func give(
    _ subject: Subject, _ fact: FactName, _ value: FactValue, keepsWords: Bool
  ) {
    make(FactPlace(subject, fact), .value(value), keepsWords: keepsWords)
  }

  /// - Parameter keepsWords: Whether the answer that is replaced is to be named.
  private mutating func make(_ place: FactPlace, _ answer: Answer?, keepsWords: Bool) {
    let old = file.record[place]
    guard refusal == nil, old != answer else { return }
    if let why = Meeting().refusal(of: answer, at: place, in: file) {
      refusal = Refusal(words: why)
      return
    }
    if keepsWords, let old, let value = old.value { superseded.append(words(value, at: place)) }
    let change = file.record.answering(place, answer)
    do {
      try file.make(change, .given)
      changes.append(change)
    } catch {
      refusal = Refusal(words: "The case has changed meanwhile. Decide again.")
    }
  }

  private func words(_ value: FactValue, at place: FactPlace) -> String {
    let label = file.catalogue.label(of: place.fact).lowercased()
    let whose = if case .lesion(let id) = place.subject { "\(id) " } else { "" }
    let words =
      switch value {
      case .word(let word): file.catalogue.label(of: word, in: place.fact)
      case .date(let date): date.words
      case .text(let text): text
      default: "\(value)"
      }
    return "\(whose)\(label) \(words)"
  }

  private mutating func refuse(_ obstacle: Recording.Obstacle) {
    let field: OutcomeForm.Field =
      switch obstacle.place?.fact {
      case FactName.meetingReason, FactName.meetingCondition: .reason
      case FactName.disciplines, FactName.attendees: .agreed
      default: .decision
      }
    refusal = Refusal(words: obstacle.words, field: field)
  }

  /// An accepted plan is not ready while a hold stands.
  private var holdsAfterwards: String {
    let isAccepted = ([outcome.decision] + outcome.lesions.map(\.decision)).contains {
      $0.hasPrefix(MeetingDecision.accept.rawValue)
    }
    let holds = file.assessment.openHolds(
      planned: file.record.plannedTechniques, file.catalogue
    ).filter(\.isCalledFor)
    guard isAccepted, !holds.isEmpty else { return "" }
    return "Accepted, not ready: \(Counted.words(holds.count, "hold")) still open."
  }
}
