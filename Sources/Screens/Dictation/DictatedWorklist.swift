internal import Logic

/// The worklist in lines: every case with what it needs, the most urgent first.
struct DictatedWorklist: Sendable {
  private var list = Worklist()
  /// How many cases may still be worked out before the list is said.
  private var allowance = 0
  /// How many were said of the list as it is.
  private(set) var saidCount = 0

  /// So many are said at a time.
  static let page = 20
  /// So many are worked out at most before the list is said, and at a time.
  private static let (most, atATime) = (200, 4)

  /// Shows these cases. What it gives is to be done before the list is said.
  mutating func show(_ listing: WorklistListing) -> Effect? {
    list.show(listing)
    (allowance, saidCount) = (Self.most, 0)
    return next
  }

  /// Takes more cases of the same list.
  mutating func add(_ listing: WorklistListing) -> Effect? {
    list.add(listing)
    return next
  }

  /// Takes cases that have been worked out.
  mutating func take(_ rows: [WorklistRow], of ids: [String], unreadable: Int) -> Effect? {
    list.take(rows, of: ids, unreadable: unreadable)
    allowance -= ids.count
    return next
  }

  private var next: Effect? {
    if !list.isWhole, let last = list.rows?.last { return .loadMoreOfWorklist(after: last) }
    guard allowance > 0, !list.unassessed.isEmpty else { return nil }
    return .assessForWorklist(ids: Array(list.unassessed.prefix(Self.atATime)))
  }

  /// Keeps the cases that fit words, or `field:value`; all of them where there are none. Gives what the
  /// store is to be asked first.
  mutating func find(_ words: String) -> [CaseTerm] {
    list.filter.text = words
    saidCount = 0
    return list.parts.compactMap(\.term)
  }

  /// Takes which cases fit what was asked.
  mutating func take(_ found: [CaseTerm: CaseNumbers]) {
    list.take(found)
    list.settle()
  }

  /// What is said before the cases.
  var heading: String {
    let count = Counted.words(list.rows?.count ?? 0, "case")
    let sought = list.filter.text
    let found = sought.isEmpty ? "" : " \(list.shownCount) with \(sought); find shows all."
    let left = list.unassessed.count
    if let problem = list.problem { return "\(problem.words) find alone shows all." }
    return "Worklist, \(count)\(list.missing), \(list.needingCount) need you.\(found)"
      + (left > 0 ? " \(left) more are not worked out yet: worklist works out the next." : "")
  }

  /// The next cases in words, each with its number.
  mutating func nextPage() -> [String] {
    let rows = list.shown(saidCount..<min(saidCount + Self.page, list.shownCount))
    defer { saidCount += rows.count }
    return rows.enumerated().map { "\(saidCount + $0 + 1). \(Self.words($1))" }
  }

  /// Begins again at the first case.
  mutating func rewind() { saidCount = 0 }

  /// How many cases were not said yet.
  var unsaidCount: Int { max(0, list.shownCount - saidCount) }

  var isEmpty: Bool { list.shownCount == 0 }

  /// The case of a number in the list, or of an id.
  func id(_ words: String) -> String? {
    if list.rows?.firstIndex(ofCase: words) != nil { return words }
    guard let number = Int(words), number > 0 else { return nil }
    return list.shown(number - 1..<number).first?.id
  }

  private static func words(_ row: WorklistRow) -> String {
    let parts = [
      row.id, row.patient == row.id ? "" : row.patient,
      row.ageAndSex == Sign.unknown.text ? "" : row.ageAndSex, row.target, row.when,
    ].filter { !$0.isEmpty }
    let isUnknown = row.need.sign == .unknown && row.need.words.first?.isNumber == true
    return parts.joined(separator: ", ")
      + ". \(row.need.step.title): \(row.need.words)\(isUnknown ? " not known" : "")."
  }
}
