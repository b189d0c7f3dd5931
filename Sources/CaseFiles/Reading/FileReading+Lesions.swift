internal import Documents
internal import Logic

extension FileReading {
  mutating func readLesions(_ node: Document.Node) {
    for item in items(of: node, "lesions") { readLesion(item) }
  }

  private mutating func readLesion(_ node: Document.Node) {
    let entries = entries(of: node, "a lesion")
    guard node.mapping != nil, let id = lesionID(entries, node.position) else { return }
    record.lesions.append(Lesion(id: id))
    let subject = Subject.lesion(id)
    var own: [Document.Entry] = []
    var assumed: Document.Node?
    for entry in entries {
      switch entry.key {
      case "id": break
      case "assumed": assumed = entry.value
      default:
        if let group = Group(rawValue: entry.key), Layout.lesionGroups.contains(group) {
          read(entry.value, section: .lesionGroup(group), of: subject)
        } else {
          own.append(entry)
        }
      }
    }
    readFacts(
      own, section: .lesion, of: subject,
      also: ["id", "assumed"] + Layout.lesionGroups.map(\.rawValue))
    if let assumed { readAssumptions(assumed, of: subject) }
  }

  private mutating func lesionID(
    _ entries: [Document.Entry], _ start: Document.Position
  ) -> String? {
    guard let given = entries.first(where: { $0.key == "id" }) else {
      fault(start, "The lesion has no `id`. Give it one, such as `id: A`.")
      return nil
    }
    guard let id = given.value.text, Lesion.accepts(id: id) else {
      fault(given.value.position, "Expected an id of up to 16 letters and digits, such as A.")
      return nil
    }
    guard !record.lesions.contains(where: { $0.id == id }) else {
      fault(given.value.position, "There is a lesion \(id) already. Give this one another id.")
      return nil
    }
    return id
  }
}
