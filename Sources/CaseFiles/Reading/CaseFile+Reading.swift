internal import Documents
package import Logic

extension CaseFile {
  /// Reads the text of a case file.
  ///
  /// - Parameters:
  ///   - name: the name of the file, for the problems.
  ///   - today: the day on which it is read, to remark on studies that are still to come.
  package static func read(
    _ text: String, name: String, _ catalogue: Catalogue, _ settings: Settings,
    today: CalendarDate? = nil
  ) -> CaseFile {
    read(bytes: Array(text.utf8), name: name, catalogue, settings, today: today)
  }

  /// Reads the bytes of a case file, whatever they are. Nothing is dropped without a problem or a
  /// remark that says so.
  package static func read(
    bytes: [UInt8], name: String, _ catalogue: Catalogue, _ settings: Settings,
    today: CalendarDate? = nil
  ) -> CaseFile {
    let document = Document(bytes: bytes, name: name)
    var reading = FileReading(name: name, layout: Layout(catalogue: catalogue))
    if let root = document.root {
      reading.readCase(root)
    } else if document.problems.isEmpty {
      reading.fault(.start, "The file is empty. A case begins with `schema_version: 1`.")
    }
    reading.checkTogether(settings)
    if let today { reading.remarkOnStudies(after: today) }
    let problems = (document.problems + reading.problems).sorted()
    return CaseFile(
      record: reading.record, problems: problems + reading.more(after: problems),
      remarks: reading.remarks.sorted(), positions: reading.positions)
  }
}

/// How much of a file is read; more is a mistake or an attack.
private enum Limits {
  static let problems = 200
}

/// A case file while it is read.
struct FileReading {
  let name: String
  let layout: Layout
  var record = Case(id: "")
  var problems: [Problem] = []
  var remarks: [Problem] = []
  /// Where each answer stands.
  var positions: [FactPlace: Document.Position] = [:]
  /// The facts of which something is written that cannot be their answer.
  var refused: Set<FactPlace> = []
  private var isCut = false

  init(name: String, layout: Layout) {
    self.name = name
    self.layout = layout
  }

  mutating func fault(_ position: Document.Position, _ message: String) {
    guard hasRoom() else { return }
    problems.append(Problem(file: name, at: position, message))
  }

  /// Whether a further problem is listed. To be asked before one whose words take long to find.
  mutating func hasRoom() -> Bool {
    if problems.count < Limits.problems { return true }
    isCut = true
    return false
  }

  /// Where there were too many problems, one that says so.
  fileprivate func more(after problems: [Problem]) -> [Problem] {
    guard isCut, let last = problems.last?.position else { return [] }
    let more = "More problems follow. Mend those above, then check again."
    return [Problem(file: name, at: last, more)]
  }

  mutating func remark(_ position: Document.Position, _ message: String) {
    remarks.append(Problem(file: name, at: position, message))
  }

  /// The keys and values of a node, or a problem.
  mutating func entries(of node: Document.Node, _ what: String) -> [Document.Entry] {
    if let mapping = node.mapping { return mapping.entries }
    fault(node.position, "Expected \(what) with keys of its own, found \(node.kind).")
    return []
  }

  /// The values of a list, or a problem.
  mutating func items(of node: Document.Node, _ what: String) -> [Document.Node] {
    if let items = node.items { return items }
    fault(node.position, "Expected a list of \(what), each after a `-`, found \(node.kind).")
    return []
  }
}
