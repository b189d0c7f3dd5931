internal import Canvas
internal import Logic

/// A step that is one list of fields, with a cursor that stands on one of them.
protocol FieldList: Step {
  /// The field under the cursor; the first where it has none.
  var cursor: FactPlace? { get set }

  func fields(_ file: OpenCase) -> [EntryField]

  /// Whether two fields, one after the other, stand under one heading.
  func areTogether(_ field: EntryField, _ next: EntryField) -> Bool
}

extension FieldList {
  func index(_ fields: [EntryField]) -> Int { fields.firstIndex { $0.place == cursor } ?? 0 }

  func selected(_ file: OpenCase) -> EntryField? {
    let fields = fields(file)
    return fields.isEmpty ? nil : fields[index(fields)]
  }

  mutating func move(by distance: Int, in file: OpenCase) {
    let fields = fields(file)
    guard !fields.isEmpty else { return }
    cursor = fields[max(0, min(fields.count - 1, index(fields) + distance))].place
  }

  mutating func field(after place: FactPlace, by distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard let index = fields.firstIndex(where: { $0.place == place }),
      fields.indices.contains(index + distance)
    else { return nil }
    cursor = fields[index + distance].place
    return cursor
  }

  mutating func field(inSection distance: Int, in file: OpenCase) -> FactPlace? {
    let fields = fields(file)
    guard !fields.isEmpty else { return nil }
    let starts = fields.indices.filter { $0 == 0 || !areTogether(fields[$0 - 1], fields[$0]) }
    let here = starts.lastIndex { $0 <= index(fields) } ?? 0
    cursor = fields[starts[(here + distance + starts.count) % starts.count]].place
    return cursor
  }

  mutating func go(to place: FactPlace, in file: OpenCase) -> Bool {
    guard fields(file).contains(where: { $0.place == place }) else { return false }
    cursor = place
    return true
  }

  mutating func lesionTurned(in file: OpenCase) {
    guard let lesion = file.lesion,
      let first = fields(file).first(where: { $0.place.subject == .lesion(lesion.id) })
    else { return }
    cursor = first.place
  }
}
