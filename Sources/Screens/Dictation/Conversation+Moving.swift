internal import Logic
internal import Rules

extension Conversation {
  /// The stops of the step where the walk is.
  var stops: [Stop] {
    guard let dictation, let step = stop.step else { return [.worklist] }
    return dictation.stops(of: step, including: chosenPart)
  }

  /// Enter: on to the next stop, with things as they are.
  mutating func goOn() -> [Effect] {
    guard stop != .worklist else {
      sayPage()
      return []
    }
    return move(by: 1)
  }

  /// So many stops on, into the next step at the end, and from the last one to the worklist.
  mutating func move(by distance: Int) -> [Effect] {
    let stops = stops
    let next = (stops.firstIndex(of: stop) ?? -1) + distance
    if stops.indices.contains(next) {
      stop = stops[next]
      return []
    }
    return turnStep(by: distance > 0 ? 1 : -1)
  }

  /// On from what was just answered, whatever is asked now.
  ///
  /// - Parameter before: the stops as they were when it was asked.
  mutating func follow(_ before: [Stop]) -> [Effect] {
    let now = stops
    if now.contains(stop) { return move(by: 1) }
    let rest = before.drop { $0 != stop }.dropFirst()
    if let next = rest.first(where: now.contains) {
      stop = next
      return []
    }
    return turnStep(by: 1)
  }

  private mutating func turnStep(by distance: Int) -> [Effect] {
    guard let dictation, let step = stop.step else { return [] }
    var number = step.rawValue + distance
    while let name = StepName(rawValue: number) {
      let stops = dictation.stops(of: name)
      if let next = distance > 0 ? stops.first : stops.last {
        stop = next
        return []
      }
      if distance > 0 { say(Self.emptiness(of: name)) }
      number += distance
    }
    if distance > 0 { return turnToWorklist() }
    say("This is the first question.")
    return []
  }

  private static func emptiness(of step: StepName) -> String {
    "\(step.rawValue). \(step.title): nothing here, since no technique is chosen. go 3 chooses one."
  }

  mutating func turnToWorklist() -> [Effect] {
    (stop, headline, saidStep) = (.worklist, nil, nil)
    return [.loadWorklist]
  }

  /// Goes to a step by its number, or to a section by how its name begins.
  mutating func go(to words: String) -> [Effect] {
    if words == "0" { return turnToWorklist() }
    guard let dictation else { return off("Open a case first.") }
    if let number = Int(words) {
      guard let name = StepName(rawValue: number) else {
        return off("Steps are 1 to 7; 0 is the worklist.")
      }
      guard let first = dictation.stops(of: name).first else {
        return off(Self.emptiness(of: name))
      }
      (stop, chosenPart, headline) = (first, nil, nil)
      return []
    }
    let parts = dictation.parts(of: .caseEntry)
    let sought = words.lowercased()
    guard !sought.isEmpty,
      let part = parts.first(where: { $0.name.lowercased() == sought })
        ?? parts.first(where: { $0.name.lowercased().hasPrefix(sought) })
    else {
      let names = parts.map(\.name).uniqued.joined(separator: ", ")
      return off("go is followed by a step, 0 to 7, or by one of: \(names).")
    }
    guard let place = dictation.places(in: part).first else {
      return off("Nothing is asked in \(part.name) yet.")
    }
    (stop, chosenPart, headline) = (.field(part, place), part, nil)
    return []
  }

  /// On to the stops behind this part.
  mutating func turnSection() -> [Effect] {
    let rest = stops.drop { $0 != stop }.drop { $0.headline == stop.headline }
    guard let next = rest.first else { return turnStep(by: 1) }
    stop = next
    return []
  }

  /// To the next lesion in this step, or to one by its letter.
  mutating func turnLesion(_ words: String) -> [Effect] {
    guard let dictation else { return off("Open a case first.") }
    let lesions = dictation.file.record.lesions.map(\.id)
    let here = stop.lesion.flatMap(lesions.firstIndex) ?? -1
    let wanted =
      words.isEmpty
      ? (lesions.isEmpty ? nil : lesions[(here + 1) % lesions.count])
      : lesions.first { $0.lowercased() == words.lowercased() }
    guard let wanted else {
      return off(
        "Lesions on record: \(lesions.isEmpty ? "none" : lesions.joined(separator: ", ")).")
    }
    guard let next = stops.first(where: { $0.lesion == wanted }) else {
      return off("This step asks nothing of lesion \(wanted) by itself.")
    }
    stop = next
    return []
  }

  /// Shows a field, wherever it is asked.
  mutating func show(_ place: FactPlace?) {
    guard let dictation, let place,
      let next = dictation.stop(at: place, near: stop.step ?? .caseEntry)
    else { return }
    if case .field(let part, _) = next, part.isLater { chosenPart = part }
    stop = next
  }

  /// Sees to it that what is asked is still there, after something was taken away.
  mutating func stayOnGround() {
    guard stop != .worklist else { return }
    guard let dictation else {
      stop = .worklist
      return
    }
    let stops = stops
    if stops.contains(stop) { return }
    let isNear = { [stop] (other: Stop) in other.headline == stop.headline }
    stop =
      stops.first(where: isNear) ?? stops.first ?? dictation.stops(of: .caseEntry).first ?? .report
  }

  /// Says why something cannot be done now, and what can.
  mutating func off(_ words: String) -> [Effect] {
    say(words)
    return []
  }
}

extension Stop {
  /// The lesion that it is about; nothing where it is about the whole case.
  var lesion: String? {
    switch self {
    case .worklist, .decision, .report: nil
    case .field(let part, let place):
      if case .lesion(let id) = place.subject { id } else { part.lesion }
    case .techniques(let lesion), .plan(let lesion), .risk(_, let lesion): lesion
    }
  }
}
