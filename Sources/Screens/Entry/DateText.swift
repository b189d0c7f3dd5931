internal import Logic

/// A day, or a whole month: `t`, `t-3`, `t-9w`, `20/11`, `20 nov`, `nov 26`, `2026-11-20`.
///
/// Without a year it is the year that fits the field: the last such day for what has been, the next
/// one for what is planned. The echo says weekday, month in letters and distance.
struct DateText {
  private let declaration: Declaration
  private let today: CalendarDate

  init(_ declaration: Declaration, today: CalendarDate) {
    self.declaration = declaration
    self.today = today
  }

  func read(_ text: String) -> FieldReading {
    let lowered = text.lowercased()
    if lowered.first == "t" { return readRelative(lowered.dropFirst().filter { $0 != " " }) }
    if let date = CalendarDate(text) { return answer(date) }
    let parts = Self.parts(lowered)
    switch parts.count {
    case 0: return .incomplete(FieldText.help(declaration))
    case 1: return readOne(parts[0])
    case 2: return readTwo(parts[0], parts[1])
    case 3: return readThree(parts[0], parts[1], parts[2])
    default: return .refused("\(text) is no date: 20 nov 26, 20/11, t-3 or nov 26.")
    }
  }

  /// Today, and days or weeks from it.
  private func readRelative(_ rest: String) -> FieldReading {
    guard let sign = rest.first else { return answer(today) }
    guard sign == "-" || sign == "+" else {
      return .refused("t is today, t-3 is three days ago, t+2w is in two weeks.")
    }
    let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let unit = rest.dropFirst(1 + digits.count)
    guard let count = Int(digits) else {
      return .incomplete("t-3 is three days ago, t-9w nine weeks.")
    }
    guard let days = ["": 1, "d": 1, "w": 7][unit], count < 100_000 else {
      return .refused("\(unit) is no unit here: t-3 is days, t-9w is weeks.")
    }
    let distance = (sign == "-" ? -count : count) * days
    guard let date = today.adding(days: distance) else {
      return .refused("That is beyond the calendar.")
    }
    return answer(date)
  }

  private func readOne(_ part: Part) -> FieldReading {
    switch part {
    case .number(let day, _):
      1...31 ~= day
        ? .incomplete("\(day) of which month? \(day) nov, or \(day)/11.")
        : .refused("\(day) is no day: 20 nov, 20/11 or nov 26.")
    case .month(let month):
      .incomplete(
        "\(Self.monthName(month)) of which year? \(Self.monthName(month)) \(today.year % 100).")
    case .unreadable(let text):
      text.allSatisfy(\.isLetter) && Self.beginsMonth(text)
        ? .incomplete("Which month?")
        : .refused("\(text) is no month: three letters, such as nov.")
    }
  }

  private func readTwo(_ first: Part, _ second: Part) -> FieldReading {
    switch (first, second) {
    case (.number(let day, _), .month(let month)), (.number(let day, _), .number(let month, _)):
      readDay(day, month)
    case (.month(let month), .number(let year, let digits)):
      digits == 2 || digits == 4
        ? answer(CalendarDate(year: full(year, digits), month: month))
        : .incomplete("Which year? \(Self.monthName(month)) \(today.year % 100).")
    case (_, .unreadable(let text)) where Self.beginsMonth(text): .incomplete("Which month?")
    case (_, .unreadable(let text)), (.unreadable(let text), _):
      .refused("\(text) is no month: three letters, such as nov.")
    case (.month, .month): .refused("Two months: 20 nov, or nov 26.")
    }
  }

  private func readThree(_ first: Part, _ second: Part, _ third: Part) -> FieldReading {
    switch (first, second, third) {
    case (.number(let day, _), .month(let month), .number(let year, let digits)),
      (.number(let day, _), .number(let month, _), .number(let year, let digits)):
      switch digits {
      case 2, 4: answer(CalendarDate(year: full(year, digits), month: month, day: day))
      case 1, 3: .incomplete("Which year? Two or four digits.")
      default: .refused("A year has two or four digits.")
      }
    default: .refused("20 nov 26, 20/11/26 or 2026-11-20.")
    }
  }

  /// A day without a year: the nearest that fits the field.
  private func readDay(_ day: Int, _ month: Int) -> FieldReading {
    guard 1...12 ~= month else { return .refused("There is no month \(month): day first, 20/11.") }
    let all = [today.year - 1, today.year, today.year + 1, today.year + 2, today.year + 3]
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
    guard !all.isEmpty else {
      return .refused("\(Self.monthName(month)) has no day \(day).")
    }
    let here = today.dayNumbers.lowerBound
    let fitting =
      switch DateDirection.of(declaration.name) {
      case .past: all.filter { $0.dayNumbers.lowerBound <= here }
      case .future: all.filter { $0.dayNumbers.lowerBound >= here }
      case .either: all
      }
    let best = (fitting.isEmpty ? all : fitting).min {
      abs($0.dayNumbers.lowerBound - here) < abs($1.dayNumbers.lowerBound - here)
    }
    return answer(best)
  }

  private func answer(_ date: CalendarDate?) -> FieldReading {
    guard let date else { return .refused("There is no such day in the calendar.") }
    let echo = "\(date.words), \(Distance.words(date, from: today))"
    let answer = Answer.value(.date(date))
    guard let why = DateDirection.doubt(date, of: declaration.name, today: today) else {
      return .answer(answer, echo: echo)
    }
    return .doubtful(answer, echo: echo, why: why)
  }

  private func full(_ year: Int, _ digits: Int) -> Int { digits == 2 ? 2000 + year : year }
}

// MARK: - Parts

extension DateText {
  /// A piece of a date.
  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
    case unreadable(String)
  }

  private static func parts(_ text: String) -> [Part] {
    var pieces: [String] = []
    var previous: Character?
    for character in text {
      if " /.-,".contains(character) {
        previous = nil
        continue
      }
      if let last = previous, last.isNumber == character.isNumber {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      previous = character
    }
    return pieces.map { piece in
      if let number = Int(piece) { return .number(number, digits: piece.count) }
      guard piece.count >= 3, let month = months.firstIndex(where: { $0.hasPrefix(piece) }) else {
        return .unreadable(piece)
      }
      return .month(month + 1)
    }
  }

  private static func beginsMonth(_ text: String) -> Bool { months.contains { $0.hasPrefix(text) } }

  private static func monthName(_ month: Int) -> String {
    CalendarDate(year: 2000, month: month)?.monthName ?? "\(month)"
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
