/// The key of a fact in case files, conditions and reports: snake_case and never reused.
package struct FactName: RawRepresentable, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }

  package var description: String { rawValue }

  package static func < (left: FactName, right: FactName) -> Bool {
    left.rawValue < right.rawValue
  }
}
