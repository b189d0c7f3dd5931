/// A YAML document as its author wrote it: every part knows its line and column.
///
///     let document = Document("age: 72\nsex: female\n", name: "maja.yaml")
///     document.root?.mapping?["age"]?.text      // "72"
///     document.problems                         // []
///
/// Reading never fails as a whole: what can be read is in `root`, and all that is wrong is in
/// `problems`, so that one run can name every mistake. A document that has problems is to be shown
/// and mended, never to be used as if it were whole.
package struct Document: Hashable, Sendable {
  /// The name of the file, as problems give it.
  package let name: String

  /// What the document says; nothing if it is empty or cannot be read at all.
  package let root: Node?

  /// All that is wrong with the text itself, in the order of their places.
  package let problems: [Problem]

  /// A place in a text, both counted from 1. Columns count Unicode scalars, as editors do.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// The first place of every text.
    package static let start = Position(line: 1, column: 1)
  }
}

extension Document.Position: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
