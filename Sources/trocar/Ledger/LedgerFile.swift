internal import Documents
internal import Rules

/// A ledger of statements in YAML, held against the register of the product.
///
/// It has a list `entries` of groups with `id`, `kind`, `strength`, `applies_to`, `refs` and
/// `quantities`; other keys are not looked at.
struct LedgerFile {
  private let document: Document

  init(_ path: String) throws {
    self.document = Document(try TextFile.text(of: path), name: path)
  }

  /// All in which the ledger and the register differ, each with its place in the ledger.
  func problems(against register: Register) -> [Problem] {
    guard document.problems.isEmpty else { return document.problems.sorted() }
    guard let list = document.root?.mapping?["entries"], let items = list.items else {
      return [problem(document.root, "There is no list `entries` here, as a ledger has it.")]
    }
    var seen: Set<String> = []
    var problems: [Problem] = []
    for item in items {
      guard let id = item.mapping?["id"], let text = id.text else {
        problems.append(problem(item, "This entry has no `id`."))
        continue
      }
      if !seen.insert(text).inserted {
        problems.append(problem(id, "The id \(text.quotedExcerpt) stands twice."))
      } else if let entry = register[text] {
        problems += self.problems(of: item, against: entry)
      } else {
        problems.append(problem(id, unknown(text, register)))
      }
    }
    let missing = register.entries.filter { !seen.contains($0.id) }
    return problems.sorted()
      + missing.map { problem(list, "The ledger has no entry `\($0.id)`, which the register has.") }
  }

  private func unknown(_ id: String, _ register: Register) -> String {
    let guess = id.nearestName(among: register.entries.map(\.id)).map { " Is it `\($0)`?" } ?? ""
    return "The register has no statement \(id.quotedExcerpt).\(guess)"
  }

  private func problems(of item: Document.Node, against entry: Register.Entry) -> [Problem] {
    let keys: [(key: String, register: [String])] = [
      ("kind", [entry.kind.rawValue]), ("strength", [entry.strength.rawValue]),
      ("applies_to", entry.techniques.map(\.rawValue)),
      ("refs", entry.references.map(String.init)),
      ("quantities", entry.quantities.flatMap(\.numbers).map(\.inLedger)),
    ]
    return keys.compactMap { key, register in
      guard let node = item.mapping?[key] else {
        return problem(item, "`\(entry.id)` has no `\(key)`.")
      }
      let ledger = node.values.map { Double($0).map(\.inLedger) ?? $0 }
      guard ledger.sorted() != register.sorted() else { return nil }
      return problem(
        node,
        """
        `\(entry.id)`: \(key) is \(ledger.listed) here and \(register.listed) in the register.
        """)
    }
  }

  private func problem(_ node: Document.Node?, _ message: String) -> Problem {
    Problem(file: document.name, at: node?.position ?? .start, message)
  }
}

extension Document.Node {
  /// The single values in it, of a list or of a group; a value by itself is one.
  fileprivate var values: [String] {
    switch content {
    case .scalar(let scalar): scalar.isBlank ? [] : [scalar.text]
    case .sequence(let items): items.flatMap(\.values)
    case .mapping(let mapping): mapping.entries.flatMap(\.value.values)
    }
  }
}

extension Double {
  /// The number in one form, however it was written: `9`, `5.8`.
  fileprivate var inLedger: String { Int(exactly: self).map(String.init) ?? String(self) }
}

extension [String] {
  fileprivate var listed: String { isEmpty ? "empty" : joined(separator: ", ") }
}
