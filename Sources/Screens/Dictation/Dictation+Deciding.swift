internal import Canvas
internal import Logic
internal import Reports
internal import Rules

// The meeting and the report.

extension Dictation {
  /// What keeps the decision of the meeting from being recorded, and where it is answered; nothing
  /// where it can be recorded.
  var obstacle: Said? {
    Recording(file).obstacle.map {
      Said(KeyAdvice.asLines($0.words), place: $0.place)
    }
  }

  /// The decision as it is read back, a sentence a lesion; then who dissents.
  var readBack: [String] { Recording(file).readBack }

  /// Whether the decision is on record as one of a meeting.
  var isRecorded: Bool { Meeting().isRecorded(file) }

  /// Records the decision, where nothing keeps it from that.
  mutating func record() -> Said {
    if let obstacle { return obstacle }
    return work(Meeting()) { $0.answer(FactPlace(.wholeCase, .reviewDone), .value(.yesNo(true))) }
  }

  /// What the answers of the meeting change for the plans.
  var effectsOfMeeting: [String] {
    MeetingEffects(file).lines(file, width: Self.room.columns).map {
      KeyAdvice.asLines($0.words)
    }
  }

  // MARK: The report

  /// The report as it would be written.
  func report(asHTML: Bool, withNames: Bool) -> Effect.Export {
    var step = ReportPreview()
    step.format = asHTML ? .html : .markdown
    step.showsNames = withNames
    return Effect.Export(
      fileName: step.fileName(file), text: step.text(file), withNames: withNames && hasNames)
  }

  /// Whether the case says who the patient is.
  var hasNames: Bool { ReportPreview().hasNames(file) }

  /// The warning that stands on every page while a hold is open.
  var draftWarning: String? { ReportPreview().report(file).warning }
}

extension Dictation {
  /// Who the case is about and what holds it up, in one line.
  var who: String {
    let record = file.record
    let holds = file.openHolds
    let called = holds.count(where: \.isCalledFor)
    let open = holds.count - called
    let name = Who.name(record) == record.id ? "" : ", \(Who.name(record))"
    let held =
      "\(Counted.words(called, "hold"))" + (open > 0 ? ", \(open) more not excluded" : "")
    let unknown = Sign.unknown.text
    return "Case \(record.id)\(name), \(Who.ageAndSex(record)). Allergy:"
      .replacing(unknown, with: "not known")
      + " \(record.sheet.text(.allergies) ?? "not known"). \(held)."
  }

  /// A step with its worst state and how often that is so: `2, Imaging checklist: 2 not in order.`
  func standing(_ name: StepName) -> String {
    let standing = Steps()[name].standing(file)
    let word: String =
      switch standing.sign {
      case .ok: "in order"
      case .bad: "not in order"
      case .unknown: "open"
      case .neutral: "nothing to report"
      }
    // Done so many of so many, or so many that are so.
    let words =
      standing.words.contains("/")
      ? "\(standing.words.replacing("/", with: " of ")) done"
      : standing.words.isEmpty ? word : "\(standing.words) \(word)"
    return "\(name.rawValue), \(name.title): \(words)."
  }

  /// The title of a step.
  static func title(_ name: StepName) -> String { name.title }
}
