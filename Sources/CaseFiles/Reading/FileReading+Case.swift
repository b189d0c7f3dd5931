internal import Documents
internal import Logic

extension FileReading {
  private static let caseKeys =
    ["schema_version", "case", "title", "source"] + Layout.topGroups.map(\.rawValue)
    + ["assumed", "lesions"]

  mutating func readCase(_ root: Document.Node) {
    let entries = entries(of: root, "a case")
    guard root.mapping != nil else { return }
    readHead(entries, root.position)
    var assumed: Document.Node?
    for entry in entries {
      switch entry.key {
      case "schema_version", "case": break
      case "title": record.title = text(entry.value, "title") ?? ""
      case "source": record.source = text(entry.value, "source") ?? ""
      case "assumed": assumed = entry.value
      case "lesions": readLesions(entry.value)
      case "imaging": readImaging(entry.value)
      default:
        if let group = Group(rawValue: entry.key), Layout.topGroups.contains(group) {
          read(entry.value, section: .top(group), of: .wholeCase)
        } else {
          refuse(entry, among: Self.caseKeys)
        }
      }
    }
    if let assumed { readAssumptions(assumed, of: .wholeCase) }
  }

  private mutating func readHead(_ entries: [Document.Entry], _ start: Document.Position) {
    let head = Dictionary(
      entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    if let version = head["schema_version"] {
      if version.text != String(CaseFile.schemaVersion) {
        fault(
          version.position,
          "Expected `schema_version: 1`, the layout that this program reads, found"
            + " \((version.text ?? version.kind).quotedExcerpt). A newer file needs a newer program."
        )
      }
    } else {
      fault(start, "`schema_version` is missing. Begin the file with `schema_version: 1`.")
    }
    guard let id = head["case"] else {
      fault(start, "`case` is missing. Give the case a name such as `case: 2611-014`.")
      return
    }
    guard let text = id.text, Case.accepts(id: text) else {
      fault(
        id.position,
        "Expected a name of up to 64 small letters, digits, `-`, `_` and `.` for `case`.")
      return
    }
    record.id = text
  }

  /// A free text of the case itself.
  private mutating func text(_ node: Document.Node, _ key: String) -> String? {
    guard let scalar = node.scalar, !scalar.isBlank else {
      fault(node.position, "Expected a text for `\(key)`, or leave the line out.")
      return nil
    }
    if let problem = scalar.text.problemAsText(longest: 200) {
      let declaration = Declaration(
        FactName(key), .case, .patient, .text, label: key, help: "")
      fault(node.position, problem.words(for: declaration))
      return nil
    }
    return scalar.text
  }

  private mutating func readImaging(_ node: Document.Node) {
    let entries = entries(of: node, "`imaging`")
    readFacts(entries.filter { $0.key != "studies" }, section: .top(.imaging), of: .wholeCase)
    for entry in entries where entry.key == "studies" {
      for (index, item) in items(of: entry.value, "studies").enumerated() {
        readStudy(item, index: index)
      }
    }
  }

  private mutating func readStudy(_ node: Document.Node, index: Int) {
    let entries = entries(of: node, "a study")
    var id = "s\(index + 1)"
    if let given = entries.first(where: { $0.key == "id" }) {
      if let text = given.value.text, Study.accepts(id: text) {
        id = text
      } else {
        fault(
          given.value.position, "Expected an id of up to 32 small letters, digits, `-`, `_`, `.`.")
      }
    }
    guard !record.studies.contains(where: { $0.id == id }) else {
      fault(node.position, "There is a study \(id) already. Give this one an `id` of its own.")
      return
    }
    record.studies.append(Study(id: id))
    let subject = Subject.study(id)
    readFacts(
      entries.filter { $0.key != "id" && $0.key != "assumed" }, section: .study, of: subject,
      also: ["id", "assumed"])
    if let assumed = entries.first(where: { $0.key == "assumed" }) {
      readAssumptions(assumed.value, of: subject)
    }
  }
}
