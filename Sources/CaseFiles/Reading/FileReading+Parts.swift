internal import Documents
internal import Logic

/// A list of parts of a case that are numbered where they have no id of their own.
enum PartList {
  case studies, visits

  /// The group that the list stands in.
  fileprivate var group: Group { self == .studies ? .imaging : .followUp }

  fileprivate var name: String { self == .studies ? "studies" : "visits" }

  fileprivate var part: String { self == .studies ? "study" : "visit" }

  fileprivate var section: Layout.Section { self == .studies ? .study : .visit }

  fileprivate func subject(_ id: String) -> Subject {
    self == .studies ? .study(id) : .visit(id)
  }

  fileprivate func accepts(id: String) -> Bool {
    self == .studies ? Study.accepts(id: id) : Visit.accepts(id: id)
  }
}

extension FileReading {
  /// Reads the facts of the group of a list, and the list.
  mutating func read(_ list: PartList, in node: Document.Node) {
    let entries = entries(of: node, "`\(list.group.rawValue)`")
    readFacts(
      entries.filter { $0.key != list.name }, section: .top(list.group), of: .wholeCase,
      also: [list.name])
    for entry in entries where entry.key == list.name {
      for (index, item) in items(of: entry.value, list.name).enumerated() {
        guard index < Self.mostSubjects else {
          return fault(item.position, "A case has up to \(Self.mostSubjects) \(list.name).")
        }
        readPart(of: list, item, number: index + 1)
      }
    }
  }

  private mutating func readPart(of list: PartList, _ node: Document.Node, number: Int) {
    let entries = entries(of: node, "a \(list.part)")
    guard node.mapping != nil else { return }
    let id = partID(in: list, entries, node.position, number)
    switch list {
    case .studies: record.studies.append(Study(id: id))
    case .visits: record.visits.append(Visit(id: id))
    }
    let subject = list.subject(id)
    readFacts(
      entries.filter { $0.key != "id" && $0.key != "assumed" }, section: list.section, of: subject,
      also: ["id", "assumed"])
    for entry in entries where entry.key == "assumed" {
      readAssumptions(entry.value, of: subject)
    }
  }

  /// The id of a part; where none will do, one that no file can have, so that its facts are read.
  private mutating func partID(
    in list: PartList, _ entries: [Document.Entry], _ start: Document.Position, _ number: Int
  ) -> String {
    let given = entries.first { $0.key == "id" }?.value
    let id = given.map { $0.text ?? "" } ?? "\(list.part.prefix(1))\(number)"
    guard list.accepts(id: id) else {
      fault(
        given?.position ?? start,
        "Expected an id of up to 32 small letters, digits, `-`, `_` and `.` for the \(list.part).")
      return "?\(number)"
    }
    guard record.sheet(of: list.subject(id)) == nil else {
      fault(
        given?.position ?? start,
        "There is a \(list.part) \(id) already. Give this one an `id` of its own.")
      return "?\(number)"
    }
    return id
  }
}
