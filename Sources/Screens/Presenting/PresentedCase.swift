internal import Logic
internal import Rules

/// A case as a meeting sees it, worked out once: what it is about, what is to be decided, and what
/// the rulebook says. It never holds who the patient is.
struct PresentedCase: Sendable {
  let id: String
  let ageAndSex: String
  /// What stands large: levels or sites.
  let head: [String]
  let claims: [Claim]
  /// Further claims for the presenter's own screen.
  let details: [Claim]

  /// A label and what is said under it.
  struct Claim: Hashable, Sendable {
    let label: String
    let sign: Sign?
    let words: String

    init(_ label: String, _ words: String, _ sign: Sign? = nil) {
      self.label = label
      self.sign = sign
      self.words = words
    }
  }

  /// - Parameter today: The day of the meeting, after which an image is still to come.
  init(_ record: Case, _ rulebook: Rulebook, on today: CalendarDate) {
    let assessment = rulebook.assess(record)
    let catalogue = rulebook.catalogue
    id = record.id
    ageAndSex = Who.ageAndSex(record)
    head = record.lesions.compactMap { Target.place($0, catalogue) }.uniqued
    let holds = assessment.openHolds(planned: record.plannedTechniques, catalogue)
    claims =
      [
        Claim("ABOUT", Target.words(record, catalogue)),
        Claim(
          "QUESTION", record.sheet.text(.referralQuestion) ?? "not on record",
          record.sheet.text(.referralQuestion) == nil ? .unknown : nil),
      ] + Self.scores(assessment) + [Self.imaging(record, rulebook, today)]
      + assessment.lesions.map { Self.verdict($0, record, catalogue) }
      + [Self.holds(holds), Self.open(assessment)]
    details = assessment.lesions.flatMap { lesion in
      lesion.techniques.filter { $0.verdict != .notApplicable }.map {
        Claim(lesion.id, "\($0.technique.label): \($0.verdict.label)", Self.sign($0))
      }
    }
  }

  private static func scores(_ assessment: Assessment) -> [Claim] {
    assessment.lesions.flatMap { lesion in
      lesion.scores.filter { $0.interval.high > 0 }.map { score in
        let points =
          score.interval.exact.map(\.written)
          ?? "\(score.interval.low.written) to \(score.interval.high.written)"
        let band = score.band.map { ", \($0)" } ?? ", not settled"
        return Claim(
          score.label.uppercased(), "\(lesion.id): \(points)\(band)",
          score.band == nil ? .unknown : nil)
      }
    }
  }

  private static func imaging(
    _ record: Case, _ rulebook: Rulebook, _ today: CalendarDate
  ) -> Claim {
    let currency = Currency(rulebook.reader(of: record))
    guard let latest = currency.latest else {
      return Claim("IMAGING", "no dated CT or MRI", .unknown)
    }
    guard let age = currency.age?.exact else {
      return Claim("IMAGING", "\(latest.brief), age on the day not known", .unknown)
    }
    let isToCome = latest.isAfter(today)
    return Claim(
      "IMAGING",
      "\(latest.brief), \(Counted.words(Int(age), "day")) old on the day"
        + (isToCome ? ", dated after today" : ""),
      currency.state.holds ? .bad : isToCome ? .unknown : .ok)
  }

  /// What is planned for a lesion, or what the rulebook puts first.
  private static func verdict(
    _ lesion: LesionAssessment, _ record: Case, _ catalogue: Catalogue
  ) -> Claim {
    let place = record.lesion(lesion.id).flatMap { Target.place($0, catalogue) } ?? "no site"
    let label = "\(lesion.id) \(place)".uppercased()
    let planned = record.plannedTechniques[lesion.id].flatMap { lesion[$0] }
    guard let assessed = planned ?? lesion.techniques.first else {
      return Claim(label, "no technique applies", .neutral)
    }
    // The verdict comes first, so that it is never what is cut.
    let equal = lesion.techniques.count { $0.rank == assessed.rank && !$0.verdict.isClosed } - 1
    let first = equal > 0 ? "first in rank with \(equal) more" : "first in rank"
    let standing = planned == nil ? first : "planned"
    return Claim(
      label, "\(assessed.verdict.label): \(assessed.technique.label), \(standing)", sign(assessed))
  }

  private static func sign(_ assessed: TechniqueAssessment) -> Sign {
    switch assessed.verdict {
    case .indicated: .ok
    case .possible: assessed.because == .known ? .bad : .unknown
    case .undecided: .unknown
    case .notIndicated, .contraindicated: .bad
    case .notApplicable: .neutral
    }
  }

  private static func holds(_ holds: [OpenHold]) -> Claim {
    let called = holds.filter(\.isCalledFor)
    let words = called.map { hold in
      (hold.lesion.map { "\($0): " } ?? "") + hold.hold.rule.says
    }
    if let first = words.first {
      return Claim("HOLDS", words.count > 1 ? "\(words.count); first: \(first)" : first, .bad)
    }
    return holds.isEmpty
      ? Claim("HOLDS", "none", .ok)
      : Claim("HOLDS", "\(holds.count) not excluded yet", .unknown)
  }

  private static func open(_ assessment: Assessment) -> Claim {
    guard let first = assessment.questions.first else { return Claim("NOT KNOWN", "nothing", .ok) }
    let count = assessment.questions.count
    return Claim(
      "NOT KNOWN", count > 1 ? "\(count); first: \(first.ask)" : first.ask, .unknown)
  }
}
