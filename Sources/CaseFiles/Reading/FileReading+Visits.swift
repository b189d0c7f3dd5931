internal import Documents
internal import Logic

extension FileReading {
  /// Reads the facts of the group `follow_up` of a case, and the list of visits.
  mutating func readFollowUp(_ node: Document.Node) {
    let entries = entries(of: node, "`follow_up`")
    readFacts(
      entries.filter { $0.key != "visits" }, section: .top(.followUp), of: .wholeCase,
      also: ["visits"])
    for entry in entries where entry.key == "visits" {
      for (index, item) in items(of: entry.value, "visits").enumerated() {
        guard index < Self.mostSubjects else {
          return fault(item.position, "A case has up to \(Self.mostSubjects) visits.")
        }
        readVisit(item, number: index + 1)
      }
    }
  }

  private mutating func readVisit(_ node: Document.Node, number: Int) {
    let entries = entries(of: node, "a visit")
    guard node.mapping != nil else { return }
    let id = visitID(entries, node.position, number)
    record.visits.append(Visit(id: id))
    let subject = Subject.visit(id)
    readFacts(
      entries.filter { $0.key != "id" && $0.key != "assumed" }, section: .visit, of: subject,
      also: ["id", "assumed"])
    for entry in entries where entry.key == "assumed" {
      readAssumptions(entry.value, of: subject)
    }
  }

  /// The id of a visit; where none will do, one that no file can have, so that its facts are read.
  private mutating func visitID(
    _ entries: [Document.Entry], _ start: Document.Position, _ number: Int
  ) -> String {
    let given = entries.first { $0.key == "id" }?.value
    let id = given.map { $0.text ?? "" } ?? "v\(number)"
    guard Visit.accepts(id: id) else {
      fault(
        given?.position ?? start,
        "Expected an id of up to 32 small letters, digits, `-`, `_` and `.` for the visit.")
      return "?\(number)"
    }
    guard record.visits.allSatisfy({ $0.id != id }) else {
      fault(
        given?.position ?? start,
        "There is a visit \(id) already. Give this one an `id` of its own.")
      return "?\(number)"
    }
    return id
  }
}
