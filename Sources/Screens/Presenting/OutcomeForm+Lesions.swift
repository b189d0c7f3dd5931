internal import Logic
internal import Rules

/// What is decided about each lesion of a case: the same for all, unless a lesion is named first.
extension OutcomeForm {
  /// The lesions by which decisions are kept; a case without any has one without a name.
  private var places: [String] { lesions.isEmpty ? [""] : lesions }

  var undecided: [String] { places.filter { decisions[$0] == nil } }

  /// The decision for all lesions, where it is the same.
  private var same: MeetingDecision? {
    guard undecided.isEmpty, let first = places.first.flatMap({ decisions[$0] }) else { return nil }
    return places.allSatisfy { decisions[$0] == first } ? first : nil
  }

  mutating func decideAll(_ decision: MeetingDecision) {
    for place in places { decisions[place] = decision }
  }

  /// Takes a letter on the outcome: that of a decision, or a capital that names a lesion first.
  mutating func decide(_ letter: Character) -> Bool {
    // `A d` is written as `Ad` is.
    if letter == " " { return true }
    if lesions.count > 1, lesions.contains(String(letter)) {
      lesion = String(letter)
      return true
    }
    guard let decision = Self.letters[letter] else { return false }
    if let lesion {
      decisions[lesion] = decision
      self.lesion = nil
    } else {
      decideAll(decision)
    }
    if undecided.isEmpty { field = asksWhichTechnique ? .reason : .dissented }
    return true
  }

  /// The decision as the meeting keeps it beside those on lesions: that of the first.
  var decisionOnRecord: String { places.first.flatMap { decisions[$0] }?.rawValue ?? "" }

  /// Whether the reason has to say which technique is meant.
  var asksWhichTechnique: Bool { decisions.values.contains(.otherTechnique) }

  /// The decision as the form shows it.
  var decisionWords: String {
    if let same, lesion == nil {
      return same.label + (lesions.count > 1 && leftOut.isEmpty ? ", for all lesions" : "")
    }
    if decisions.isEmpty, lesion == nil { return "??" }
    return places.map { place in
      "\(place) " + (place == lesion ? "??" : decisions[place]?.label ?? "??")
    }.joined(separator: "; ")
  }

  /// Which lesions it is about, where there are several, behind the number of the case.
  var scope: String {
    guard lesions.count + leftOut.count > 1 else { return "" }
    let named = lesions.joined(separator: ", ")
    return leftOut.isEmpty
      ? ", FOR ALL LESIONS: \(named)"
      : ", FOR LESIONS \(named); WITHOUT A PLAN: \(leftOut.joined(separator: ", "))"
  }

  /// How the field under the cursor is answered.
  var help: String {
    guard slip.isEmpty else { return "\(slip) is no outcome; take it back, then: \(field.help)" }
    if field == .reason, asksWhichTechnique {
      return "Which technique, and why. It goes into the case as well."
    }
    if field == .action, self[.action].isEmpty, !actions.isEmpty {
      return "Empty line: Enter records the outcome, Backspace takes the last action back."
    }
    guard field == .decision, lesions.count > 1, let last = lesions.last else { return field.help }
    if let lesion { return "Lesion \(lesion): " + field.help }
    return
      "a accept, o accept if, d defer, r reject, t other: for all. \(last) first: \(last) alone"
  }
}
