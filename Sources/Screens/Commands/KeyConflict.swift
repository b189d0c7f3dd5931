package import Canvas

/// Why a key cannot be what the user wants.
package enum KeyConflict: Hashable, Sendable {
  /// Two commands of a screen would have the same key.
  case shared(Key, String, String, screen: String)
  /// The key says yes to questions and nothing else, so that no double press confirms.
  case confirms(String)
  /// The key is data in EDIT mode.
  case isData(Key, String)
  /// A command without which a reader could be caught.
  case needed(String)

  /// The commands it is about.
  package var ids: [String] {
    switch self {
    case .shared(_, let first, let second, _): [first, second]
    case .confirms(let id), .isData(_, let id), .needed(let id): [id]
    }
  }

  /// What is wrong and what to do, in a sentence.
  package var words: String {
    switch self {
    case .shared(let key, let first, let second, let screen):
      "\(screen): \(key.label) would be both `\(first)` and `\(second)`. Give one another key."
    case .confirms(let id):
      "`\(id)` cannot have C: it says yes to questions and nothing else. Take another key."
    case .isData(let key, let id):
      "`\(id)` cannot have \(key.label): what is printable is data in EDIT mode. Take another key."
    case .needed(let id): "`\(id)` needs a key: without it there is no way out. Give it one."
    }
  }
}

extension KeyBindings {
  /// All that stands against these keys, each pair of commands once.
  package var conflicts: [KeyConflict] {
    let needed = ["help", "edit.leave", "edit.accept", "leave"]
    var found: [KeyConflict] = needed.filter { keys[$0] == [] }.map { .needed($0) }
    found += keys.keys.sorted().filter { keys[$0]?.contains("C") == true }.map { .confirms($0) }
    var seen: Set<[String]> = []
    for table in KeyTable.all(self) {
      var owners: [Key: String] = [:]
      for row in table.rows {
        for key in row.keys {
          if table.isEditing, case .character = key { found.append(.isData(key, row.id)) }
          guard let owner = owners[key] else {
            owners[key] = row.id
            continue
          }
          // A screen may take a key of everywhere for its own, as the tables do; a user may not.
          let isWanted = keys[owner] != nil || keys[row.id] != nil
          guard isWanted, owner != row.id, seen.insert([owner, row.id]).inserted else { continue }
          found.append(.shared(key, owner, row.id, screen: table.title))
        }
      }
    }
    return found
  }
}
