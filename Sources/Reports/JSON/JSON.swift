/// A JSON value whose members keep the order in which they were given, so that the same answer is
/// always the same text.
///
///     let json: JSON = ["verdict": "possible", "rank": 1]
///     json.written  // {"verdict": "possible", "rank": 1}
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A key and its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

// MARK: - Making

extension JSON {
  /// The text, or null where there is none.
  package init(_ text: String?) { self = text.map(JSON.text) ?? .null }

  package init(_ number: Int) { self = .number(Double(number)) }

  /// A list of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSON.text)) }

  /// A list of whole numbers, such as those of references.
  package init(_ numbers: [Int]) { self = .array(numbers.map { JSON($0) }) }

  /// An object of the members, in their order.
  package init(members: [(String, JSON)]) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }

  /// The members in the order in which they are written down.
  package init(dictionaryLiteral elements: (String, JSON)...) { self.init(members: elements) }
}
