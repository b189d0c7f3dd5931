internal import Documents
package import Logic

extension CaseFile {
  /// Reads the text of a case file.
  ///
  /// - Parameter name: the name of the file, for the problems.
  package static func read(
    _ text: String, name: String, _ catalogue: Catalogue, _ settings: Settings
  ) -> CaseFile {
    read(bytes: Array(text.utf8), name: name, catalogue, settings)
  }

  /// Reads the bytes of a case file, whatever they are. Nothing is dropped without a problem or a
  /// remark that says so.
  package static func read(
    bytes: [UInt8], name: String, _ catalogue: Catalogue, _ settings: Settings
  ) -> CaseFile {
    let document = Document(bytes: bytes, name: name)
    var reading = FileReading(name: name, layout: Layout(catalogue: catalogue))
    if let root = document.root {
      reading.readCase(root)
    } else if document.problems.isEmpty {
      reading.fault(.start, "The file is empty. A case begins with `schema_version: 1`.")
    }
    reading.checkTogether(settings)
    return CaseFile(
      record: reading.record, problems: (document.problems + reading.problems).sorted(),
      remarks: reading.remarks.sorted())
  }
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

  mutating func fault(_ position: Document.Position, _ message: String) {
    problems.append(Problem(file: name, at: position, message))
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

  /// Says that a key has no place here, and which one was likely meant.
  mutating func refuse(_ entry: Document.Entry, among keys: [String]) {
    let quoted = entry.key.quotedExcerpt
    if let declaration = layout.catalogue[FactName(entry.key)] {
      let section = layout.section(of: declaration)
      guard declaration.isEntered else {
        fault(entry.position, "\(quoted) is worked out from \(sources(declaration)). Leave it out.")
        return
      }
      fault(entry.position, "\(quoted) does not stand here. It belongs \(Layout.words(section)).")
      return
    }
    let elsewhere = layout.catalogue.declarations.lazy.filter(\.isEntered).map(\.name.rawValue)
    if let near = entry.key.nearestName(among: keys) {
      fault(entry.position, "\(quoted) is not a key here. Did you mean `\(near)`?")
    } else if let near = entry.key.nearestName(among: Array(elsewhere)),
      let declaration = layout.catalogue[FactName(near)]
    {
      let place = Layout.words(layout.section(of: declaration))
      fault(entry.position, "\(quoted) is not a key here. `\(near)` is one \(place).")
    } else {
      fault(entry.position, "\(quoted) is not a key here. `trocar schema` lists all keys.")
    }
  }

  private func sources(_ declaration: Declaration) -> String {
    let names = declaration.derivation?.reads.map { "`\($0)`" } ?? []
    return names.isEmpty ? "the case itself" : names.joined(separator: ", ")
  }
}
