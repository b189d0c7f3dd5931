internal import Logic
internal import Rules

extension Conversation {
  /// Does what a command does where the walk is, or says why not.
  mutating func perform(_ command: LineCommand, _ rest: String) -> [Effect] {
    switch command {
    case .help:
      for line in help { say(line) }
      return []
    case .quit: return quit()
    case .brief:
      isBrief.toggle()
      say(isBrief ? "Brief. brief says again how to answer." : "In full.")
      return []
    case .open, .find, .more: return onWorklist(command, rest)
    case .new where stop == .worklist || rest == "case": return createCase()
    case .worklist: return turnToWorklist()
    case .go: return go(to: rest)
    default:
      guard dictation != nil, stop != .worklist else {
        return off("\(command.rawValue) needs an open case: a number opens one.")
      }
      return performInCase(command, rest)
    }
  }

  private mutating func performInCase(_ command: LineCommand, _ rest: String) -> [Effect] {
    if command.changesCase || command == .measures && !rest.isEmpty, let why = refusal {
      return off(why)
    }
    switch command {
    case .back: return move(by: -1)
    case .skip: return move(by: 1)
    case .next: return goToProblem()
    case .blank: return makeBlank()
    case .list: list()
    case .section: return rest.isEmpty ? turnSection() : go(to: rest)
    case .lesion: return turnLesion(rest)
    case .question: return turnQuestion(rest)
    case .why: return sayWhy(rest)
    case .trace, .flips, .choose, .out, .ready, .over: return onTechnique(command, rest)
    case .ice: return askForIce()
    case .accept, .mitigate, .measures, .note: return onRisk(command, rest)
    case .decide: return askToRecord()
    case .new: add(rest)
    case .remove: return askToRemove(rest)
    case .undo: takeBack(dictation?.undo(), orSay: "There is nothing to undo.")
    case .redo: takeBack(dictation?.redo(), orSay: "Nothing was undone.")
    case .pen: return pressPen()
    case .read: readReport()
    case .save: return saveReport(rest)
    case .whereabouts: sayWhere()
    case .help, .quit, .brief, .open, .find, .more, .worklist, .go: break
    }
    return []
  }

  /// Why the case cannot be changed here; nothing where it can.
  var refusal: String? { dictation?.file.pen.refusal }

  private mutating func pressPen() -> [Effect] {
    let (effect, why) = dictation?.file.pressPen() ?? (nil, nil)
    say(why?.text ?? "")
    return effect.map { [$0] } ?? []
  }

  private mutating func quit() -> [Effect] {
    guard unsaved > 0 else { return [.quit] }
    pending = .confirmation(Leaving.question(unsaved: unsaved), .quit)
    return []
  }

  private mutating func goToProblem() -> [Effect] {
    guard let problem = dictation?.nextQuestion() else {
      return off("No hold and no question is open: no answer would settle or open a technique.")
    }
    say(problem.words)
    show(problem.place)
    return []
  }

  private mutating func takeBack(_ done: Dictation.Said?, orSay words: String) {
    guard let done else { return say(words) }
    say(done)
    show(done.place)
    stayOnGround()
  }

  private mutating func turnQuestion(_ rest: String) -> [Effect] {
    let here = stops.filter { $0.headline == stop.headline }
    guard let number = Int(rest), number > 0, number <= here.count else {
      return off("There are \(here.count) questions here: list says them.")
    }
    stop = here[number - 1]
    return []
  }

  /// What is asked here, with what is on record.
  private mutating func list() {
    guard let dictation else { return }
    switch stop {
    case .field(let part, _):
      for line in dictation.heading(of: part) { say(line) }
      for (index, place) in dictation.places(in: part).enumerated() {
        guard let field = dictation.field(place, in: part) else { continue }
        say("\(index + 1). \(field.label): \(field.now). \(field.remark)".trimmed)
      }
    case .risk(_, let lesion):
      for (index, id) in dictation.risks(lesion).enumerated() {
        say("\(index + 1). \(dictation.risk(id, lesion))")
      }
    case .worklist, .techniques, .plan, .decision, .report: headline = nil
    }
  }

  private mutating func sayWhere() {
    guard let dictation else { return }
    say(dictation.who)
    say("\(dictation.file.saving.words.capitalisedStart).")
    for name in StepName.allCases { say(dictation.standing(name)) }
  }

  // MARK: Lesions and studies

  private mutating func add(_ rest: String) {
    let isOfStudies: Bool =
      if case .field(let part, _) = stop { part.takesStudies } else { false }
    if rest == "visit" || rest.isEmpty && stop.step == .followUp {
      guard let visit = dictation?.addVisit() else { return }
      say(visit)
      show(visit.place)
    } else if rest == "study" || rest.isEmpty && isOfStudies {
      guard let id = dictation?.addStudy() else { return }
      say("Study \(dictation?.file.record.studies.count ?? 0) added: its modality and date.")
      show(FactPlace(.study(id), "study_modality"))
    } else {
      guard let id = dictation?.addLesion() else { return }
      say("Lesion \(id) added: where does it lie?")
      show(FactPlace(.lesion(id), .site))
    }
  }

  private mutating func askToRemove(_ rest: String) -> [Effect] {
    let words = rest.split(separator: " ").map(String.init)
    guard let record = dictation?.file.record, words.count == 2 else {
      return off("remove is followed by lesion and a letter, or by study or visit and a number.")
    }
    let ids = words[0].lowercased() == "study" ? record.studies.map(\.id) : record.visits.map(\.id)
    let id = Int(words[1]).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil }
    let subject: Subject? =
      switch words[0].lowercased() {
      case "lesion": .lesion(words[1].uppercased())
      case "study": id.map(Subject.study)
      default: id.map(Subject.visit)
      }
    guard let subject, let question = dictation?.removalQuestion(subject) else {
      return off("There is no \(words[0]) \(words[1].said).")
    }
    pending = .confirmation(question, .remove(subject))
    return []
  }
}
