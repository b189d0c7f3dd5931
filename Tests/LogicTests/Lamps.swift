@testable import Logic

/// Made-up facts about lamps, enough to try every kind of reading.
enum Lamps {
  enum Wick: String, FactWord { case cotton, glass, none }
  enum Mark: String, FactWord { case red, green, blue }
  enum Size: String, FactWord { case small, middle, large }

  static let lit = Fact<Bool>("lit", .lesion, .lesions, label: "Lit", help: "It burns")
  static let wick = Fact<Wick>("wick", .lesion, .lesions, label: "Wick", help: "What it draws by")
  static let oil = Fact<Double>(
    "oil_ml", .lesion, .lesions, unit: "mL", 0...100, label: "Oil", help: "Oil left",
    askedWhen: lit.isYes)
  static let shade = Fact<Bool>(
    "shade", .lesion, .lesions, label: "Shade", help: "It has a shade", askedWhen: lit.isYes)
  static let glass = Fact<Wick>(
    "glass", .lesion, .lesions, label: "Glass", help: "What shields it", askedWhen: lit.isYes)
  static let marks = Fact<Set<Mark>>(
    "marks", .lesion, .lesions, label: "Marks", help: "Marks on it", askedWhen: lit.isYes)

  // Derived from one number: known, unknown, or computed of a number that does not apply.
  static let dim = Fact<Bool>(
    "dim", .lesion, .named, label: "Dim", help: "Little oil", derivedFrom: oil < 5)
  static let size = Fact<Size>(
    "size", .lesion, .named, label: "Size", help: "By oil, then by wick",
    derived: .cases([
      .init("small", when: oil < 5),
      .init("middle", when: wick == .cotton),
      .init("large", when: wick == .glass),
    ]))

  // A total of two parts that may be stated while it is within their reach.
  static let tens = Fact<Double>(
    "tens", .lesion, .lesions, unit: "points", 0...10, label: "Tens", help: "First part")
  static let ones = Fact<Double>(
    "ones", .lesion, .lesions, unit: "points", 0...2, label: "Ones", help: "Second part")
  static let total = Fact<Double>(
    "total", .lesion, .lesions, unit: "points", 0...12, label: "Total", help: "Sum of the parts",
    derived: .formula(
      Formula("tens + ones", reads: [tens.name, ones.name], stated: .withinReach) { inputs in
        let tens = inputs.reading("tens").interval ?? Interval(low: 0, high: 10)
        let ones = inputs.reading("ones").interval ?? Interval(low: 0, high: 2)
        return Reading(tens + ones)
      }))

  // Of the whole case: asked where some lamp is lit, and a sum over the lamps.
  static let keeper = Fact<Bool>(
    "keeper_awake", .patient, .patient, label: "Keeper awake", help: "Someone watches",
    askedWhen: lit.isYes)
  static let count = Fact<Double>(
    "lamp_count", .case, .lesions, unit: "count", 0...100, label: "Lamps", help: "How many",
    derived: .formula(
      Formula("lamps", reads: []) { .value(.number(Double($0.lesionCount))) }))
  static let allOil = Fact<Double>(
    "all_oil_ml", .plan, .plan, unit: "mL", 0...500, label: "All oil", help: "Oil of all lamps",
    derived: .formula(
      Formula("sum(oil_ml)", reads: [oil.name], stated: .withoutParts) { inputs in
        let amounts = inputs.ofEachLesion { $0("oil_ml").interval?.exact }
        let known = amounts.compactMap(\.self)
        guard !known.isEmpty else { return .unknown }
        let sum = known.reduce(0, +)
        return Reading(Interval(low: sum, high: known.count < amounts.count ? 500 : sum))
      }))

  // Of the reports about the lamps, and what is computed from all of them.
  static let seen = Fact<Bool>("seen", .study, .imaging, label: "Seen", help: "It was looked at")
  static let hourSeen = Fact<Double>(
    "hour_seen", .study, .imaging, unit: "hours", 0...24, label: "Hour seen", help: "When",
    askedWhen: seen.isYes)
  static let hour = Fact<Double>(
    "hour", .plan, .plan, unit: "hours", 0...24, label: "Hour", help: "The hour in question")
  static let age = Fact<Double>(
    "age_hours", .case, .imaging, unit: "hours", 0...24, label: "Age", help: "Since last seen",
    derived: .formula(
      Formula("hour less the latest hour_seen", reads: [hour.name, hourSeen.name]) { inputs in
        let hours = inputs.ofEachStudy { $0("hour_seen").interval?.exact }.compactMap(\.self)
        guard let last = hours.max(), let hour = inputs.reading("hour").interval else {
          return .unknown
        }
        return Reading(hour - Interval(last))
      }))

  static let catalogue = Catalogue([
    lit.declaration, wick.declaration, oil.declaration, shade.declaration, glass.declaration,
    marks.declaration, dim.declaration, size.declaration, tens.declaration, ones.declaration,
    total.declaration, keeper.declaration, count.declaration, allOil.declaration,
    seen.declaration, hourSeen.declaration, hour.declaration, age.declaration,
  ])

  static let settings = Settings([
    Setting("little_oil", .number(5), unit: "mL", why: "Burns an hour"),
    Setting("warm_marks", .words(["red"]), unit: "words", why: "Seen from afar"),
  ])

  /// Reads a case with one lamp of these answers.
  static func reader(_ answers: [FactName: Answer], ofCase sheet: Sheet = Sheet()) -> CaseReader {
    reader([answers], ofCase: sheet)
  }

  /// Reads a case with a lamp for each set of answers.
  static func reader(_ lamps: [[FactName: Answer]], ofCase sheet: Sheet = Sheet()) -> CaseReader {
    let lesions = zip(["A", "B", "C", "D"], lamps).map { Lesion(id: $0, sheet: Sheet($1)) }
    return CaseReader(Case(id: "lamps", sheet: sheet, lesions: lesions), catalogue, settings)
  }

  /// Whether a condition holds of a single lamp of these answers.
  static func truth(of condition: Condition, _ answers: [FactName: Answer]) -> Truth {
    reader(answers).truth(of: condition, at: .lesion(0))
  }
}

extension Answer {
  static let yes = Answer.value(.yesNo(true))
  static let no = Answer.value(.yesNo(false))
  static func number(_ number: Double) -> Answer { .value(.number(number)) }
  static func word(_ word: String) -> Answer { .value(.word(word)) }
  static func words(_ words: String...) -> Answer { .value(.words(words)) }
}

extension Truth {
  /// Truths written short for tables: `y`, `n` and `?`.
  static func row(_ text: String) -> [Truth] {
    text.compactMap { character -> Truth? in
      switch character {
      case "y": .yes
      case "n": .no
      case "?": .unknown
      default: nil
      }
    }
  }
}
