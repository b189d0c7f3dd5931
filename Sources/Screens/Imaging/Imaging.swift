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
    let reader = file.reader
    let byLesion = file.record.lesions.indices.map {
      Checklist.check(reader, lesion: $0, by: file.rulebook)
    }
    let items = Checklist.items.filter { $0.section == .planning }
    let lines = items.map { item in
      Line(item: item, checked: byLesion.compactMap { $0.first { $0.item.id == item.id } })
    }
    return hidesMet ? lines.filter { !$0.isQuiet } : lines
  }

  func standing(_ file: OpenCase) -> Standing {
    let lines = Imaging().lines(file)
    let holding = lines.count { $0.checked.contains { $0.isHolding || $0.state == .notMet } }
    if holding > 0 { return Standing(.bad, count: holding) }
    let open = lines.count { $0.checked.contains { $0.state == .notKnown } }
    return open > 0 ? Standing(.unknown, count: open) : Standing(.ok)
  }

  func index(_ lines: [Line]) -> Int { max(0, min(line, lines.count - 1)) }

  mutating func move(by distance: Int, in file: OpenCase) {
    let lines = lines(file)
    line = max(0, min(lines.count - 1, index(lines) + distance))
  }

  /// The field that answers the line under the cursor, for the lesion that is shown.
  func field(_ file: OpenCase) -> FactPlace? {
    let lines = lines(file)
    guard lines.indices.contains(index(lines)), let fact = lines[index(lines)].item.shows.fact,
      let declaration = file.catalogue[fact]
    else { return nil }
    if declaration.scope == .study {
      return file.record.studies.last.map { FactPlace(.study($0.id), fact) }
    }
    return file.place(of: declaration)
  }
}

extension Imaging.Line {
  /// Whether nothing about it asks for attention.
  var isQuiet: Bool {
    checked.allSatisfy { !$0.isHolding && ($0.state == .met || $0.state == .notApplicable) }
  }
}

extension CheckedItem {
  var sign: Sign {
    if isHolding { return state == .notKnown ? .unknown : .bad }
    switch state {
    case .met: return .ok
    case .notMet: return .bad
    case .note, .notApplicable: return .neutral
    case .notKnown: return .unknown
    }
  }
}
