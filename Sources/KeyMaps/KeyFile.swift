internal import Canvas
package import Documents
package import Screens

/// A file of the user's own keys: command ids, each with a key, a list of keys, or `none`.
///
///     # $XDG_CONFIG_HOME/trocar/keys.yaml
///     undo: Backspace
///     worklist.open: [Enter, o]
///     case.why: none
///
/// A key counts only if it stands in this file or in the tables of `trocar keys`: there are no
/// others.
package struct KeyFile {
  /// The keys, if nothing is wrong with the file.
  package let bindings: KeyBindings?
  /// All that is wrong, in the order of the file.
  package let problems: [Problem]

  /// - Parameter file: the name of the file, for the problems.
  package init(_ text: String, file: String) {
    let document = Document(text, name: file)
    var reader = Reader(file: file, problems: document.problems)
    let bindings = KeyBindings(reader.keys(document.root))
    for conflict in bindings.conflicts {
      let places = conflict.ids.compactMap { reader.places[$0] }
      reader.report(places.max() ?? .start, conflict.words)
    }
    problems = reader.problems.sorted()
    self.bindings = problems.isEmpty ? bindings : nil
  }
}

extension KeyFile {
  /// Reads the entries and gathers what is wrong with them.
  private struct Reader {
    let file: String
    var problems: [Problem]
    var places: [String: Document.Position] = [:]
    private let ids = Set(KeyTable.all().flatMap(\.rows).map(\.id))

    init(file: String, problems: [Problem]) {
      self.file = file
      self.problems = problems
    }

    mutating func keys(_ root: Document.Node?) -> [String: [Key]] {
      guard let root else { return [:] }
      guard let mapping = root.mapping else {
        report(root.position, "A key file is a list of `command: key`, not \(root.kind).")
        return [:]
      }
      var keys: [String: [Key]] = [:]
      for entry in mapping.entries {
        guard ids.contains(entry.key) else {
          let nearest = entry.key.nearestName(among: ids.sorted())
          report(
            entry.position,
            "\(entry.key.quotedExcerpt) is not a command. "
              + (nearest.map { "Did you mean `\($0)`?" } ?? "trocar keys lists all ids."))
          continue
        }
        places[entry.key] = entry.position
        if let wanted = self.keys(of: entry.value) { keys[entry.key] = wanted }
      }
      return keys
    }

    private mutating func keys(of node: Document.Node) -> [Key]? {
      if node.text == "none" { return [] }
      guard let nodes = node.items ?? (node.scalar.map { _ in [node] }) else {
        report(node.position, "A command takes a key or a list of keys, not \(node.kind).")
        return nil
      }
      let keys = nodes.map { key(of: $0) }
      return keys.contains(nil) ? nil : keys.compactMap { $0 }
    }

    private mutating func key(of node: Document.Node) -> Key? {
      if let text = node.text, let key = Key(label: text) { return key }
      let found = node.scalar.map { $0.isBlank ? "Nothing" : $0.text.quotedExcerpt } ?? "This"
      report(
        node.position,
        "\(found) is not a key. Write a character, in quotes where YAML needs them, or one of Enter "
          + "Esc Tab Shift-Tab Backspace Delete Space Up Down Left Right Home End PgUp PgDn F1 ^R.")
      return nil
    }

    mutating func report(_ position: Document.Position, _ message: String) {
      problems.append(Problem(file: file, at: position, message))
    }
  }
}
