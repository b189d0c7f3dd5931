extension Document {
  /// One value of a document, with the place where it begins.
  package struct Node: Hashable, Sendable {
    package let content: Content
    package let position: Position

    package init(_ content: Content, at position: Position = .start) {
      self.content = content
      self.position = position
    }

    /// What a value can be.
    package enum Content: Hashable, Sendable {
      case scalar(Scalar)
      case sequence([Node])
      case mapping(Mapping)
    }
  }

  /// A single value, kept as the text that was written: `no`, `1e3` and `0o17` stay what they are.
  package struct Scalar: Hashable, Sendable {
    package let text: String

    /// Whether quotes or a block (`|` or `>`) mark it as a text, never a word of the format.
    package let isQuoted: Bool

    package init(_ text: String, isQuoted: Bool = false) {
      self.text = text
      self.isQuoted = isQuoted
    }

    /// Whether nothing was written, as after `age:`. An empty text in quotes is not blank.
    package var isBlank: Bool { text.isEmpty && !isQuoted }
  }

  /// Keys and their values, in the order in which they were written; no key stands twice.
  package struct Mapping: Hashable, Sendable {
    package let entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    /// The value of a key.
    package subscript(key: String) -> Node? { entries.first { $0.key == key }?.value }
  }

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    package let key: String

    /// Where the key begins.
    package let position: Position
    package let value: Node

    package init(_ key: String, _ value: Node, at position: Position = .start) {
      self.key = key
      self.value = value
      self.position = position
    }
  }
}

extension Document.Node {
  /// The value, if it is a single one.
  package var scalar: Document.Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The text of a single value.
  package var text: String? { scalar?.text }

  /// The values of a list.
  package var items: [Document.Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The keys and values, if it has some.
  package var mapping: Document.Mapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// What kind of value it is, for a sentence such as "expected a list, found a text".
  package var kind: String {
    switch content {
    case .scalar(let scalar): scalar.isBlank ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}

extension Document.Node {
  /// A word of the format: an answer, a number, a date. It is written without quotes.
  package static func word(_ word: String) -> Self { Self(.scalar(.init(word))) }

  /// Free text. It is written in quotes wherever it could be taken for something else.
  package static func text(_ text: String) -> Self { Self(.scalar(.init(text, isQuoted: true))) }

  /// A list.
  package static func list(_ items: [Document.Node]) -> Self { Self(.sequence(items)) }

  /// Keys and their values, in this order.
  package static func group(_ entries: [(key: String, value: Document.Node)]) -> Self {
    Self(.mapping(.init(entries.map { .init($0.key, $0.value) })))
  }
}
