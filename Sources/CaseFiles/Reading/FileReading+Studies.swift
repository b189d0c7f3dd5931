internal import Documents
internal import Logic

extension FileReading {
  /// Reads the facts of the group `imaging`, and the list of studies.
  mutating func readImaging(_ node: Document.Node) {
    let entries = entries(of: node, "`imaging`")
    readFacts(
      entries.filter { $0.key != "studies" }, section: .top(.imaging), of: .wholeCase,
      also: ["studies"])
    for entry in entries where entry.key == "studies" {
      for (index, item) in items(of: entry.value, "studies").enumerated() {
        guard index < Self.mostSubjects else {
          return fault(item.position, "A case has up to \(Self.mostSubjects) studies.")
        }
        readStudy(item, number: index + 1)
      }
    }
  }

  private mutating func readStudy(_ node: Document.Node, number: Int) {
    let entries = entries(of: node, "a study")
    guard node.mapping != nil else { return }
    let id = studyID(entries, node.position, number)
    record.studies.append(Study(id: id))
    let subject = Subject.study(id)
    readFacts(
      entries.filter { $0.key != "id" && $0.key != "assumed" }, section: .study, of: subject,
      also: ["id", "assumed"])
    for entry in entries where entry.key == "assumed" {
      readAssumptions(entry.value, of: subject)
    }
  }

  /// The id of a study; where none will do, one that no file can have, so that its facts are read.
  private mutating func studyID(
    _ entries: [Document.Entry], _ start: Document.Position, _ number: Int
  ) -> String {
    let given = entries.first { $0.key == "id" }?.value
    let id = given.map { $0.text ?? "" } ?? "s\(number)"
    guard Study.accepts(id: id) else {
      fault(
        given?.position ?? start,
        "Expected an id of up to 32 small letters, digits, `-`, `_` and `.` for the study.")
      return "?\(number)"
    }
    guard record.study(id) == nil else {
      fault(
        given?.position ?? start,
        "There is a study \(id) already. Give this one an `id` of its own.")
      return "?\(number)"
    }
    return id
  }
}

extension Case {
  fileprivate func study(_ id: String) -> Study? { studies.first { $0.id == id } }
}
