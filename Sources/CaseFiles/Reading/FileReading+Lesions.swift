internal import Documents
internal import Logic

extension FileReading {
  /// How many lesions, studies and visits a case may have.
  static let mostSubjects = 100

  mutating func readLesions(_ node: Document.Node) {
    for (index, item) in items(of: node, "lesions").enumerated() {
      guard index < Self.mostSubjects else {
        return fault(item.position, "A case has up to \(Self.mostSubjects) lesions.")
      }
      readLesion(item, number: index + 1)
    }
  }

  private mutating func readLesion(_ node: Document.Node, number: Int) {
    let entries = entries(of: node, "a lesion")
    guard node.mapping != nil else { return }
    let id = lesionID(entries, node.position, number)
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

  /// The id of a lesion; where none will do, one that no file can have, so that its facts are read.
  private mutating func lesionID(
    _ entries: [Document.Entry], _ start: Document.Position, _ number: Int
  ) -> String {
    let substitute = "?\(number)"
    guard let given = entries.first(where: { $0.key == "id" })?.value else {
      fault(start, "The lesion has no `id`. Give it one, such as `id: A`.")
      return substitute
    }
    guard let id = given.text, Lesion.accepts(id: id) else {
      fault(given.position, "Expected an id of up to 16 letters and digits, such as A.")
      return substitute
    }
    guard record.lesion(id) == nil else {
      fault(given.position, "There is a lesion \(id) already. Give this one another id.")
      return substitute
    }
    return id
  }
}
