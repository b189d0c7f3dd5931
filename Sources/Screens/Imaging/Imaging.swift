internal import Canvas
internal import Logic
internal import Rules

/// Step 2: the imaging checklist, line by line, for every lesion, with the age of the images on the
/// day of the procedure.
struct Imaging: Step {
  let name = StepName.imaging
  private var line = 0
  /// Whether lines that are in order are left out.
  var hidesMet = false
  var showsWhy = true

  /// A line of the checklist with its state for each lesion.
  struct Line {
    let item: ChecklistItem
    /// In the order of the lesions.
    let checked: [CheckedItem]
  }

  func lines(_ file: OpenCase) -> [Line] {
    let byLesion = file.findings.checklist
    let items = Checklist.items.filter { $0.section == .planning }
    let lines = items.map { item in
      Line(item: item, checked: byLesion.compactMap { $0.first { $0.item.id == item.id } })
    }
    return hidesMet ? lines.filter { !$0.isQuiet } : lines
  }

  func standing(_ file: OpenCase) -> Standing {
    guard !file.record.lesions.isEmpty else { return Standing(.unknown) }
    let lines = Imaging().lines(file)
    let holding = lines.count {
      $0.checked.contains {
        $0.state == .notMet || $0.holdsHere && $0.holds.contains { $0.truth == .yes }
      }
    }
    if holding > 0 { return Standing(.bad, count: holding) }
    let open = lines.count { $0.checked.contains { $0.holdsHere || $0.state == .notKnown } }
    return open > 0 ? Standing(.unknown, count: open) : Standing(.ok)
  }

  func index(_ lines: [Line]) -> Int { max(0, min(line, lines.count - 1)) }

  mutating func move(by distance: Int, in file: OpenCase) {
    let lines = lines(file)
    line = max(0, min(lines.count - 1, index(lines) + distance))
  }

  /// Puts the cursor on a line, if it is shown.
  mutating func select(_ item: ChecklistItem, in file: OpenCase) {
    line = lines(file).firstIndex { $0.item.id == item.id } ?? line
  }

  // MARK: Fields

  /// The field that answers the line under the cursor, for the lesion that is shown.
  func field(_ file: OpenCase) -> FactPlace? {
    let lines = lines(file)
    guard lines.indices.contains(index(lines)) else { return nil }
    return field(of: lines[index(lines)].item, file)
  }

  private func field(of item: ChecklistItem, _ file: OpenCase) -> FactPlace? {
    guard let fact = item.shows.fact, let declaration = file.catalogue[fact] else { return nil }
    guard declaration.scope == .study else { return file.place(of: declaration) }
    return StudyLine.toAnswer(fact, file).map { FactPlace(.study($0.id), fact) }
  }

  /// A study is told by its modality, then its date; any other line by one answer.
  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    guard case .study = place.subject, let index = StudyLine.facts.firstIndex(of: place.fact),
      StudyLine.facts.indices.contains(index + distance)
    else { return nil }
    return FactPlace(place.subject, StudyLine.facts[index + distance])
  }

  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    let lines = lines(file)
    guard let index = lines.firstIndex(where: { $0.item.shows.fact == place.fact }) else {
      return false
    }
    line = index
    return true
  }
}

extension Imaging.Line {
  /// Whether nothing about it asks for attention.
  var isQuiet: Bool {
    checked.allSatisfy { !$0.holdsHere && ($0.state == .met || $0.state == .notApplicable) }
  }
}

extension CheckedItem {
  /// Whether a plan waits for this line. A hold that several lines can call for is not shown on one
  /// that is in order: an organ at 30 mm does not hold because a nerve lies at 4.
  var holdsHere: Bool { isHolding && state != .met }

  var sign: Sign {
    if holdsHere {
      return state == .notMet || holds.contains { $0.truth == .yes } ? .bad : .unknown
    }
    switch state {
    case .met: return .ok
    case .notMet: return .bad
    case .note, .notApplicable: return .neutral
    case .notKnown: return .unknown
    }
  }
}
