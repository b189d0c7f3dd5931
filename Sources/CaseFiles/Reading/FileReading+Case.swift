internal import Documents
internal import Logic

extension FileReading {
  private static let caseKeys =
    ["schema_version", "case", "title", "source"] + Layout.topGroups.map(\.rawValue)
    + ["assumed", "lesions"]

  mutating func readCase(_ root: Document.Node) {
    let entries = entries(of: root, "a case")
    guard root.mapping != nil, readVersion(root) else { return }
    readID(root)
    var assumed: Document.Node?
    for entry in entries {
      switch entry.key {
      case "schema_version", "case": break
      case "title": record.title = line(entry.value, "`title`", longest: 200) ?? ""
      case "source": record.source = line(entry.value, "`source`", longest: 200) ?? ""
      case "assumed": assumed = entry.value
      case "lesions": readLesions(entry.value)
      case "imaging": read(.studies, in: entry.value)
      case "follow_up": read(.visits, in: entry.value)
      default:
        if let group = Group(rawValue: entry.key), Layout.topGroups.contains(group) {
          read(entry.value, section: .top(group), of: .wholeCase)
        } else {
          refuse(entry, among: Self.caseKeys, of: .wholeCase)
        }
      }
    }
    if let assumed { readAssumptions(assumed, of: .wholeCase) }
  }

  /// Whether the rest is laid out as this program knows it.
  private mutating func readVersion(_ root: Document.Node) -> Bool {
    guard let version = root.mapping?["schema_version"] else {
      fault(
        root.position, "`schema_version` is missing. Begin the file with `schema_version: 1`.")
      return true
    }
    let text = version.text ?? version.kind
    guard text != String(CaseFile.schemaVersion) else { return true }
    let isNewer = Int(text).map { $0 > CaseFile.schemaVersion } ?? false
    let hint = isNewer ? " A newer file needs a newer program." : ""
    fault(
      version.position,
      "Expected `schema_version: 1`, the layout that this program reads, found"
        + " \(text.quotedExcerpt).\(hint)")
    return !isNewer
  }

  private mutating func readID(_ root: Document.Node) {
    guard let id = root.mapping?["case"] else {
      return fault(
        root.position, "`case` is missing. Give the case a name such as `case: 2611-014`.")
    }
    guard let text = id.text, Case.accepts(id: text) else {
      return fault(
        id.position,
        "Expected a name of up to 64 small letters, digits, `-`, `_` and `.` for `case`.")
    }
    record.id = text
  }

  /// A text of one line that is no fact, such as a title or a reason.
  mutating func line(_ node: Document.Node, _ what: String, longest: Int) -> String? {
    guard let scalar = node.scalar, !scalar.isBlank else {
      fault(node.position, "Expected a few words for \(what), or leave the line out.")
      return nil
    }
    switch scalar.text.problemAsText(longest: longest) {
    case nil where !scalar.text.contains(where: \.isNewline): return scalar.text
    case nil: fault(node.position, "\(what) is to stand on one line.")
    case .empty: fault(node.position, "Expected a few words for \(what), or leave the line out.")
    case let problem?: fault(node.position, "\(what): " + problem.words)
    }
    return nil
  }
}
