internal import Canvas
internal import Logic
internal import Rules

/// The cases on file, sorted by what they need, with the selected one looked into.
///
/// A department has thousands of cases: the first ones are shown at once, the others come while
/// nobody presses a key, and so does what is to be worked out.
struct Worklist: Sendable {
  /// Nothing while the cases are still being read.
  private(set) var rows: WorklistRows?
  /// Whether all rows are here; the first ones are shown before the others are read.
  private(set) var isWhole = true
  /// The cases that still have to be assessed before they can be listed.
  private(set) var unassessed: ArraySlice<String> = []
  /// Whether rows could not be read that may be on file.
  private(set) var isBroken = false
  /// How many cases cannot be read, and so have no row.
  private(set) var unreadable = 0
  /// The case that is shown in full beside the list.
  private(set) var looked: LookedInto?
  /// The case that was asked for last to be shown in full; asked once, also where it cannot be read.
  private var lookedFor: String?
  var filter = WorklistFilter() {
    didSet {
      if filter != oldValue { (isUnarranged, isFollowing) = (true, false) }
      if !isFiltering { settle() }
    }
  }
  /// The filter word by word, as the rows follow it.
  private(set) var parts: [FilterPart] = []
  /// Which cases fit its terms, as the store has said; and for which it was asked.
  private var found: [CaseTerm: CaseNumbers] = [:]
  private var sought: Set<CaseTerm> = []
  /// Whether the rows do not follow the filter yet: they do once the typing rests.
  private var isUnarranged = false
  /// Whether the typing rests and they are about to. Each term that the store is asked for is a turn of
  /// its own, and so is the arranging, so that no key waits for all of it.
  private var isFollowing = false
  /// Whether keys are words of the filter.
  var isFiltering = false
  private(set) var order = Order.need
  private(set) var selectedID: String?
  /// The cases that are marked for a meeting, in the order in which they were.
  var marked: [String] = []
  /// How many cases are not done, and how many wait for their reader.
  private(set) var openCount = 0
  private(set) var needingCount = 0
  /// Whether the cursor was moved since the last rest.
  private var hasMoved = false
  /// The rows that fit the filter, in order, by their places among all rows.
  private var arranged: [Int32] = []
  /// The place of the selected row among those shown.
  private(set) var cursor = 0

  enum Order: String, Hashable, Sendable, CaseIterable {
    case need, date, patient, step
  }

  /// Shows these rows, the selection where it was.
  mutating func show(_ listing: WorklistListing) {
    rows = WorklistRows(listing.rows)
    (openCount, needingCount) = (0, 0)
    count(from: 0)
    (isBroken, unreadable) = (false, 0)
    take(listing)
    // What is shown beside the list may have changed since, and so may what is found.
    (found, sought) = ([:], [])
    (looked, lookedFor) = (nil, nil)
    hasMoved = false
    arrange()
  }

  /// Takes more rows of the same list.
  mutating func add(_ listing: WorklistListing) {
    take(listing)
    append(listing.rows)
  }

  private mutating func append(_ new: [WorklistRow]) {
    var rows = self.rows ?? WorklistRows()
    self.rows = nil
    let start = rows.count
    rows.append(contentsOf: new)
    let places = rows.places(fitting: parts, found, among: start..<rows.count)
    self.rows = rows
    count(from: start)
    guard !isUnarranged else { return arrange() }
    let sorted = rows.sorted(places, by: order)
    if rows.isInOrder(arranged, before: sorted, by: order) {
      // As the store gives them: what is shown stays where it is.
      arranged += sorted
      if selected == nil { findCursor() }
      return
    }
    guard new.count <= 100 else { return arrange() }
    rows.insert(places, into: &arranged, by: order)
    findCursor()
  }

  /// Counts the rows from one on, as open and as waiting for their reader.
  private mutating func count(from start: Int) {
    guard let rows else { return }
    let (isOpen, asks) = (rows.needs.map { !$0.isDone }, rows.needs.map(\.asksForYou))
    for entry in rows.entries[start...] {
      openCount += isOpen[Int(entry.need)] ? 1 : 0
      needingCount += asks[Int(entry.need)] ? 1 : 0
    }
  }

  private mutating func take(_ listing: WorklistListing) {
    (isWhole, unassessed) = (listing.isWhole, listing.unassessed[...])
    isBroken = isBroken || listing.isBroken
    unreadable += listing.unreadable
  }

  /// Takes rows that have been worked out: of cases that had none, or that somebody has changed.
  mutating func take(_ assessed: [WorklistRow], of ids: [String], unreadable: Int) {
    self.unreadable += unreadable
    let isLive = !unassessed.starts(with: ids)
    if !isLive {
      unassessed = unassessed.dropFirst(ids.count)
    } else {
      let ids = Set(ids)
      unassessed.removeAll { ids.contains($0) }
    }
    if unassessed.isEmpty { (found, sought) = ([:], []) }
    if let lookedFor, ids.contains(lookedFor) { self.lookedFor = nil }
    isLive ? replace(assessed, of: Set(ids)) : append(assessed)
  }

