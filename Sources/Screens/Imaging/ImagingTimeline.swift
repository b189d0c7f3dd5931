internal import Canvas
internal import Logic
internal import Rules

/// The images on a line that ends with the day of the procedure, over the bands that decide how far
/// they are fit to plan on. Older is to the left.
///
///     [...............|-----------1-----------|=======]P
///      over 30 hold    8-30 note               to 7
///
/// The bands are the settings in force. Nothing is drawn where a date is missing that it needs.
struct ImagingTimeline: Hashable, Sendable {
  /// A study by its number in the list, and how many days old it can be on the day.
  struct Mark: Hashable, Sendable {
    let number: Int
    let age: Interval
  }

  let marks: [Mark]
  let currentDays: Int
  let monthDays: Int

  init?(_ file: OpenCase) {
    let currency = Currency(file.reader)
    guard let current = currency.currentDays, let month = currency.monthDays, current <= month,
      let procedure = currency.procedureDate
    else { return nil }
    let marks = file.record.studies.enumerated().compactMap { index, study -> Mark? in
      guard let modality = study.sheet.word("study_modality").flatMap(StudyModality.init),
        modality.isCrossSectional, let date = study.sheet.date("study_date")
      else { return nil }
      let age = procedure.days(since: date)
      // What came after the procedure is no image to plan on.
      guard age.high >= 0 else { return nil }
      return Mark(number: index + 1, age: Interval(low: max(0, age.low), high: age.high))
    }
    self.init(marks, current: current, month: month)
  }

  /// Nothing where there is no study to show.
  init?(_ marks: [Mark], current: Int, month: Int) {
    guard !marks.isEmpty else { return nil }
    (self.marks, currentDays, monthDays) = (marks, current, month)
  }

  /// The line, and the names of the bands below it, in so many columns.
  func lines(_ width: Int) -> [[Span]] {
    let cells = max(1, width - 3)
    guard width >= 20 else { return [] }
    let step = max(1, (days + cells) / cells)
    let count = min(cells, days / step + 1)
    let isCut = marks.contains { Int($0.age.high) > count * step - 1 }
    let picture = (0..<count).reversed().map {
      cell(ages: $0 * step...($0 * step + step - 1), isLast: $0 == count - 1)
    }
    let names = names(count, step)
    return [
      [Span(isCut ? "<" : "[", .budgetFree)] + picture
        + [Span("]", .budgetFree), Span("P", .textStrong)],
      [Span(" " + names, .textDim)],
    ]
  }

  /// So many days are shown: half as much again as a month, or three months where images are older.
  private var days: Int {
    let oldest = marks.map { Int(min($0.age.high, Double(3 * monthDays))) }.max() ?? 0
    return max(monthDays * 3 / 2, oldest)
  }

  private func cell(ages: ClosedRange<Int>, isLast: Bool) -> Span {
    let here = marks.filter { mark in
      let range = mark.age
      let isIn = range.low <= Double(ages.upperBound) && range.high >= Double(ages.lowerBound)
      return isIn || (isLast && range.low > Double(ages.upperBound))
    }
    if here.count > 1 { return Span("*", .textStrong) }
    if let mark = here.first {
      return Span(mark.number < 10 ? String(mark.number) : "*", .textStrong)
    }
    // A cell of several days is as its oldest.
    if ages.upperBound <= currentDays { return Span("=", .stateOk) }
    return ages.upperBound <= monthDays ? Span("-", .stateNeutral) : Span(".", .stateBad)
  }

  private func names(_ count: Int, _ step: Int) -> String {
    let current = count - min(count, (currentDays + 1) / step)
    let month = count - min(count, (monthDays + 1) / step)
    var line = Array(repeating: Character(" "), count: count + 2)
    func put(_ names: [String], from start: Int, to end: Int) {
      guard let name = names.first(where: { $0.count < end - start }) else { return }
      for (offset, character) in name.enumerated() { line[start + offset] = character }
    }
    put(["over \(monthDays) hold", "hold"], from: 0, to: month)
    put(["\(currentDays + 1)-\(monthDays) note", "note"], from: month, to: current)
    put(["to \(currentDays) current", "to \(currentDays)"], from: current, to: count + 2)
    return String(line)
  }
}
