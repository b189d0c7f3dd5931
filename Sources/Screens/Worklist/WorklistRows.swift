internal import Logic

/// The rows of the worklist, close together: a department has a hundred thousand cases, and a row of
/// its own for each would take several pieces of memory. A row is made where it is shown.
package struct WorklistRows: RandomAccessCollection, Hashable, Sendable {
  private(set) var entries: [Entry] = []
  /// What rows say, as it stands on the screen.
  private(set) var texts: [UInt8] = []
  /// What a filter looks through, in small letters, a line for each part.
  private(set) var lowered: [UInt8] = []
  /// What cases need: the same few for all of them.
  private(set) var needs: [Need] = []
  private var needPlaces: [Need: UInt16] = [:]

  /// A row without its texts.
  struct Entry: Hashable, Sendable {
    /// Where the row begins among the texts, and where its id, title, patient, sex and target end.
    var text: UInt32
    var id, title, patient, sex, target: UInt16
    /// Where it begins among the lowered texts, and where the patient, who it is with the id, its target
    /// and all of it end.
    var lower: UInt32
    var lowerPatient, lowerWho, lowerTarget, lowerAll: UInt16
    var need: UInt16
    var isDecided: Bool
    var number: UInt32
    /// In years; no number where it is not known.
    var age: Double
    var meeting: PackedDate
    var procedure: PackedDate
    /// The number of the day that the row is sorted by.
    var day: Int
  }

  /// A date in four bytes; 0 where there is none.
  struct PackedDate: Hashable, Sendable {
    let bits: UInt32

    init(_ date: CalendarDate?) {
      bits = date.map { UInt32($0.year) << 16 | UInt32($0.month) << 8 | UInt32($0.day ?? 0) } ?? 0
    }

    var date: CalendarDate? {
      guard bits != 0 else { return nil }
      let day = Int(bits & 0xFF)
      return CalendarDate(
        year: Int(bits >> 16), month: Int(bits >> 8 & 0xFF), day: day == 0 ? nil : day)
    }
  }

  package init() {}

  package init(_ rows: some Sequence<WorklistRow>) { append(contentsOf: rows) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  package mutating func append(contentsOf rows: some Sequence<WorklistRow>) {
    for row in rows { append(row) }
  }

  private mutating func append(_ row: WorklistRow) {
    let text = texts.count
    func end(_ part: String) -> UInt16 {
      texts.append(contentsOf: part.utf8.prefix(Self.longest))
      return UInt16(texts.count - text)
    }
    let (id, title, patient) = (end(row.id), end(row.title), end(row.patient))
    let (sex, target) = (end(row.sex), end(row.target))
    let lower = lowered.count
    func lowerEnd(_ part: String) -> UInt16 {
      lowered.append(contentsOf: part.lowercased().utf8.prefix(Self.longest))
      lowered.append(Self.lineFeed)
      return UInt16(lowered.count - lower)
    }
    // Without the line feed behind it.
    let name = lowerEnd(row.patient) - 1
    let (who, place) = (lowerEnd(row.id), lowerEnd(row.target))
    _ = lowerEnd(row.title)
    let all = lowerEnd("\(row.need.words) \(row.need.step.words)\n\(row.when)")
    entries.append(
      Entry(
        text: UInt32(text), id: id, title: title, patient: patient, sex: sex, target: target,
        lower: UInt32(lower), lowerPatient: name, lowerWho: who, lowerTarget: place, lowerAll: all,
        need: needPlace(of: row.need), isDecided: row.isDecided,
        number: UInt32(clamping: row.number), age: row.age ?? .nan,
        meeting: PackedDate(row.meeting), procedure: PackedDate(row.procedure), day: row.day))
  }

  /// The longest part of a text that is kept; a title has a thousand bytes at most.
  private static let longest = 4_000
  private static let lineFeed: UInt8 = 0x0A

  private mutating func needPlace(of need: Need) -> UInt16 {
    if let place = needPlaces[need] { return place }
    let place = UInt16(clamping: needs.count)
    needs.append(need)
    needPlaces[need] = place
    return place
  }

  package subscript(index: Int) -> WorklistRow {
    let entry = entries[index]
    let start = Int(entry.text)
    func text(_ from: UInt16, _ end: UInt16) -> String {
      String(decoding: texts[start + Int(from)..<start + Int(end)], as: UTF8.self)
    }
    return WorklistRow(
      id: text(0, entry.id), title: text(entry.id, entry.title),
      patient: text(entry.title, entry.patient), age: entry.age.isNaN ? nil : entry.age,
      sex: text(entry.patient, entry.sex), target: text(entry.sex, entry.target),
      need: need(at: index), meeting: entry.meeting.date, procedure: entry.procedure.date,
      isDecided: entry.isDecided, number: Int(entry.number))
  }

  func need(at index: Int) -> Need { needs[Int(entries[index].need)] }

  /// The place of a case; nothing where it has no row.
  func firstIndex(ofCase id: String) -> Int? {
    let wanted = Array(id.utf8)
    return texts.withUnsafeBytes { texts in
      entries.firstIndex { entry in
        let end = Int(entry.text) + Int(entry.id)
        // Ids of a month begin alike: their ends are looked at first.
        guard Int(entry.id) == wanted.count, end == 0 || texts[end - 1] == wanted.last else {
          return false
        }
        return texts[Int(entry.text)..<end].elementsEqual(wanted)
      }
    }
  }

  /// Where the id of a row stands among the texts.
  func idRange(_ index: Int) -> Range<Int> {
    let start = Int(entries[index].text)
    return start..<start + Int(entries[index].id)
  }

  /// Where the patient stands among the lowered texts.
  func patientRange(_ index: Int) -> Range<Int> {
    let start = Int(entries[index].lower)
    return start..<start + Int(entries[index].lowerPatient)
  }
}