  /// Takes rows in place of those of the same cases. One of these that has no row is gone.
  private mutating func replace(_ new: [WorklistRow], of ids: Set<String>) {
    let old = rows.map { rows in (0..<rows.count).map { rows[$0] } } ?? []
    rows = WorklistRows(old.filter { !ids.contains($0.id) } + new)
    (openCount, needingCount) = (0, 0)
    count(from: 0)
    (found, sought) = ([:], [])
    arrange()
  }

  /// Takes which cases fit terms of the filter.
  mutating func take(_ found: [CaseTerm: CaseNumbers]) {
    self.found.merge(found) { $1 }
    (isUnarranged, isFollowing) = (true, true)
  }

  mutating func take(_ looked: LookedInto) { self.looked = looked }

  /// How many rows fit the filter.
  var shownCount: Int { arranged.count }

  /// The rows that fit the filter, in order, or some of them.
  func shown(_ range: Range<Int>) -> [WorklistRow] {
    guard let rows else { return [] }
    return arranged[range.clamped(to: 0..<arranged.count)].map { rows[Int($0)] }
  }

  var shown: [WorklistRow] { shown(0..<shownCount) }

  var selected: WorklistRow? {
    guard let rows, cursor < arranged.count else { return nil }
    let row = rows[Int(arranged[cursor])]
    return row.id == selectedID ? row : nil
  }

  mutating func select(_ id: String) {
    selectedID = id
    hasMoved = true
    findCursor()
  }

  mutating func move(by distance: Int) {
    guard let rows, !arranged.isEmpty else { return }
    cursor = max(0, min(shownCount - 1, cursor + distance))
    selectedID = rows[Int(arranged[cursor])].id
    hasMoved = true
  }

  /// Goes to the next case that waits for its reader; whether there is one.
  mutating func moveToNextNeed() -> Bool {
    guard let rows else { return false }
    let after = arranged.indices.lazy.map { [cursor, arranged] in (cursor + 1 + $0) % arranged.count
    }
    guard let next = after.first(where: { rows.need(at: Int(arranged[$0])).asksForYou }) else {
      return false
    }
    select(rows[Int(arranged[next])].id)
    return true
  }

  mutating func sortByNext() {
    let all = Order.allCases
    let index = all.firstIndex(of: order) ?? 0
    order = all[(index + 1) % all.count]
    arrange()
  }

  /// Lets the rows follow the filter.
  mutating func settle() {
    if isUnarranged { arrange() }
  }

  /// Filters and sorts anew.
  private mutating func arrange() {
    (isUnarranged, isFollowing) = (false, false)
    parts = filter.parts
    guard let rows else { return }
    arranged = rows.sorted(rows.places(fitting: parts, found), by: order)
    findCursor()
  }

  private mutating func findCursor() {
    guard let rows else { return }
    let selected = selectedID.flatMap(rows.firstIndex(ofCase:)).map { Int32($0) }
    if let selected, let place = arranged.firstIndex(of: selected) {
      cursor = place
    } else {
      cursor = 0
      if filter.text.isEmpty || isFiltering {
        selectedID = arranged.first.map { rows[Int($0)].id }
      }
    }
  }
}

// MARK: Rest

extension Worklist {
  /// How long to wait for a key before something is done that waits for a rest; nothing where
  /// nothing waits.
  var patience: Duration? {
    guard rows != nil else { return nil }
    if isUnarranged { return isFollowing ? .zero : .milliseconds(120) }
    if !unsought.isEmpty { return .zero }
    if wantsToLook { return .milliseconds(hasMoved ? 120 : 30) }
    return isWhole && unassessed.isEmpty ? nil : .zero
  }

  /// What is to be done now that nobody presses a key.
  mutating func rest() -> [Effect] {
    if isUnarranged { parts = filter.parts }
    if let term = unsought.first {
      // The rows follow once the store has said what fits.
      sought.insert(term)
      return [.search([term])]
    }
    settle()
    if wantsToLook, let selectedID {
      hasMoved = false
      lookedFor = selectedID
      return [.lookInto(id: selectedID)]
    }
    if !isWhole, let last = rows?.last { return [.loadMoreOfWorklist(after: last)] }
    guard !unassessed.isEmpty else { return [] }
    return [.assessForWorklist(ids: Array(unassessed.prefix(Self.atATime)))]
  }

  /// So few that a key never waits long for them.
  private static let atATime = 4

  /// What stands beside the list: the selected case, or until the keys rest the one before it, which
  /// is named there.
  var detail: LookedInto? {
    guard let looked, selected != nil else { return nil }
    return looked.record.id == selectedID || wantsToLook ? looked : nil
  }

  /// What the store was not asked for yet.
  private var unsought: [CaseTerm] { parts.compactMap(\.term).filter { !sought.contains($0) } }

  /// Why the filter fits nothing, where it is not understood.
  var problem: FilterProblem? {
    for case .problem(let problem) in parts { return problem }
    return nil
  }

  private var wantsToLook: Bool { selected != nil && lookedFor != selectedID }
}

/// What the commands of the worklist work on.
struct ListWork: Replying {
  var list: Worklist
  let now: Moment
  let room: Size
  /// The case that is on the desk, if one is.
  let openID: String?
  /// Answers of that case that are not saved yet.
  let unsaved: Int
  var reply = Reply()
  /// The step at which a case is to be opened.
  var wantedStep: StepName?
}
