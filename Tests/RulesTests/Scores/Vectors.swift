import Foundation
import Testing

@testable import Rules

/// The table of `vectors.txt`: for each scale, what is given and what is expected.
struct Vectors {
  let all: [Vector]

  /// Why a line cannot be read.
  struct Unreadable: Error {
    let line: Int
    let text: String
  }

  /// Reads the table that stands beside this file.
  static func read() throws -> Vectors {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "vectors.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    var all: [Vector] = []
    var section = ""
    var head: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let cells = line.replacing(#/ {2,}/#, with: "\t").split(separator: "\t").map(String.init)
      if line.hasPrefix("## ") {
        (section, head) = (String(line.dropFirst(3)), [])
      } else if line.isEmpty || line.hasPrefix("#") {
        continue
      } else if head.isEmpty {
        head = cells
      } else if let vector = Vector(section, head, cells) {
        all.append(vector)
      } else {
        throw Unreadable(line: index + 1, text: String(line))
      }
    }
    return Vectors(all: all)
  }
}

/// One line of the table.
struct Vector: Sendable, CustomTestStringConvertible {
  let section: String
  let id: String
  let source: String
  /// What is given, by column; what is not known is left out.
  let given: [(name: String, cell: String)]
  let expected: [(name: String, cell: String)]
  /// The name of the refusal that is expected.
  let refusal: String?

  var testDescription: String { id }

  init?(_ section: String, _ head: [String], _ cells: [String]) {
    guard let arrow = head.firstIndex(of: "->"), cells.count > arrow, cells[arrow] == "->",
      arrow >= 2
    else { return nil }
    self.section = section
    (id, source) = (cells[0], cells[1])
    given = zip(head, cells).prefix(arrow).dropFirst(2)
      .filter { $0.1 != "?" && $0.1 != "-" }
      .map { ($0.0, $0.1 == "\"\"" ? "" : $0.1) }
    let results = cells[(arrow + 1)...]
    if let refused = results.first, refused.hasPrefix("!") {
      (refusal, expected) = (String(refused.dropFirst()), [])
    } else {
      guard cells.count == head.count else { return nil }
      refusal = nil
      expected = zip(head[(arrow + 1)...], results).filter { $0.1 != "-" }.map { ($0, $1) }
    }
  }

  subscript(given name: String) -> String? { given.first { $0.name == name }?.cell }
}
